import type { Node, Pair, YAMLMap } from 'yaml';
import { yaml } from '../on-first-use.ts';
import { allowNull } from './allow-null.ts';

/** Keywords whose values are data: what looks like a schema in there is none. */
const DATA = new Set(['enum', 'const', 'default', 'example', 'examples', 'required', 'discriminator']);

/** Keywords that map names of the author's choice to schemas or to other things. */
const MAPS = new Set([
  ...['properties', 'patternProperties', 'schemas', 'responses', 'parameters', 'headers', 'paths', 'content'],
  ...['requestBodies', 'securitySchemes', 'callbacks', 'links', 'variables', 'encoding', 'scopes'],
]);

/**
 * The nodes of a document of OpenAPI 3.0 with their schemas as 3.1 has them: limits that are exclusive are numbers,
 * and what is `nullable` has null among its types. Changes them in place.
 */
export function upgradeNodes(node: unknown): void {
  const { isMap, isSeq } = yaml();
  if (isSeq(node)) for (const item of node.items) upgradeNodes(item);
  else if (isMap(node)) upgradeMap(node);
}

function upgradeMap(map: YAMLMap): void {
  const { isMap } = yaml();
  // Before what is in it, which may move a level down.
  for (const pair of map.items) {
    const name = nameOf(pair);
    if (DATA.has(name) || name.startsWith('x-')) continue;
    // In such a map a name means nothing: a property may be called "example" or "nullable".
    if (MAPS.has(name) && isMap(pair.value)) for (const { value } of pair.value.items) upgradeNodes(value);
    else upgradeNodes(pair.value);
  }
  exclude(map, 'minimum', 'exclusiveMinimum');
  exclude(map, 'maximum', 'exclusiveMaximum');
  allowNull(map);
}

function exclude(map: YAMLMap, limit: string, exclusive: string): void {
  const flag = map.get(exclusive);
  if (typeof flag !== 'boolean') return;
  map.delete(exclusive);
  const { isScalar } = yaml();
  const pair = map.items.find((one) => nameOf(one) === limit);
  if (flag && isScalar(pair?.key)) pair.key.value = exclusive;
}

function nameOf({ key }: Pair<unknown, unknown>): string {
  const { isScalar } = yaml();
  return isScalar(key) ? String((key as Node & { value: unknown }).value) : String(key);
}
