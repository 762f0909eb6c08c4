import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import { matchesPattern } from '../spec/matches-pattern.ts';
import type { Schema } from '../spec/schema.ts';
import type { Violation } from '../spec/violation.ts';
import type { FindingCode } from './finding.ts';

const CODES: ReadonlyMap<string, FindingCode> = new Map([
  ['required', 'property-missing'],
  ['dependentRequired', 'property-missing'],
  ['additionalProperties', 'property-forbidden'],
  ['unevaluatedProperties', 'property-forbidden'],
  ['type', 'type-changed'],
  ['enum', 'enum-value-unknown'],
  ['const', 'enum-value-unknown'],
  ['pattern', 'format-changed'],
  ['format', 'format-changed'],
  ['minimum', 'limit-exceeded'],
  ['maximum', 'limit-exceeded'],
  ['exclusiveMinimum', 'limit-exceeded'],
  ['exclusiveMaximum', 'limit-exceeded'],
  ['multipleOf', 'limit-exceeded'],
  ['minLength', 'limit-exceeded'],
  ['maxLength', 'limit-exceeded'],
  ['minItems', 'limit-exceeded'],
  ['maxItems', 'limit-exceeded'],
  ['uniqueItems', 'limit-exceeded'],
  ['minProperties', 'limit-exceeded'],
  ['maxProperties', 'limit-exceeded'],
]);

/** What a violation is about. */
export interface Violated {
  /** What stands at its pointer; `undefined` where that is not JSON but text. */
  readonly value: JsonValue | undefined;
  /** The schema whose keyword is broken. */
  readonly schema: Schema | undefined;
}

/** The one code under which a violation is reported. */
export function bodyCode({ keyword, expected }: Violation, { value, schema }: Violated): FindingCode {
  const code = CODES.get(keyword) ?? 'schema-mismatch';
  if (value === null && (code === 'type-changed' || code === 'enum-value-unknown')) return 'null-not-allowed';
  return keyword === 'type' ? typeCode(isJsonArray(expected) ? expected : [expected], value, schema) : code;
}

const NUMERIC = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Changes of type that languages and libraries make by themselves are told apart from all others. */
function typeCode(
  expected: readonly JsonValue[],
  value: JsonValue | undefined,
  schema: Schema | undefined,
): FindingCode {
  const wantsNumber = expected.includes('integer') || expected.includes('number');
  if (typeof value === 'string' && wantsNumber && NUMERIC.test(value)) return 'numeric-string';
  if (typeof value === 'number' && expected.includes('string') && !wantsNumber)
    return hasFormat(schema, value) ? 'format-changed' : 'numeric-string';
  if (isJsonArray(value) && value.length === 0 && expected.includes('object')) return 'empty-array';
  return 'type-changed';
}

/** Whether a text is of a form that no number has: a date, which came as seconds. */
function hasFormat(schema: Schema | undefined, value: number): boolean {
  if (typeof schema !== 'object') return false;
  const { pattern, format } = schema;
  if (format !== undefined) return true;
  return pattern !== undefined && !spellingsOf(value).some((text) => matchesPattern(pattern, text));
}

/** An amount such as "5.00" loses its decimal places along with its quotes. */
function spellingsOf(value: number): readonly string[] {
  return [String(value), ...[1, 2, 3, 4].map((places) => value.toFixed(places))];
}
