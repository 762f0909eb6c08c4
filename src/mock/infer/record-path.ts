import { toPointer } from '../../json/json-pointer.ts';
import { isJsonObject, type JsonObject } from '../../json/json-value.ts';
import { NO_LITERALS } from '../../json/number-literals.ts';
import type { NumberLiterals } from '../../json/read-json.ts';
import type { AnyState, HandlerContext, OperationShape } from '../definition.ts';
import { itemAt } from '../item-at.ts';
import type { Resource } from './resource.ts';

/** Member of a record in the state that says where it stands: the path parameters above it. Never shown. */
export const PATH = '$path';
/** Member of a record in the state that says that there is none of its name. Never shown. */
export const GONE = '$gone';
/** Stands for every value of a path parameter. */
export const EVERYWHERE = '*';

export type Context = HandlerContext<OperationShape, AnyState>;

/** Names a record within its collection: the values of its path and its key, percent-encoded. */
export function recordKey(scope: readonly string[], key: string | undefined): string {
  return (key === undefined ? scope : [...scope, key]).map(encodeURIComponent).join('/');
}

/** The same of a record in the state. Throws where it lacks its key. */
export function keyOfRecord(
  { scope, key }: Resource,
  record: JsonObject,
  literals: NumberLiterals = NO_LITERALS,
): string {
  const place = scopeOfRecord(scope, record);
  if (key === undefined) return recordKey(place, undefined);
  const value = literals.get(toPointer([key])) ?? record[key];
  if (value === undefined || value === null) throw new Error(`A record has no key: it lacks "${key}"`);
  return recordKey(place, String(value));
}

/** Where a record of the state stands; everywhere, where it does not say. */
export function scopeOfRecord(scope: Resource['scope'], record: JsonObject): readonly string[] {
  if (scope.length === 0) return [];
  const path = record[PATH];
  return scope.map(({ name }) => {
    const value = isJsonObject(path) && Object.hasOwn(path, name) ? path[name] : EVERYWHERE;
    return String(value);
  });
}

/** The member that says where a record stands; none where there is but one place. */
export function pathMember(scope: Resource['scope'], values: readonly string[]): JsonObject {
  if (scope.length === 0) return {};
  return { [PATH]: Object.fromEntries(scope.map(({ name }, index) => [name, itemAt(values, index)])) };
}

/** A record without what the state alone has. */
export function withoutPlace(record: JsonObject): JsonObject {
  if (!(PATH in record)) return record;
  const { [PATH]: _path, ...shown } = record;
  return shown;
}

/** The values of the path parameters of a request, in order, digit by digit. */
export function pathValues({ path, literals }: Context, names: readonly string[]): readonly string[] {
  const given: Readonly<Record<string, unknown>> = { ...path };
  return names.map((name) => literals.get(toPointer(['path', name])) ?? String(given[name]));
}
