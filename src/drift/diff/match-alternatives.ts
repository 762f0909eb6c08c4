import type { JsonValue } from '../../json/json-value.ts';
import { alternativesOf, isScalarList, type SchemaSource } from './alternatives.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Facts } from './facts.ts';
import { type Structures, structureOf } from './structure.ts';

/** What a comparison of two documents knows of each. */
export interface Sources {
  readonly old: SchemaSource;
  readonly new: SchemaSource;
  readonly structures: Structures;
}

export interface Match {
  readonly old: Facts;
  readonly new: Facts;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly gone: readonly Facts[];
  readonly added: readonly Facts[];
}

/** Says how well two alternatives fit together; 0 where they do not. */
type Score = (old: Facts, now: Facts) => number;

/**
 * Finds out which alternative of OLD has become which of NEW: first those that are the same, then those with the
 * same constants, which is how a discriminator tells them apart, then the rest by what they have in common.
 */
export function matchAlternatives(
  sources: Sources,
  olds: readonly Facts[],
  news: readonly Facts[],
): Matching {
  const [[old], [now]] = [olds, news];
  if (olds.length === 1 && news.length === 1 && old !== undefined && now !== undefined)
    return { matches: [{ old, new: now }], gone: [], added: [] };
  const known = <T>(tell: (source: SchemaSource, facts: Facts) => T): ReadonlyMap<Facts, T> =>
    new Map([
      ...olds.map((facts) => [facts, tell(sources.old, facts)] as const),
      ...news.map((facts) => [facts, tell(sources.new, facts)] as const),
    ]);
  const numbers = known((source, facts) => structureOf(sources.structures, source, facts));
  const marks = known(marksOf);
  const markedAlike = (a: Facts, b: Facts): number => agreement(marks.get(a), marks.get(b));
  const scores: readonly Score[] = [
    (a, b) => (numbers.get(a) === numbers.get(b) ? 1 : 0),
    (a, b) => (isScalarList(a) && isScalarList(b) ? 1 : 0),
    (a, b) => Math.max(0, markedAlike(a, b)) * (1 + overlap(a, b)),
    (a, b) => (isOfOnePlace(a, b) ? 1 : 0),
    (a, b) => (markedAlike(a, b) < 0 ? 0 : overlap(a, b)),
    // With other constants, the constants are what changed only if the rest is much the same.
    (a, b) => (overlap(a, b, marks.get(a)) > 1 / 2 ? 1 : 0),
  ];
  const { matches, gone, added } = scores.reduce<Matching>(matchBest, {
    matches: [],
    gone: olds,
    added: news,
  });
  // One that is said twice is not gone where it is said once.
  const isAmong = (all: readonly Facts[]) => (facts: Facts) =>
    all.some((other) => numbers.get(other) === numbers.get(facts));
  const [isOld, isNew] = [isAmong(olds), isAmong(news)];
  return {
    matches,
    gone: gone.filter((facts) => !isNew(facts)),
    added: added.filter((facts) => !isOld(facts)),
  };
}

function matchBest({ matches, gone, added }: Matching, score: Score): Matching {
  const pairs = gone.flatMap((old) =>
    added.map((now) => ({ old, new: now, score: score(old, now) })).filter(({ score }) => score > 0),
  );
  const taken = new Set<Facts>();
  const found: Match[] = [];
  // The sort is stable: of equals the one that stands first in its document.
  for (const { old, new: now } of pairs.sort((a, b) => b.score - a.score)) {
    if (taken.has(old) || taken.has(now)) continue;
    taken.add(old).add(now);
    found.push({ old, new: now });
  }
  return {
    matches: [...matches, ...found],
    gone: gone.filter((facts) => !taken.has(facts)),
    added: added.filter((facts) => !taken.has(facts)),
  };
}

/** The members that can only have one value. */
function marksOf(source: SchemaSource, { properties }: Facts): ReadonlyMap<string, string> {
  return new Map(
    [...properties].flatMap(([name, node]) => {
      const [only, another] = alternativesOf(source, node);
      const values: readonly JsonValue[] = only?.values?.value ?? [];
      const [value] = values;
      const isMark = another === undefined && values.length === 1 && value !== undefined;
      return isMark ? [[name, canonicalJson(value)] as const] : [];
    }),
  );
}

/** How many marks two have in common; -1 where one of them differs. */
function agreement(
  a: ReadonlyMap<string, string> = new Map(),
  b: ReadonlyMap<string, string> = new Map(),
): number {
  const shared = [...a.keys()].filter((name) => b.has(name));
  return shared.every((name) => a.get(name) === b.get(name)) ? shared.length : -1;
}

/** A component that keeps its name is most likely the same thing. */
function isOfOnePlace(a: Facts, b: Facts): boolean {
  return a.place.startsWith('/components/') && a.place === b.place;
}

/** Less than this in common, and they are two different things. */
const LEAST = 1 / 3;

function overlap(a: Facts, b: Facts, except: ReadonlyMap<string, string> = new Map()): number {
  if (a.types !== undefined && b.types !== undefined) {
    const numeric = (type: string): string => (type === 'integer' ? 'number' : type);
    const types = new Set(a.types.value.map(numeric));
    if (!b.types.value.some((type) => types.has(numeric(type)))) return 0;
  }
  const names = new Set([...a.properties.keys(), ...b.properties.keys()].filter((name) => !except.has(name)));
  if (names.size === 0) return isScalarList(a) === isScalarList(b) ? 1 : LEAST;
  const shared = [...names].filter((name) => a.properties.has(name) && b.properties.has(name));
  const share = shared.length / names.size;
  return share < LEAST ? 0 : share;
}
