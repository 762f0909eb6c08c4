import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonTypeOf,
} from '../../json/json-value.ts';
import type { DoubtLog } from '../doubt-log.ts';
import { bodyContents, type Content, resolved } from './contents-of.ts';
import { typesOf } from './enrich-schema.ts';

type LineAt = (pointer: string) => number;

interface Check {
  readonly root: JsonValue;
  readonly log: DoubtLog;
  /** Of the examples. */
  readonly line: number;
}

/** Doubts for what the examples of an operation show against its schemas. Nothing is changed: schemas are what the vendor wrote. */
export function checkOperation(
  root: JsonValue,
  operation: JsonObject,
  pointer: string,
  lineAt: LineAt,
  log: DoubtLog,
): void {
  const check = (content: Content, place: string, at: string): void => {
    const context = { root, log, line: lineAt(at) };
    for (const example of content.examples) checkValue(content.schema, example, place, context, 0);
    checkOwnExamples(content.schema, place, context, new Set());
  };
  for (const content of bodyContents(root, operation['requestBody']))
    check(content, 'body:', `${pointer}/requestBody/content`);
  const responses = operation['responses'];
  for (const [status, response] of Object.entries(isJsonObject(responses) ? responses : {})) {
    for (const content of bodyContents(root, response))
      check(content, `${status}:`, `${pointer}/responses/${status}`);
  }
  const parameters = operation['parameters'];
  for (const item of isJsonArray(parameters) ? parameters : []) {
    const parameter = resolved(root, item);
    const schema = resolved(root, parameter?.['schema']);
    if (parameter === undefined || schema === undefined || parameter['example'] === undefined) continue;
    const place = `${String(parameter['in'])}:${String(parameter['name'])}`;
    const line = lineAt(`${pointer}/parameters`);
    // In a parameter all is text: only a text that is no number under a number is odd.
    const value = parameter['example'];
    const isNumber = typesOf(schema['type']).some((type) => type === 'integer' || type === 'number');
    if (isNumber && typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) continue;
    checkValue(schema, value, place, { root, log, line }, 0);
  }
}

/** The examples that schemas carry themselves. */
function checkOwnExamples(schema: JsonObject, place: string, check: Check, seen: Set<JsonObject>): void {
  if (seen.has(schema)) return;
  seen.add(schema);
  const own = isJsonArray(schema['examples']) ? schema['examples'] : [];
  for (const example of [schema['example'], ...own])
    if (example !== undefined) checkValue(schema, example, place, check, 0);
  for (const [name, property] of Object.entries(
    isJsonObject(schema['properties']) ? schema['properties'] : {},
  )) {
    const inner = resolved(check.root, property);
    if (inner !== undefined) checkOwnExamples(inner, join(place, name), check, seen);
  }
  const items = resolved(check.root, schema['items']);
  if (items !== undefined) checkOwnExamples(items, `${place}[]`, check, seen);
}

function checkValue(schema: JsonObject, value: JsonValue, place: string, check: Check, depth: number): void {
  if (depth > 50 || (typeof value === 'string' && /^\{\{.*\}\}$/.test(value))) return;
  const { log, line } = check;
  const types = typesOf(schema['type']);
  const type = jsonTypeOf(value);
  const admitted =
    types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
  if (!admitted) {
    const isNull = value === null;
    if (isNull && schema['nullable'] === true) return;
    const stated = types.join(' | ');
    log.add({
      code: isNull ? 'null-in-example' : 'type-contradicted',
      line,
      place,
      read: stated,
      against: type,
      chosen: stated,
    });
    return;
  }
  const choices = isJsonArray(schema['enum'])
    ? schema['enum']
    : isJsonArray(schema['oneOf'])
      ? constants(schema['oneOf'])
      : [];
  if (
    choices.length > 0 &&
    !isJsonObject(value) &&
    value !== null &&
    !choices.some((choice) => String(choice) === String(value))
  ) {
    log.add({
      code: 'value-outside-enum',
      line,
      place,
      read: String(value),
      against: choices.join(', '),
      chosen: choices.join(', '),
    });
  }
  if (isJsonArray(value)) {
    const items = resolved(check.root, schema['items']);
    if (items !== undefined)
      for (const item of value.slice(0, 100)) checkValue(items, item, `${place}[]`, check, depth + 1);
  } else if (isJsonObject(value)) checkMembers(schema, value, place, check, depth);
}

function constants(alternatives: readonly JsonValue[]): JsonValue[] {
  const values = alternatives.map((alternative) =>
    isJsonObject(alternative) ? alternative['const'] : undefined,
  );
  return values.every((value) => value !== undefined) ? values : [];
}

function checkMembers(
  schema: JsonObject,
  value: JsonObject,
  place: string,
  check: Check,
  depth: number,
): void {
  const { log, line } = check;
  const properties = isJsonObject(schema['properties']) ? schema['properties'] : undefined;
  if (properties === undefined) return;
  const required = isJsonArray(schema['required']) ? schema['required'] : [];
  const missing = required.filter((name) => typeof name === 'string' && value[name] === undefined);
  if (missing.length > 0)
    log.add({
      code: 'required-missing-in-example',
      line,
      place,
      read: missing.join(', '),
      chosen: 'required',
    });
  const extra = Object.keys(value).filter((name) => properties[name] === undefined);
  if (extra.length > 0)
    log.add({ code: 'only-in-example', line, place, read: extra.join(', '), chosen: 'left out' });
  for (const [name, inner] of Object.entries(value)) {
    const property = resolved(check.root, properties[name]);
    if (property !== undefined) checkValue(property, inner, join(place, name), check, depth + 1);
  }
}

function join(place: string, name: string): string {
  return place.endsWith(':') ? `${place}${name}` : `${place}.${name}`;
}
