import type { HttpRequest } from '../exchange/http.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { CompiledParameter } from './compiled-mock.ts';

/** The declared parameters of a request by name, by place, as the types that the spec asks for. */
export interface ParameterValues {
  readonly query: Readonly<Record<string, JsonValue>>;
  readonly path: Readonly<Record<string, JsonValue>>;
  readonly header: Readonly<Record<string, JsonValue>>;
  readonly cookie: Readonly<Record<string, JsonValue>>;
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
      return present(cookies(raw.headers['cookie']), parameter.name);
  }
}

/** Own values only: a parameter may be called "constructor". */
function present(values: Readonly<Record<string, string>>, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined ? [] : [value];
}

function cookies(header: string | undefined): Readonly<Record<string, string>> {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s));
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));
}

/** A parameter as its schema wants it; a text that does not fit its type stays text, for the validator to refuse. */
export function coerceParameter(parameter: CompiledParameter, raw: readonly string[]): JsonValue | undefined {
  if (raw.length === 0) return parameter.fallback;
  if (!parameter.types.has('array')) return coerceText(parameter.types, raw.at(-1) ?? '');
  return itemsOf(parameter, raw).map((text) => coerceText(parameter.itemTypes, text));
}

/** Only what can be repeated is ever exploded; headers that were repeated come joined by a comma and a space. */
function itemsOf({ in: place, explode }: CompiledParameter, raw: readonly string[]): readonly string[] {
  if (place === 'header') return raw.flatMap((text) => text.split(/, */));
  return explode && place !== 'path' ? raw : raw.flatMap((text) => text.split(','));
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function coerceText(types: ReadonlySet<string>, text: string): JsonValue {
  if ((types.has('integer') || types.has('number')) && NUMBER.test(text)) {
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
  }
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

export function readParameters(
  parameters: readonly CompiledParameter[],
  raw: RawParameters,
): ParameterValues {
  const values: Record<CompiledParameter['in'], Record<string, JsonValue>> = {
    query: {},
    path: {},
    header: {},
    cookie: {},
  };
  for (const parameter of parameters) {
    const value = coerceParameter(parameter, rawValues(parameter, raw));
    if (value !== undefined) values[parameter.in][parameter.name] = value;
  }
  return values;
}
