import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { DraftChoice, DraftField, DraftSchema } from '../draft.ts';
import { assumptionSentence } from './format-assumption.ts';
import { referenceTo } from './schema-reference.ts';
import { marksOf, OPEN_KEY } from './source-mark.ts';

const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'] as const;

/** A schema of OpenAPI 3.1; `models` are the names that can be referred to. */
export function schemaOf(schema: DraftSchema, models: ReadonlySet<string>): JsonObject {
  return {
    ...given('title', schema.title),
    ...given('description', descriptionOf(schema)),
    ...(schema.model !== undefined && models.has(schema.model)
      ? modelOf(schema.model, schema)
      : typeOf(schema)),
    ...given('format', schema.format),
    ...given('enum', valuesOf(schema)),
    ...(schema.enum === undefined || schema.open === undefined
      ? {}
      : { [OPEN_KEY]: assumptionSentence(schema.open) }),
    ...given('default', schema.default),
    ...limitsOf(schema),
    ...objectOf(schema.fields, models),
    ...(schema.additional === undefined ? {} : { additionalProperties: schemaOf(schema.additional, models) }),
    ...(schema.items === undefined ? {} : { items: schemaOf(schema.items, models) }),
    ...given('examples', schema.examples?.length === 0 ? undefined : schema.examples),
    ...marksOf(schema),
  };
}

function modelOf(model: string, { types }: DraftSchema): JsonObject {
  const reference = { $ref: referenceTo(model) };
  return types.includes('null') ? { anyOf: [reference, { type: 'null' }] } : reference;
}

function typeOf({ types }: DraftSchema): JsonObject {
  const [type, ...others] = types;
  if (type === undefined) return {};
  return { type: others.length === 0 ? type : types };
}

/** Where null is allowed, the list of values has to have it too. */
function valuesOf({ enum: choices, types }: DraftSchema): JsonValue | undefined {
  const values = choices?.map(({ value }) => value);
  return types.includes('null') && values?.includes(null) === false ? [...values, null] : values;
}

function limitsOf(schema: DraftSchema): JsonObject {
  return Object.assign({}, ...LIMITS.map((name) => given(name, schema[name])));
}

function objectOf(fields: readonly DraftField[] | undefined, models: ReadonlySet<string>): JsonObject {
  if (fields === undefined || fields.length === 0) return {};
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  return {
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schemaOf(schema, models)])),
    ...(required.length === 0 ? {} : { required: [...new Set(required)] }),
  };
}

/** The words of the page, with what else the draft knows and OpenAPI has no keyword for. */
function descriptionOf({ description, enum: choices, unit }: DraftSchema): string | undefined {
  const lines = [
    description?.trim() ?? '',
    unitLine(description, unit),
    ...choiceLines(description, choices),
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? undefined : text;
}

function unitLine(description = '', unit: string | undefined): string {
  return unit === undefined || description.includes(unit) ? '' : `Unit: ${unit}.`;
}

/** Where the description tells them already, nothing is said twice. */
function choiceLines(description = '', choices: readonly DraftChoice[] = []): readonly string[] {
  const told = choices.filter((choice) => (choice.description ?? '') !== '');
  if (told.every((choice) => description.includes(String(choice.description)))) return [];
  return told.map((choice) => `${String(choice.value)}: ${choice.description}`);
}

function given(name: string, value: JsonValue | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}
