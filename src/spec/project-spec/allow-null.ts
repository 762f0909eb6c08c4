import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { yaml } from '../on-first-use.ts';

const COMPOSITIONS = ['$ref', 'allOf', 'oneOf', 'anyOf', 'not'];

/** What is said of a property and not of its values, and stays beside them. */
const BESIDE = new Set([
  ...['title', 'description', 'externalDocs', 'example', 'default'],
  ...['deprecated', 'readOnly', 'writeOnly'],
]);

/**
 * Takes `nullable` out of a schema and puts null among its types, in place. As everywhere in Lockstep, it means null
 * beside references, compositions and enumerations too, where OpenAPI 3.0.3 gives it no effect.
 */
export function allowNull(schema: YAMLMap): void {
  const flag = schema.get('nullable');
  if (typeof flag !== 'boolean') return;
  schema.delete('nullable');
  if (!flag) return;
  if (COMPOSITIONS.some((keyword) => schema.has(keyword))) wrap(schema);
  else addNull(schema);
}

function addNull(schema: YAMLMap): void {
  const { isScalar, isSeq } = yaml();
  const type = schema.get('type', true);
  if (isScalar(type)) schema.set('type', flowOf([type.value, 'null']));
  const values = schema.get('enum', true);
  if (isSeq(values) && !values.toJSON().includes(null)) values.add(null);
}

/** `{ $ref, description }` becomes `{ description, anyOf: [{ $ref }, { type: 'null' }] }`. */
function wrap(schema: YAMLMap): void {
  const { Document, YAMLMap } = yaml();
  const inner = new YAMLMap();
  inner.items = schema.items.filter((pair) => !isBeside(pair));
  schema.items = schema.items.filter(isBeside);
  const alternatives = new Document([{}, { type: 'null' }]).contents as YAMLSeq;
  alternatives.items[0] = inner;
  schema.set('anyOf', alternatives);
}

function isBeside({ key }: Pair<unknown, unknown>): boolean {
  const { isScalar } = yaml();
  const name = String(isScalar(key) ? key.value : key);
  return BESIDE.has(name) || name.startsWith('x-');
}

function flowOf(values: readonly unknown[]): YAMLSeq {
  const { Document } = yaml();
  const list = new Document(values).contents as YAMLSeq;
  list.flow = true;
  return list;
}
