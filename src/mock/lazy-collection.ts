import type { JsonObject } from '../json/json-value.ts';
import { type Collection, createCollection } from './collection.ts';

/** A collection whose first records are made when somebody asks for them: a large spec has hundreds of them. */
export function lazyCollection(keyOf: Collection['keyOf'], make: () => readonly JsonObject[]): Collection {
  let made: Collection | undefined;
  const filled = (): Collection => {
    if (made !== undefined) return made;
    const collection = createCollection(keyOf);
    for (const record of make()) collection.put(record);
    made = collection;
    return collection;
  };
  return {
    keyOf,
    get: (key) => filled().get(key),
    entries: () => filled().entries(),
    sorted: (field, direction) => filled().sorted(field, direction),
    put: (record, literals) => filled().put(record, literals),
    remove: (key) => filled().remove(key),
  };
}
