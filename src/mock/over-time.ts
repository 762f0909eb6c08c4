import type { JsonObject } from '../json/json-value.ts';
import { type Collection, createCollection, type Entry } from './collection.ts';

/** How records become others as time passes, by themselves. */
export interface OverTime<R> {
  /** A record at a moment, in milliseconds since 1970; the same object where nothing has become of it. */
  readonly at: (record: R, now: number) => R;
  /** The moments, in milliseconds since 1970, from which on a record may be another. */
  readonly moments: (record: R) => readonly number[];
}

/** A collection as it is at a moment: `from` belongs to the time in which it is so, `until` does not. */
interface View {
  readonly collection: Collection;
  readonly from: number;
  readonly until: number;
}

/**
 * Shows a collection as it is at a moment. What was worked out is kept until a record changes or the next moment
 * comes, so that lists go on sharing what they have worked out.
 */
export function createViews(overTime: OverTime<JsonObject>): (base: Collection, now: number) => Collection {
  // A list of entries is never changed, only replaced.
  const views = new WeakMap<readonly Entry[], View>();
  return (base, now) => {
    const entries = base.entries();
    const known = views.get(entries);
    if (known !== undefined && known.from <= now && now < known.until) return known.collection;
    const collection = createCollection(base.keyOf);
    for (const { record, literals } of entries) collection.put(overTime.at(record, now), literals);
    views.set(entries, { collection, ...span(overTime, entries, now) });
    return collection;
  };
}

function span(
  { moments }: OverTime<JsonObject>,
  entries: readonly Entry[],
  now: number,
): Pick<View, 'from' | 'until'> {
  let from = Number.NEGATIVE_INFINITY;
  let until = Number.POSITIVE_INFINITY;
  for (const { record } of entries) {
    for (const moment of moments(record)) {
      if (moment <= now) from = Math.max(from, moment);
      else until = Math.min(until, moment);
    }
  }
  return { from, until };
}
