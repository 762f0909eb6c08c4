import type { KeyedRandom } from '../fixtures/keyed-random.ts';
import { isJsonArray, type JsonValue } from '../json/json-value.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import type { ResponseDescription } from '../spec/operation-table.ts';
import { headerText } from './header-text.ts';
import { sampled } from './infer/conform.ts';

/** The headers that a response describes, with made-up values; `undefined` where it describes none. */
export function describedHeaders(
  spec: CompiledSpec,
  response: ResponseDescription | undefined,
  random: KeyedRandom,
): Readonly<Record<string, string>> | undefined {
  if (response?.headers === undefined) return undefined;
  const made = response.headers.flatMap(({ name, schema }): [string, string][] => {
    const value = schema === undefined ? undefined : sampled(spec, schema, random.under(name));
    return value === undefined ? [] : [[name, headerText(textOf(value))]];
  });
  return Object.fromEntries(made);
}

function textOf(value: JsonValue): string {
  if (isJsonArray(value)) return value.map(textOf).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
