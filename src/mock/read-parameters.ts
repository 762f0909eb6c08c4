import type { HttpRequest } from '../exchange/http.ts';
import { survivesDouble } from '../json/exact-decimal.ts';
import type { JsonValue } from '../json/json-value.ts';
import { NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { CompiledParameter, TextTypes } from './compiled-mock.ts';

/** The parameters of a request by name, by place, as the types that the spec asks for. */
export interface ParameterValues {
  readonly query: Readonly<Record<string, JsonValue>>;
  readonly path: Readonly<Record<string, JsonValue>>;
  readonly header: Readonly<Record<string, JsonValue>>;
  readonly cookie: Readonly<Record<string, JsonValue>>;
  /** Literals of the numbers that no double holds, by JSON Pointer: `/query/id`, `/path/ids/0`. */
  readonly literals: NumberLiterals;
}

export interface RawParameters {
  readonly query: readonly (readonly [string, string])[];
  readonly path: Readonly<Record<string, string>>;
  readonly headers: HttpRequest['headers'];
}

/** What was sent for a parameter, one text for each time. */
export function rawValues(parameter: CompiledParameter, raw: RawParameters): readonly string[] {
  switch (parameter.in) {
    case 'query':
      return raw.query.filter(([name]) => name === parameter.name).map(([, value]) => value);
    case 'path':
      return present(raw.path, parameter.name);
    case 'header':
      return present(raw.headers, parameter.name.toLowerCase());
    case 'cookie':
      return present(cookiesOf(raw.headers['cookie']), parameter.name);
  }
}

/** Own values only: a parameter may be called "constructor". */
function present(values: Readonly<Record<string, string>>, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? [] : [value];
}

/** The values of a `Cookie` header by name. */
export function cookiesOf(header: string | undefined): Readonly<Record<string, string>> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

/** Only what can be repeated is ever exploded; headers that were repeated come joined by a comma and a space. */
function itemsOf({ in: place, explode }: CompiledParameter, raw: readonly string[]): readonly string[] {
  if (place === 'header') return raw.flatMap((text) => text.split(/, */));
  return explode && place !== 'path' ? raw : raw.flatMap((text) => text.split(','));
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * What was sent as its schema wants it, of a list every text and else the last; a text that does not fit its type
 * stays text, for the validator to refuse. There is at least one text. Numbers that no double holds leave their literal in `literals`.
 */
export function coerceTexts(
  { types, itemTypes }: TextTypes,
  texts: readonly string[],
  pointer: string,
  literals: Map<string, string>,
): JsonValue {
  if (!types.has('array'))
    return coerceText(
      types,
      texts.reduce((_, last) => last),
      pointer,
      literals,
    );
  return texts.map((text, index) => coerceText(itemTypes, text, `${pointer}/${index}`, literals));
}

function coerceText(
  types: ReadonlySet<string>,
  text: string,
  pointer: string,
  literals: Map<string, string>,
): JsonValue {
  if ((types.has('integer') || types.has('number')) && NUMBER.test(text)) {
    const value = Number(text);
    if (!Number.isFinite(value)) return text;
    if (!survivesDouble(text)) literals.set(pointer, text);
    return value;
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

type Values = Record<string, JsonValue>;

const NOTHING: Readonly<Values> = Object.freeze({});

export function readParameters(
  parameters: readonly CompiledParameter[],
  raw: RawParameters,
): ParameterValues {
  const query: Values = {};
  // Those that the spec does not describe stay texts: its path tells of them.
  const path: Values = { ...raw.path };
  if (parameters.length === 0)
    return { query, path, header: NOTHING, cookie: NOTHING, literals: NO_LITERALS };
  const values: Record<CompiledParameter['in'], Values> = { query, path, header: {}, cookie: {} };
  const literals = new Map<string, string>();
  for (const parameter of parameters) {
    const texts = rawValues(parameter, raw);
    const value = texts.length === 0 ? parameter.fallback : coerceParameter(parameter, texts, literals);
    if (value !== undefined) values[parameter.in][parameter.name] = value;
  }
  return { ...values, literals };
}

function coerceParameter(
  parameter: CompiledParameter,
  raw: readonly string[],
  literals: Map<string, string>,
): JsonValue {
  const texts = parameter.types.has('array') ? itemsOf(parameter, raw) : raw;
  return coerceTexts(parameter, texts, parameter.pointer, literals);
}
