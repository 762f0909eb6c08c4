import type { JsonValue } from '../json/json-value.ts';

/** The first `most` different values, in order. */
export function distinct(values: readonly JsonValue[], most: number = Number.POSITIVE_INFINITY): readonly JsonValue[] {
  const kept = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...kept.values()].slice(0, most);
}
