import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonType,
  type JsonValue,
} from '../../json/json-value.ts';
import type { Assumption } from '../doubt.ts';
import type { Note } from '../doubt-log.ts';
import type { DraftChoice } from '../draft.ts';
import { readChoices } from '../prose/read-choices.ts';
import { datePattern } from '../prose/read-date-form.ts';
import { readDefault } from '../prose/read-default.ts';
import { readLimits } from '../prose/read-limits.ts';

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
    ...(reading !== undefined && { oneOf: reading.choices.map(toConst) }),
    ...described(plain),
    ...(fallback !== undefined && { default: fallback }),
    ...(pattern !== undefined && { pattern }),
  };
  return { schema: { ...made, ...plain }, assumed, notes };
}

function toConst({ value, description }: DraftChoice): JsonObject {
  return { const: value, ...(description !== undefined && { description }) };
}

/** Apifox keeps what each value means beside the list of values. */
function described(schema: JsonObject): JsonObject {
  const notes =
    schema['x-apifox-enum'] ??
    (isJsonObject(schema['x-apifox']) ? schema['x-apifox']['enumDescriptions'] : undefined);
  if (!isJsonArray(schema['enum']) || schema['oneOf'] !== undefined) return {};
  const said = new Map<string, string>();
  if (isJsonArray(notes)) {
    for (const note of notes) {
      if (!isJsonObject(note)) continue;
      const text = [note['name'], note['description']]
        .filter((part) => typeof part === 'string' && part !== '')
        .join(': ');
      said.set(String(note['value']), text);
    }
  } else if (isJsonObject(notes)) {
    for (const [value, text] of Object.entries(notes)) if (typeof text === 'string') said.set(value, text);
  }
  if (said.size === 0) return {};
  return {
    oneOf: schema['enum'].map((value) =>
      toConst({ value, ...(said.get(String(value)) && { description: said.get(String(value)) ?? '' }) }),
    ),
  };
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
