import type { JsonObject } from '../json/json-value.ts';
import { type Collection, type Entry, type ListedEntries, listEntries } from './collection.ts';

/** How records become others as time passes, by themselves. */
export interface OverTime<R> {
  /** A record at a moment, in milliseconds since 1970; the same object where nothing has become of it. */
  readonly at: (record: R, now: number) => R;
  /** The moments, in milliseconds since 1970, from which on a record may be another. */
  readonly moments: (record: R) => readonly number[];
}

/** A collection as it is at a moment: `from` belongs to the time in which it is so, `until` does not. */
interface View {
  readonly collection: ListedEntries;
  readonly from: number;
  readonly until: number;
}

/**
 * Shows a collection as it is at a moment. What was worked out is kept until a record changes or the next moment
 * comes, so that lists go on sharing what they have worked out.
 */
export function createViews(
  overTime: OverTime<JsonObject>,
): (base: Collection, now: number) => ListedEntries {
  // A list of entries is never changed, only replaced. Sessions with clocks of their own may share one.
  const views = new WeakMap<readonly Entry[], View[]>();
  return (base, now) => {
    const entries = base.entries();
    const ofList = views.get(entries) ?? [];
    const known = ofList.find(({ from, until }) => from <= now && now < until);
    if (known !== undefined) return known.collection;
    const collection = listEntries(entries.map((entry) => entryAt(overTime, entry, now)));
    if (ofList.push({ collection, ...span(overTime, entries, now) }) > MOST_VIEWS) ofList.shift();
    views.set(entries, ofList);
    return collection;
  };
}

const MOST_VIEWS = 4;

/** What nothing has become of keeps its entry, and with it the rows that were made of it. */
function entryAt({ at }: OverTime<JsonObject>, entry: Entry, now: number): Entry {
  const record = at(entry.record, now);
  return record === entry.record ? entry : { ...entry, record, rows: new Map() };
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
