import type { Violation } from '../spec/violation.ts';
import type { FindingCode } from './finding.ts';

const CODES: ReadonlyMap<string, FindingCode> = new Map([
  ['required', 'property-missing'],
  ['dependentRequired', 'property-missing'],
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

/** The one code under which a violation is reported. */
export function bodyCode({ keyword, received }: Violation): FindingCode {
  const code = CODES.get(keyword) ?? 'schema-mismatch';
  const saysWhatItIs = code === 'type-changed' || code === 'enum-value-unknown';
  return saysWhatItIs && received === null ? 'null-not-allowed' : code;
}
