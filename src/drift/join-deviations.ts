import type { JsonValue } from '../json/json-value.ts';
import type { Deviation } from './deviation.ts';
import { severities } from './finding.ts';

const MOST_VALUES = 10;

/** Deviations with one root cause as one, by what makes them the same, in the order of the first of each. */
export function joinDeviations(deviations: readonly Deviation[]): ReadonlyMap<string, Deviation> {
  const joined = new Map<string, Deviation>();
  for (const deviation of deviations) {
    const key = identityOf(deviation);
    const before = joined.get(key);
    joined.set(key, before === undefined ? deviation : join(before, deviation));
  }
  return joined;
}

export function identityOf({ code, provider, operation, direction, pointer, target }: Deviation): string {
  return JSON.stringify([code, provider, operation, direction, pointer, target]);
}

function join(a: Deviation, b: Deviation): Deviation {
  return {
    ...a,
    severity: severities.indexOf(a.severity) <= severities.indexOf(b.severity) ? a.severity : b.severity,
    expected: distinct([...a.expected, ...b.expected]),
    received: distinct([...a.received, ...b.received]),
    occurrences: a.occurrences + b.occurrences,
    assumed: a.assumed && b.assumed,
  };
}

function distinct(values: readonly JsonValue[]): readonly JsonValue[] {
  const kept = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...kept.values()].slice(0, MOST_VALUES);
}
