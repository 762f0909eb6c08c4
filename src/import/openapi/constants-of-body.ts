import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { Selector } from '../write/spec-part.ts';
import { resolveNode } from './resolve-node.ts';

/** Deeper than that nothing chooses, and a schema inside itself ends. */
const DEEPEST = 4;

/** Required constants in the body of an operation, which may choose it among others of its path. */
export function constantsOfBody(root: JsonObject, { requestBody }: JsonObject): readonly Selector[] {
  const content = resolveNode(root, requestBody)?.['content'];
  const [media] = isJsonObject(content) ? Object.values(content) : [];
  return isJsonObject(media) ? constantsIn(root, media['schema'], [], 0) : [];
}

function constantsIn(
  root: JsonObject,
  given: JsonValue | undefined,
  path: readonly string[],
  depth: number,
): readonly Selector[] {
  const schema = resolveNode(root, given);
  if (schema === undefined || depth > DEEPEST) return [];
  const { const: value, allOf, properties, required } = schema;
  const own: readonly Selector[] =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ place: 'body', name: path.join('.'), value }]
      : [];
  const names = isJsonArray(required) ? required.map(String) : [];
  const fields = isJsonObject(properties) ? properties : {};
  return [
    ...own,
    ...(isJsonArray(allOf) ? allOf : []).flatMap((one) => constantsIn(root, one, path, depth + 1)),
    ...names.flatMap((name) => constantsIn(root, fields[name], [...path, name], depth + 1)),
  ];
}
