import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import type { CompiledSpec } from '../../spec/compiled-spec.ts';
import type { Collection } from '../collection.ts';
import { keeps, sampled } from './conform.ts';
import type { Context } from './record-path.ts';
import type { KeyedResource } from './resource.ts';
import { memberAt } from './schema-pointer.ts';
import { collectionOf, standing } from './standing-records.ts';

/** Collection of the state that remembers how far the keys of each other have come: no key is given twice. */
export const SEQUENCES = '$sequences';

export interface NewKey {
  readonly value: JsonValue;
  readonly sequence: { readonly collection: string; readonly put: JsonObject };
}

/** Keys that are tried before there is held to be none left. */
const MOST_TRIES = 100;

/** A key that nothing at a place has: the next number, or a text that its schema allows. */
export function nextKey(
  spec: CompiledSpec,
  resource: KeyedResource,
  context: Context,
  scope: readonly string[],
): NewKey | undefined {
  const { key, schema, name } = resource;
  const pointer = memberAt(spec.table, schema, [key]);
  const collection = collectionOf(context, resource);
  const start = lastOf(context, collection, name, key) + 1;
  for (let last = start; last < start + MOST_TRIES; last += 1) {
    const value = keeps(spec, pointer, last)
      ? last
      : sampled(spec, pointer, context.random.under(name, 'key', last), { examples: false });
    if (value !== undefined && standing(resource, collection, scope, String(value)) === undefined)
      return { value, sequence: { collection: SEQUENCES, put: { collection: name, last } } };
  }
  return undefined;
}

function lastOf({ state }: Context, collection: Collection, name: string, key: string): number {
  const last = state[SEQUENCES]?.get(name)?.['last'];
  const known = typeof last === 'number' ? last : 0;
  // Records of the start, or of a snapshot, may be ahead of it; the last one made is at the end.
  return known > 0 ? known : collection.entries().reduce((most, { record }) => larger(most, record[key]), 0);
}

function larger(most: number, value: JsonValue | undefined): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > most ? value : most;
}
