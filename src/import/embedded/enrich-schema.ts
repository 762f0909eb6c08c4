import { isJsonArray, type JsonObject, type JsonType, type JsonValue } from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { Note } from '../doubt-log.ts';
import { readChoices } from '../prose/read-choices.ts';
import { datePattern } from '../prose/read-date-form.ts';
import { readDefault } from '../prose/read-default.ts';
import { readLimits } from '../prose/read-limits.ts';
import { assumptionSentence } from '../write/format-assumption.ts';
import { OPEN_KEY } from '../write/source-mark.ts';

interface Enriched {
  readonly schema: JsonObject;
  readonly assumed: readonly Assumption[];
  readonly notes: readonly Omit<Note, 'line' | 'place'>[];
}

const PLACEHOLDER = /^\{\{.*\}\}$/;

/** A schema with what its description lists: values, a default, limits, the form of a date. What it states stands. */
export function enrichSchema(schema: JsonObject): Enriched {
  const notes: Omit<Note, 'line' | 'place'>[] = [];
  const assumed: Assumption[] = [];
  const plain = withoutPlaceholders(schema, notes);
  const types = typesOf(plain['type']);
  const prose = typeof plain['description'] === 'string' ? plain['description'] : '';
  const isScalar = types.length > 0 && !types.includes('object') && !types.includes('array');
  const listed =
    isScalar && plain['enum'] === undefined && plain['const'] === undefined && plain['oneOf'] === undefined;
  const reading = listed ? readChoices(prose, types) : undefined;
  if (reading !== undefined && !reading.clear) {
    const chosen = reading.choices.map(({ value }) => String(value)).join(', ');
    notes.push({ code: 'enum-unclear', read: prose, chosen });
    assumed.push({ code: 'enum-unclear', read: prose });
  }
  const limits = reading === undefined && prose !== '' ? readLimits(prose, types) : {};
  const fallback = isScalar && plain['default'] === undefined ? readDefault(prose, types) : undefined;
  const pattern =
    types.length === 1 &&
    types[0] === 'string' &&
    plain['format'] === undefined &&
    plain['pattern'] === undefined &&
    plain['enum'] === undefined
      ? datePattern(prose)
      : undefined;
  const made: JsonObject = {
    ...limits,
    ...(reading !== undefined && { enum: reading.choices.map(({ value }) => value) }),
    ...(reading?.open === true && {
      [OPEN_KEY]: assumptionSentence({ code: 'enum-open-ended', read: prose }),
    }),
    ...(fallback !== undefined && { default: fallback }),
    ...(pattern !== undefined && { pattern }),
  };
  return { schema: { ...made, ...plain }, assumed, notes };
}

/** `{{APPKEY}}` is a variable of the tool, and no value of the API. */
function withoutPlaceholders(schema: JsonObject, notes: Omit<Note, 'line' | 'place'>[]): JsonObject {
  const fallback = schema['default'];
  if (typeof fallback !== 'string' || !PLACEHOLDER.test(fallback)) return schema;
  notes.push({ code: 'placeholder-value', read: `default: ${fallback}`, chosen: 'left out' });
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== 'default'));
}

const TYPES: readonly JsonType[] = ['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'];

export function typesOf(type: JsonValue | undefined): JsonType[] {
  const names = isJsonArray(type) ? type : [type];
  return TYPES.filter((name) => names.includes(name));
}
