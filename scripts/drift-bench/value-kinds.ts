import type { FindingCode } from '../../src/drift/finding.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../../src/json/json-value.ts';
import type { SchemaObject } from '../../src/spec/schema.ts';
import { KEPT, type Replace } from './replace-at.ts';
import type { Site } from './site.ts';

/** A way in which the value at a place of the answers may change. */
export interface ValueKind {
  readonly name: string;
  /** Any of them is right. */
  readonly codes: readonly FindingCode[] | ((site: Site) => readonly FindingCode[]);
  /** Judged besides whether the schema refuses the change: a change that it allows is none. */
  applies(site: Site): boolean;
  replace(site: Site): Replace;
}

const isRoot = ({ pointer }: Site): boolean => pointer === '';
const has = ({ schemas }: Site, test: (schema: SchemaObject) => boolean): boolean => schemas.some(test);
const isEnumeration = ({ enum: values }: SchemaObject): boolean => values !== undefined && values.length > 1;
const isOpen = (schema: SchemaObject): boolean => schema['x-lockstep-open-enum'] !== undefined;
const is = (site: Site, type: string): boolean => site.values.some((value) => typeof value === type);
const anywhere = (site: Site): boolean => !isRoot(site);

/** Where a schema is an enumeration and says no type, another type is another value; of a choice, none fits. */
const OTHER_TYPE: readonly FindingCode[] = ['type-changed'];

function each(test: (value: JsonValue) => boolean, change: (value: JsonValue) => JsonValue): () => Replace {
  return () => (value) => (test(value) ? change(value) : KEPT);
}

const isText = (value: JsonValue): value is string => typeof value === 'string';
const isNumber = (value: JsonValue): value is number => typeof value === 'number';
const NUMERIC = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}:\d{2})?$/;
const isDate = (value: JsonValue): boolean => isText(value) && DATE.test(value);
const isNumeric = (value: JsonValue): boolean => isText(value) && NUMERIC.test(value);

function timeOf(value: JsonValue): number {
  return Date.parse(`${String(value).replace(' ', 'T')}${String(value).length > 10 ? 'Z' : ''}`);
}

const typeKinds: readonly ValueKind[] = [
  {
    name: 'type: to object',
    codes: OTHER_TYPE,
    applies: anywhere,
    replace: each(
      (value) => !isJsonObject(value) && value !== null,
      (value) => ({ value }),
    ),
  },
  {
    name: 'type: to array',
    codes: OTHER_TYPE,
    applies: anywhere,
    replace: each(
      (value) => !isJsonArray(value) && value !== null,
      (value) => [value],
    ),
  },
  {
    name: 'type: to boolean',
    codes: OTHER_TYPE,
    applies: anywhere,
    replace: each(
      (value) => typeof value !== 'boolean' && value !== null,
      () => true,
    ),
  },
  {
    name: 'number in quotes',
    // Beside a text constant, a text that is another one is as true a name.
    codes: (site) =>
      has(site, ({ type, const: only }) => type === 'string' && only !== undefined)
        ? ['numeric-string', 'enum-value-unknown']
        : ['numeric-string'],
    applies: (site) => is(site, 'number'),
    replace: each(isNumber, String),
  },
  {
    name: 'quotes gone from a number',
    codes: ['numeric-string'],
    applies: (site) => site.values.some(isNumeric),
    replace: each((value) => isNumeric(value) && Number.isSafeInteger(Number(value)), Number),
  },
  {
    name: 'empty array for an object',
    codes: ['empty-array'],
    applies: (site) => anywhere(site) && site.values.some(isJsonObject),
    replace: each(isJsonObject, () => []),
  },
  {
    name: 'null',
    codes: ['null-not-allowed'],
    applies: anywhere,
    replace: each(
      (value) => value !== null,
      () => null,
    ),
  },
];

const contentKinds: readonly ValueKind[] = [
  {
    name: 'unknown value of a closed enumeration',
    codes: ['enum-value-unknown'],
    applies: (site) => has(site, isEnumeration) && !has(site, isOpen),
    replace: () => unknownValue,
  },
  {
    name: 'unknown value of an open enumeration',
    codes: ['enum-value-unknown'],
    applies: (site) => has(site, isEnumeration) && has(site, isOpen),
    replace: () => unknownValue,
  },
  {
    name: 'another constant',
    codes: ['enum-value-unknown'],
    applies: (site) => has(site, (schema) => schema.const !== undefined && schema.const !== null),
    replace: () => unknownValue,
  },
  {
    name: 'date to seconds since 1970',
    codes: ['format-changed'],
    applies: (site) => site.values.some(isDate),
    replace: each(isDate, (value) => timeOf(value) / 1000),
  },
  {
    name: 'date to RFC 3339',
    codes: ['format-changed'],
    applies: (site) => site.values.some(isDate),
    replace: each(isDate, (value) => new Date(timeOf(value)).toISOString()),
  },
  {
    name: 'text of another form',
    codes: ['format-changed'],
    applies: (site) =>
      is(site, 'string') && has(site, ({ pattern, format }) => (pattern ?? format) !== undefined),
    replace: each(isText, () => '#'),
  },
  {
    name: 'beyond a limit',
    codes: ['limit-exceeded'],
    applies: (site) => has(site, (schema) => beyond(schema) !== undefined),
    replace: ({ schemas }) => {
      const limited = schemas.find((schema) => beyond(schema) !== undefined) ?? {};
      const value = beyond(limited);
      return (before) => (value === undefined || typeof before !== typeof value ? KEPT : value);
    },
  },
];

/** A value just beyond the first limit that a schema sets. */
function beyond({ maximum, minimum, maxLength, minLength }: SchemaObject): number | string | undefined {
  if (maximum !== undefined) return maximum + 1;
  if (minimum !== undefined) return minimum - 1;
  if (maxLength !== undefined) return 'x'.repeat(maxLength + 1);
  return minLength === undefined || minLength === 0 ? undefined : '';
}

const unknownValue: Replace = (value) =>
  isNumber(value) ? value + 9700 : isText(value) ? `${value}-unheard-of` : KEPT;

export const valueKinds: readonly ValueKind[] = [...typeKinds, ...contentKinds];
