import { escapeToken } from '../../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../json/json-value.ts';
import type { NumberLiterals } from '../../json/read-json.ts';

/**
 * Integers that no double holds, as they are written. The YAML writer writes a `bigint` out in full, and nothing in
 * between looks into an example, so it may pass as a JSON value up to there.
 */
export function exactValue(value: JsonValue, literals: NumberLiterals = new Map(), pointer = ''): JsonValue {
  if (literals.size === 0) return value;
  if (isJsonArray(value))
    return value.map((item, index) => exactValue(item, literals, `${pointer}/${index}`));
  if (isJsonObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        exactValue(member, literals, `${pointer}/${escapeToken(name)}`),
      ]),
    );
  }
  const literal = literals.get(pointer);
  return literal !== undefined && /^-?\d+$/.test(literal) ? (BigInt(literal) as unknown as JsonValue) : value;
}
