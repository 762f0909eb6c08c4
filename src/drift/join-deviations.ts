import type { JsonValue } from '../json/json-value.ts';
import type { Deviation, Joined } from './deviation.ts';
import { severities } from './finding.ts';

const MOST_VALUES = 10;

/** Deviations by what makes them one finding, in the order of the first of each. */
export function groupDeviations(deviations: readonly Deviation[]): readonly (readonly Deviation[])[] {
  const groups = new Map<string, Deviation[]>();
  for (const deviation of deviations) {
    const identity = identityOf(deviation);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [deviation]);
    else group.push(deviation);
  }
  return [...groups.values()];
}

/** Equal for deviations that are one finding. */
export function identityOf(deviation: Deviation): string {
  const { code, provider, operation, direction, pointer, target } = deviation;
  return JSON.stringify([code, provider, operation, direction, pointer, target]);
}

/** The deviations of a group as one: as bad as the worst of them, assumed if all of them are. */
export function joinDeviations(group: readonly Deviation[]): Deviation {
  return group.reduce((a, b) => join(a, b));
}

/** Two deviations of one group as one; no larger, however many have been joined. */
export function join<Kept extends Joined>(a: Kept, b: Joined): Kept {
  const [specPointer = '', ...alsoAt] = joinPlaces(a, b);
  return {
    ...a,
    specPointer,
    ...(alsoAt.length === 0 ? {} : { alsoAt }),
    severity: severities.indexOf(a.severity) <= severities.indexOf(b.severity) ? a.severity : b.severity,
    expected: joinValues(a.expected, b.expected),
    received: joinValues(a.received, b.received),
    occurrences: a.occurrences + b.occurrences,
    assumed: a.assumed && b.assumed,
  };
}

function joinPlaces(a: Joined, b: Joined): readonly string[] {
  if (a.specPointer === b.specPointer && a.alsoAt === undefined && b.alsoAt === undefined)
    return [a.specPointer];
  const places = [a, b].flatMap(({ specPointer, alsoAt = [] }) => [specPointer, ...alsoAt]);
  return [...new Set(places)].sort().slice(0, MOST_VALUES);
}

/** The first ten in their order, so that it does not matter which exchange came first. */
function joinValues(known: readonly JsonValue[], more: readonly JsonValue[]): readonly JsonValue[] {
  // In a long run most deviations show what others have shown.
  if (more.every((value) => known.includes(value))) return known;
  const texts = new Map([...known, ...more].map((value) => [JSON.stringify(value), value]));
  const sorted = [...texts].sort(byValue).slice(0, MOST_VALUES);
  return sorted.map(([, value]) => value);
}

/** Numbers by their size, and everything else by its text. */
function byValue([aText, a]: readonly [string, JsonValue], [bText, b]: readonly [string, JsonValue]): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return aText < bText ? -1 : 1;
}
