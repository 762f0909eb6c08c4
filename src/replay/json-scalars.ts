import { textOfBody } from '../exchange/body-text.ts';
import { escapeToken, pointerTokens, valueAt } from '../json/json-pointer.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import { type NumberLiterals, readJson } from '../json/read-json.ts';

/** A body as JSON, with the literals of numbers that no double holds. */
export interface JsonBody {
  readonly value: JsonValue;
  readonly literals: NumberLiterals;
}

/** A string or a number of a body. */
export interface ScalarAt {
  readonly pointer: string;
  /** The name of the nearest property around it, empty where there is none. */
  readonly name: string;
  /** As it prints, a number with every digit that was sent. */
  readonly text: string;
}

/** `undefined` where a body is not readable JSON. */
export function jsonBodyOf(body: Uint8Array | string | undefined): JsonBody | undefined {
  const text = textOfBody(body);
  const reading = text === undefined ? undefined : readJson(text);
  return reading?.ok === true ? { value: reading.value, literals: reading.literals } : undefined;
}

export function scalarsOf({ value, literals }: JsonBody): readonly ScalarAt[] {
  return walk(value, '', '', literals);
}

function walk(value: JsonValue, pointer: string, name: string, literals: NumberLiterals): ScalarAt[] {
  if (isJsonArray(value)) {
    return value.flatMap((item, index) => walk(item, `${pointer}/${index}`, name, literals));
  }
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, item]) =>
      walk(item, `${pointer}/${escapeToken(key)}`, key, literals),
    );
  }
  const text = printed(value, literals.get(pointer));
  return text === undefined || text === '' ? [] : [{ pointer, name, text }];
}

/** The text of the scalar at a pointer, `undefined` where none stands there. */
export function scalarAt({ value, literals }: JsonBody, pointer: string): string | undefined {
  const found = valueAt(value, pointer);
  return found === undefined ? undefined : printed(found, literals.get(pointer));
}

function printed(value: JsonValue, literal: string | undefined): string | undefined {
  if (typeof value === 'number') return literal ?? String(value);
  return typeof value === 'string' ? value : undefined;
}

/** A body with another string or number at a pointer that leads to one; of the type that stood there if it can be. */
export function withScalar(body: JsonBody, pointer: string, text: string): JsonBody {
  const isNumber = typeof valueAt(body.value, pointer) === 'number' && NUMBER.test(text);
  const literals = new Map(body.literals);
  literals.delete(pointer);
  // The writer leaves out a literal that its number prints as anyway.
  if (isNumber) literals.set(pointer, text);
  return { value: replaced(body.value, pointerTokens(pointer), isNumber ? Number(text) : text), literals };
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function replaced(value: JsonValue, [token, ...rest]: readonly string[], scalar: JsonValue): JsonValue {
  if (token === undefined) return scalar;
  if (isJsonArray(value)) {
    return value.map((item, index) => (String(index) === token ? replaced(item, rest, scalar) : item));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === token ? replaced(item, rest, scalar) : item]),
  );
}
