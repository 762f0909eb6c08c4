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
function rawValues(parameter: CompiledParameter, raw: RawParameters): readonly string[] {
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

/** The same where only the last counts. */
function lastSent(parameter: CompiledParameter, raw: RawParameters): string | undefined {
  if (parameter.in !== 'query') return rawValues(parameter, raw).at(-1);
  for (let at = raw.query.length - 1; at >= 0; at -= 1) {
    const pair = raw.query[at];
    if (pair?.[0] === parameter.name) return pair[1];
  }
  return undefined;
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

/** Literals of numbers that no double holds, by JSON Pointer: a map of them is made for the first. */
export interface FoundLiterals {
  found: Map<string, string> | undefined;
}

/**
 * What was sent as its schema wants it, of a list every text and else the last; a text that does not fit its type
 * stays text, for the validator to refuse. There is at least one text. Numbers that no double holds leave their literal in `literals`.
 */
export function coerceTexts(
  { types, itemTypes }: TextTypes,
  texts: readonly string[],
  pointer: string,
  literals: FoundLiterals,
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
  literals: FoundLiterals,
): JsonValue {
  if ((types.has('integer') || types.has('number')) && NUMBER.test(text)) {
    const value = Number(text);
    if (!Number.isFinite(value)) return text;
    if (!survivesDouble(text)) {
      literals.found ??= new Map();
      literals.found.set(pointer, text);
    }
    return value;
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

type Values = Record<string, JsonValue>;

const NOTHING: Readonly<Values> = Object.freeze({});

/** For each request, so it makes nothing that most of them have no use for. */
export function readParameters(
  parameters: readonly CompiledParameter[],
  raw: RawParameters,
): ParameterValues {
  const query: Values = {};
  // Those that the spec does not describe stay texts: its path tells of them.
  const path: Values = { ...raw.path };
  let header: Values | undefined;
  let cookie: Values | undefined;
  const literals: FoundLiterals = { found: undefined };
  for (const parameter of parameters) {
    const value = readParameter(parameter, raw, literals);
    if (value === undefined) continue;
    switch (parameter.in) {
      case 'query':
        query[parameter.name] = value;
        break;
      case 'path':
        path[parameter.name] = value;
        break;
      case 'header':
        header ??= {};
        header[parameter.name] = value;
        break;
      case 'cookie':
        cookie ??= {};
        cookie[parameter.name] = value;
    }
  }
  return {
    query,
    path,
    header: header ?? NOTHING,
    cookie: cookie ?? NOTHING,
    literals: literals.found ?? NO_LITERALS,
  };
}

function readParameter(
  parameter: CompiledParameter,
  raw: RawParameters,
  literals: FoundLiterals,
): JsonValue | undefined {
  const { types, pointer, fallback } = parameter;
  if (!types.has('array')) {
    const text = lastSent(parameter, raw);
    return text === undefined ? fallback : coerceText(types, text, pointer, literals);
  }
  const texts = rawValues(parameter, raw);
  return texts.length === 0 ? fallback : coerceTexts(parameter, itemsOf(parameter, texts), pointer, literals);
}
