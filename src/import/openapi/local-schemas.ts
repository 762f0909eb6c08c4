import { lastToken, pointerTokens, valueAt } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { referenceTo } from '../write/schema-reference.ts';
import { assumedMark } from '../write/source-mark.ts';
import { pointerOf } from './resolve-node.ts';

const SCHEMAS = /^\/components\/schemas\/[^/]*$/;

/** Members whose values are data. */
const DATA = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

export interface LocalSchemas {
  /** The same node with references to schemas of `components` only. */
  readonly settle: (node: JsonObject) => JsonObject;
  /** By name; complete when every node was settled and every schema read. */
  readonly schemas: () => ReadonlyMap<string, JsonObject>;
  /** References that lead nowhere, or out of the document. */
  readonly dangling: ReadonlySet<string>;
}

/** References to schemas may lead anywhere in a document: what they lead to becomes a component. */
export function localSchemas(root: JsonObject): LocalSchemas {
  const dangling = new Set<string>();
  const found = new Map<string, string>();
  const settle = (node: JsonValue, isMap = false): JsonValue => {
    if (isJsonArray(node)) return node.map((item) => settle(item));
    if (!isJsonObject(node)) return node;
    const { $ref, ...rest } = node;
    const members = (from: JsonObject): JsonObject =>
      Object.fromEntries(
        Object.entries(from).map(([name, value]) => [
          name,
          !isMap && DATA.has(name) ? value : settle(value, !isMap && name === 'properties'),
        ]),
      );
    if (isMap || typeof $ref !== 'string') return members(node);
    const pointer = $ref.startsWith('#') ? pointerOf($ref) : undefined;
    if (pointer === undefined || valueAt(root, pointer) === undefined) {
      dangling.add($ref);
      return { ...members(rest), ...assumedMark([{ code: 'model-unknown', read: $ref }]) };
    }
    if (!found.has(pointer)) found.set(pointer, nameOf(pointer));
    return { ...members(rest), $ref: referenceTo(nameOf(pointer)) };
  };
  for (const name of Object.keys(objectAt(root, '/components/schemas')))
    found.set(`/components/schemas/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name);
  return {
    settle: (node) => settle(node) as JsonObject,
    schemas: () => {
      const schemas = new Map<string, JsonObject>();
      // What comes in meanwhile is read as well.
      for (const [pointer, name] of found) {
        const schema = valueAt(root, pointer);
        schemas.set(name, isJsonObject(schema) ? (settle(schema) as JsonObject) : {});
      }
      return schemas;
    },
    dangling,
  };
}

function nameOf(pointer: string): string {
  if (SCHEMAS.test(pointer)) return lastToken(pointer);
  return pointerTokens(pointer)
    .filter((token) => !['components', 'schemas', 'properties', 'content', 'schema', 'paths'].includes(token))
    .join(' ');
}

function objectAt(root: JsonObject, pointer: string): JsonObject {
  const value = valueAt(root, pointer);
  return isJsonObject(value) ? value : {};
}
