import { isJsonObject, type JsonValue } from '../../json/json-value.ts';

/** A value with another in place of the member that a path of names leads to. */
export function withMember(
  whole: JsonValue | undefined,
  path: readonly string[],
  member: JsonValue,
): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined) return member;
  const object = isJsonObject(whole) ? whole : {};
  return { ...object, [name]: withMember(object[name], rest, member) };
}

/** A value without the member that a path of names leads to. */
export function withoutMember(whole: JsonValue, path: readonly string[]): JsonValue {
  const [name, ...rest] = path;
  if (name === undefined || !isJsonObject(whole) || !Object.hasOwn(whole, name)) return whole;
  const { [name]: member, ...others } = whole;
  if (rest.length === 0 || member === undefined) return others;
  return { ...whole, [name]: withoutMember(member, rest) };
}
