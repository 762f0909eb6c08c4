import type { JsonValue } from '../json/json-value.ts';
import type { Deviation } from './deviation.ts';
import { severities } from './finding.ts';

const MOST_VALUES = 10;

/** Deviations by what makes them one finding, in the order of the first of each. */
export function groupDeviations(deviations: readonly Deviation[]): readonly (readonly Deviation[])[] {
  const groups = new Map<string, Deviation[]>();
  for (const deviation of deviations) {
    const { code, provider, operation, direction, pointer, target } = deviation;
    const identity = JSON.stringify([code, provider, operation, direction, pointer, target]);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [deviation]);
    else group.push(deviation);
  }
  return [...groups.values()];
}

/** The deviations of a group as one: as bad as the worst of them, assumed if all of them are. */
export function joinDeviations(group: readonly Deviation[]): Deviation {
  return group.reduce((a, b) => join(a, b));
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
