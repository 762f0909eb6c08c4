import { valueAt } from '../../json/json-pointer.ts';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonTypeOf,
} from '../../json/json-value.ts';
import { pointerOf } from '../../spec/reference.ts';
import type { Edit } from './edit.ts';
import { valuesOf } from './schema-place.ts';

/** Types come as JSON Schema names them. */
export interface Widening {
  readonly edits: readonly Edit[];
  /** Where values are listed and none of the type is, so that their type alone does not say which to add. */
  readonly listedAt: readonly string[];
}

const NOTHING: Widening = { edits: [], listedAt: [] };

/**
 * What makes a schema allow values of these types besides, through references and compositions. Those of a spec that
 * was read do not lead back to themselves.
 */
export function widenSchema(root: JsonObject, pointer: string, types: readonly string[]): Widening {
  const schema = valueAt(root, pointer);
  if (!isJsonObject(schema)) return NOTHING;
  const { $ref, allOf } = schema;
  const applied = [
    ...(typeof $ref === 'string' ? [pointerOf($ref)] : []),
    ...(isJsonArray(allOf) ? allOf.map((_, index) => `${pointer}/allOf/${index}`) : []),
  ];
  return join([
    { edits: typeEdits(schema, pointer, types), listedAt: [] },
    listEdits(schema, pointer, types),
    ...applied.map((next) => widenSchema(root, next, types)),
    ...['oneOf', 'anyOf'].map((keyword) => widenChoice(root, `${pointer}/${keyword}`, types)),
  ]);
}

function join(all: readonly Widening[]): Widening {
  return {
    edits: all.flatMap(({ edits }) => edits),
    listedAt: all.flatMap(({ listedAt }) => listedAt),
  };
}

function typeEdits({ type, format }: JsonObject, pointer: string, types: readonly string[]): readonly Edit[] {
  if (type === undefined) return [];
  const declared = valuesOf(type).map(String);
  const missing = types.filter((name) => !includesType(declared, name));
  if (missing.length === 0) return [];
  const at = `${pointer}/type`;
  // A number may be whole: it takes the place of the narrower type.
  const narrow = missing.includes('number') ? declared.indexOf('integer') : -1;
  const added = narrow === -1 ? missing : missing.filter((name) => name !== 'number');
  const dropped: Edit[] =
    narrow !== -1 && (format === 'int32' || format === 'int64')
      ? [{ kind: 'remove', pointer: `${pointer}/format` }]
      : [];
  if (!isJsonArray(type)) {
    const own = narrow === -1 ? declared : ['number'];
    const value = added.length === 0 ? 'number' : [...own, ...added];
    return [{ kind: 'put', pointer: at, value }, ...dropped];
  }
  return [
    ...(narrow === -1 ? [] : [{ kind: 'put', pointer: `${at}/${narrow}`, value: 'number' } as const]),
    ...added.map((value): Edit => ({ kind: 'append', pointer: at, value })),
    ...dropped,
  ];
}

function includesType(declared: readonly string[], name: string): boolean {
  return declared.includes(name) || (name === 'integer' && declared.includes('number'));
}

/** There is only one null: it can be listed. */
function listEdits(schema: JsonObject, pointer: string, types: readonly string[]): Widening {
  const { enum: values, const: constant } = schema;
  const listed = isJsonArray(values) ? values : constant === undefined ? undefined : [constant];
  if (listed === undefined) return NOTHING;
  const missing = types.filter((type) => !listed.some((value) => jsonTypeOf(value) === type));
  if (missing.length === 0) return NOTHING;
  if (missing.some((type) => type !== 'null')) return { edits: [], listedAt: [listPointer(schema, pointer)] };
  return { edits: listValue(schema, pointer, [null]), listedAt: [] };
}

/** Where a schema lists its values, or the one that it has. */
export function listPointer({ enum: values }: JsonObject, pointer: string): string {
  return isJsonArray(values) ? `${pointer}/enum` : `${pointer}/const`;
}

/** Adds values to an enumeration, or to the one constant, which becomes an enumeration. */
export function listValue(
  { enum: values, const: constant = null }: JsonObject,
  pointer: string,
  added: readonly JsonValue[],
): readonly Edit[] {
  if (isJsonArray(values))
    return added.map((value) => ({ kind: 'append', pointer: `${pointer}/enum`, value }));
  return [{ kind: 'put', pointer: `${pointer}/const`, key: 'enum', value: [constant, ...added] }];
}

function widenChoice(root: JsonObject, pointer: string, types: readonly string[]): Widening {
  const branches = valueAt(root, pointer);
  if (!isJsonArray(branches)) return NOTHING;
  const missing = types.filter(
    (type) => !branches.some((_, index) => allowsType(root, `${pointer}/${index}`, type)),
  );
  return join(missing.map((type) => widenBranch(root, pointer, branches, type)));
}

/** A branch of its own for the type, except that a branch for whole numbers would overlap with one for numbers. */
function widenBranch(
  root: JsonObject,
  pointer: string,
  branches: readonly JsonValue[],
  type: string,
): Widening {
  const narrow =
    type === 'number'
      ? branches.findIndex((_, index) => allowsType(root, `${pointer}/${index}`, 'integer'))
      : -1;
  if (narrow !== -1) return widenSchema(root, `${pointer}/${narrow}`, [type]);
  return { edits: [{ kind: 'append', pointer, value: { type } }], listedAt: [] };
}

/** Whether a schema allows some value of a type, as far as its types and lists of values say. */
function allowsType(root: JsonObject, pointer: string, type: string): boolean {
  const schema = valueAt(root, pointer);
  if (!isJsonObject(schema)) return schema !== false;
  const { edits, listedAt } = widenSchema(root, pointer, [type]);
  return edits.length + listedAt.length === 0;
}
