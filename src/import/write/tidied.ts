import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { type DocumentNode, documentNodes } from '../../spec/lint/document-nodes.ts';
import { ASSUMED_KEY, SOURCE_KEY } from './source-mark.ts';

/** What stands first in a node, and what stands last. */
const FIRST = ['name', 'in', 'required', 'title', 'description', '$ref', 'type'];
const LAST = [ASSUMED_KEY, SOURCE_KEY];

/** Kinds whose members have an order of their own: `required` of a schema comes after its properties. */
const ORDERED = new Set<DocumentNode['kind']>([
  'parameter',
  'schema',
  'media',
  'response',
  'body',
  'header',
  'server',
]);

/** A document without members that say nothing, in the order in which a person writes them. */
export function tidied(root: JsonObject): JsonObject {
  const kinds = new Map(documentNodes(root).map(({ node, kind }) => [node, kind]));
  const tidy = (value: JsonValue): JsonValue => {
    if (isJsonArray(value)) return value.map(tidy);
    if (!isJsonObject(value)) return finite(value);
    const kind = kinds.get(value);
    const inner = Object.entries(value).map(([name, member]) => [name, tidy(member)] as const);
    if (kind === undefined) return Object.fromEntries(inner);
    const telling = inner.filter(([name, member]) => !saysNothing(name, member, kind));
    if (!ORDERED.has(kind)) return Object.fromEntries(telling);
    return Object.fromEntries(telling.sort(([a], [b]) => rankOf(a, kind) - rankOf(b, kind)));
  };
  // A root is an object, and stays one.
  return tidy(root) as JsonObject;
}

/** Neither JSON nor a schema has room for infinity, which is what a double makes of 1e999. */
function finite(value: JsonValue): JsonValue {
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return value > 0 ? Number.MAX_VALUE : -Number.MAX_VALUE;
}

function rankOf(name: string, kind: DocumentNode['kind']): number {
  if (LAST.includes(name)) return FIRST.length + 1 + LAST.indexOf(name);
  const first = kind === 'schema' && name === 'required' ? -1 : FIRST.indexOf(name);
  return first < 0 ? FIRST.length : first;
}

function saysNothing(name: string, value: JsonValue, kind: DocumentNode['kind']): boolean {
  if (name === 'description' || name === 'title' || name === 'summary')
    return value === '' && kind !== 'response' && kind !== 'info';
  if (name === 'deprecated') return value === false;
  if (name === 'headers' || name === 'properties' || name === 'examples') return isEmpty(value);
  return (
    (name === 'parameters' || name === 'tags' || (name === 'required' && kind === 'schema')) && isEmpty(value)
  );
}

function isEmpty(value: JsonValue): boolean {
  return isJsonArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}
