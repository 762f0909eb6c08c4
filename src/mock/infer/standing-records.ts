import type { JsonObject } from '../../json/json-value.ts';
import type { Collection, Entry } from '../collection.ts';
import type { Context } from './record-path.ts';
import { EVERYWHERE, GONE, recordKey, scopeOfRecord } from './record-path.ts';
import type { Resource } from './resource.ts';

/** The collection of a resource in the state of a request's session. */
export function collectionOf({ state }: Context, { name }: Resource): Collection {
  const reader = state[name];
  if (reader === undefined) throw new Error(`The state has no collection "${name}"`);
  return reader.source;
}

/**
 * The record of a key at a place: what stands there or, of things that stand everywhere, everywhere.
 * `gone` where it was deleted, `undefined` where there never was one.
 */
export function standing(
  resource: Resource,
  collection: Collection,
  scope: readonly string[],
  key: string | undefined,
): Entry | 'gone' | undefined {
  const own = collection.get(recordKey(scope, key));
  if (own !== undefined) return GONE in own.record ? 'gone' : own;
  return resource.isEverywhere ? collection.get(recordKey(everywhere(scope), key)) : undefined;
}

function everywhere(scope: readonly string[]): readonly string[] {
  return scope.map(() => EVERYWHERE);
}

/** Lists of one place, made once for each state of a collection. */
export type PlaceIndex = (collection: Collection, scope: readonly string[]) => readonly Entry[];

/** Places that are kept for one state of a collection. */
const MOST_PLACES = 200;

export function placeIndex(resource: Resource): PlaceIndex {
  // A list of entries is never changed, only replaced.
  const known = new WeakMap<readonly Entry[], Map<string, readonly Entry[]>>();
  return (collection, scope) => {
    const all = collection.entries();
    if (scope.length === 0) return all;
    const places = known.get(all) ?? new Map<string, readonly Entry[]>();
    known.set(all, places);
    const name = recordKey(scope, undefined);
    const found = places.get(name) ?? entriesAt(resource, all, scope);
    if (places.size >= MOST_PLACES) places.clear();
    places.set(name, found);
    return found;
  };
}

/** In the order in which they came; what a place has made of a thing that stands everywhere takes its turn. */
function entriesAt(resource: Resource, all: readonly Entry[], scope: readonly string[]): readonly Entry[] {
  const place = recordKey(scope, undefined);
  const anywhere = recordKey(everywhere(scope), undefined);
  const byKey = new Map<string, Entry>();
  for (const entry of all) {
    const at = recordKey(scopeOfRecord(resource.scope, entry.record), undefined);
    const key = entry.key.slice(at.length);
    if (at === place || (resource.isEverywhere && at === anywhere && !byKey.has(key))) byKey.set(key, entry);
  }
  return [...byKey.values()].filter(({ record }) => !(GONE in record));
}

/** The value of a record's property that a parameter of the path repeats. */
export function withScope(resource: Resource, record: JsonObject, scope: readonly string[]): JsonObject {
  const told = resource.scope.flatMap(({ property, isNumber }, index) => {
    const value = scope[index];
    if (property === undefined || value === undefined || value === EVERYWHERE) return [];
    return [[property, isNumber && Number.isFinite(Number(value)) ? Number(value) : value] as const];
  });
  return told.every(([property, value]) => record[property] === value)
    ? record
    : { ...record, ...Object.fromEntries(told) };
}
