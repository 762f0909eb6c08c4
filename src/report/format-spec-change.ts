import type { ChangeCode, SpecChange } from '../drift/diff/spec-change.ts';
import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import { printable } from './printable.ts';

/** What has changed, without values. */
const WORDS: Readonly<Record<ChangeCode, string>> = {
  'operation-undocumented': 'a new operation',
  'operation-removed': 'the operation is gone',
  'operation-moved': 'the operation has moved',
  'parameter-undocumented': 'a new parameter, which may be left out',
  'parameter-removed': 'the parameter is gone',
  'parameter-required': 'the parameter is now required',
  'parameter-optional': 'the parameter is no longer required',
  'parameter-style-changed': 'several values are sent in another way',
  'body-required': 'the body is now required',
  'body-optional': 'the body is no longer required',
  'status-undocumented': 'a new status',
  'status-removed': 'the status is gone',
  'status-changed': 'another status',
  'media-type-undocumented': 'a new media type',
  'media-type-removed': 'the media type is gone',
  'media-type-changed': 'another media type',
  'property-undocumented': 'a new property',
  'property-removed': 'the property is gone',
  'property-misplaced': 'the property is for another direction',
  'property-required': 'the property is now required',
  'property-missing': 'the property is no longer required',
  'type-changed': 'another type',
  'type-narrowed': 'fewer types',
  'null-not-allowed': 'null is now allowed',
  'null-refused': 'null is no longer allowed',
  'enum-value-unknown': 'values that were not listed',
  'enum-value-removed': 'values that are no longer listed',
  'format-changed': 'another format',
  'format-narrowed': 'a format where there was none, or a narrower one',
  'limit-exceeded': 'a limit further out',
  'limit-tightened': 'a limit further in',
  'variant-undocumented': 'a new alternative',
  'variant-removed': 'an alternative is gone',
  'schema-mismatch': 'another condition, or one less',
  'schema-narrowed': 'one more condition',
};

const MOST_NAMES = 3;

/**
 * A change in one line: severity, code, operations, place in the body, what has changed with what OLD and NEW say,
 * and the place in the document. Safe to print: control characters are escaped.
 */
export function formatSpecChange(change: SpecChange): string {
  const { code, severity, direction, pointer, specPointer, document, expected, received } = change;
  const where = pointer === '' ? direction : `${direction} ${pointer}`;
  const values = `OLD ${listed(expected)}, NEW ${listed(received)}`;
  const line = `${severity} ${code} ${names(change)}, ${where}: ${WORDS[code]}, ${values} (${document.toUpperCase()} ${specPointer}).`;
  return printable(line);
}

function names({ operations }: SpecChange): string {
  const shown = operations.slice(0, MOST_NAMES).join(', ');
  const more = operations.length - MOST_NAMES;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function listed(value: JsonValue): string {
  if (value === null) return 'says nothing';
  if (!isJsonArray(value)) return JSON.stringify(value);
  return value.length === 0 ? 'none' : value.map((item) => JSON.stringify(item)).join(', ');
}
