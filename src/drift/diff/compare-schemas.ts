import { alternativesOf } from './alternatives.ts';
import { compareFacts } from './compare-facts.ts';
import { isCovered, isScalar, typeChange, typeEffect, typeNames } from './compare-types.ts';
import type { Facts } from './facts.ts';
import { type Matching, matchAlternatives, type Sources } from './match-alternatives.ts';
import type { Effect, RawChange } from './raw-change.ts';
import type { Comparison, FactsPair, SchemaPair } from './schema-pair.ts';
import type { Node } from './schema-place.ts';

const SAME: Comparison = { changes: [], steps: [] };

/** What has changed between two schemas, about the value itself; what is inside of it are steps to take. */
export function compareSchemas(sources: Sources, pair: SchemaPair): Comparison {
  const olds = alternativesOf(sources.old, pair.old);
  const news = alternativesOf(sources.new, pair.new);
  const isFree = ({ free }: Facts): boolean => free;
  if (olds.some(isFree) && news.some(isFree)) return SAME;
  const [oldThings, newThings] = [olds.filter(isThing), news.filter(isThing)];
  if (olds.some(isFree) || news.some(isFree) || oldThings.length === 0 || newThings.length === 0)
    return { changes: compareAllTypes(pair, olds, news), steps: [] };
  const matching = matchAlternatives(sources, oldThings, newThings);
  const pairOf = (old: Facts, now: Facts): FactsPair => ({ ...pair, old, new: now, sources });
  const compared = matching.matches.map((match) => compareFacts(pairOf(match.old, match.new)));
  return {
    changes: [
      ...compareNull(olds, news),
      ...compared.flatMap(({ changes }) => changes),
      ...compareVariants(pair, matching, { olds: oldThings, news: newThings, pairOf }),
    ],
    steps: compared.flatMap(({ steps }) => steps),
  };
}

/** Anything but null, which is told apart. */
function isThing({ types }: Facts): boolean {
  return types?.value.length !== 0;
}

function compareAllTypes(
  pair: SchemaPair,
  olds: readonly Facts[],
  news: readonly Facts[],
): readonly RawChange[] {
  const [before, after] = [typesWithin(olds), typesWithin(news)];
  const effect = typeEffect(before, after, pair.asText) ?? freedom(olds, news);
  if (effect === undefined) return [];
  return [typeChange(effect, placeIn(pair, olds, news), before, after)];
}

/** One that allows anything allows any type, whatever the others do. */
function typesWithin(alternatives: readonly Facts[]): readonly string[] | undefined {
  return alternatives.some(({ free }) => free) ? undefined : typeNames(alternatives);
}

/** Where types say nothing: anything has become less than that, or the other way round. */
function freedom(olds: readonly Facts[], news: readonly Facts[]): Effect | undefined {
  if (news.some(({ free }) => free)) return 'wider';
  return olds.some(({ free }) => free) ? 'narrower' : undefined;
}

function placeIn(
  pair: SchemaPair,
  olds: readonly Facts[],
  news: readonly Facts[],
): { readonly specPointer: string; readonly document: 'old' | 'new' } {
  const inNew = ownPlace(pair.new, news);
  if (inNew !== undefined) return { specPointer: inNew, document: 'new' };
  return { specPointer: String(ownPlace(pair.old, olds)), document: 'old' };
}

/** That of what allows anything, else that of the types; none where no schema stands at all, which allows anything. */
function ownPlace([place]: Node, alternatives: readonly Facts[]): string | undefined {
  const free = alternatives.find((facts) => facts.free);
  const stated = free === undefined ? alternatives[0]?.types?.pointer : free.place;
  return stated === undefined || stated === '' ? place?.pointer : stated;
}

function compareNull(olds: readonly Facts[], news: readonly Facts[]): readonly RawChange[] {
  const [before, after] = [nullPlace(olds), nullPlace(news)];
  const [oldTypes, newTypes] = [typeNames(olds), typeNames(news)];
  // Null is one of any types: that there are no longer any, or that there are now, is told as such.
  if (oldTypes === undefined || newTypes === undefined) return [];
  if (before === undefined && after !== undefined) {
    return [
      {
        code: 'null-not-allowed',
        effect: 'wider',
        tokens: [],
        specPointer: after,
        document: 'new',
        expected: oldTypes,
        received: 'null',
      },
    ];
  }
  if (before === undefined || after !== undefined) return [];
  return [
    {
      code: 'null-refused',
      effect: 'narrower',
      tokens: [],
      specPointer: before,
      document: 'old',
      expected: 'null',
      received: newTypes,
    },
  ];
}

/** A place that speaks of nothing but null is the plainest. */
function nullPlace(alternatives: readonly Facts[]): string | undefined {
  const nullable = alternatives.filter((facts) => facts.nullable !== undefined);
  return (nullable.find((facts) => !isThing(facts)) ?? nullable[0])?.nullable;
}

interface Sides {
  readonly olds: readonly Facts[];
  readonly news: readonly Facts[];
  readonly pairOf: (old: Facts, now: Facts) => FactsPair;
}

/** What no alternative of the other side was found for, unless another one covers it. */
function compareVariants(pair: SchemaPair, { gone, added }: Matching, sides: Sides): readonly RawChange[] {
  const lost = gone.filter((old) => !sides.news.some((now) => grows(sides.pairOf(old, now), 'wider')));
  const found = added.filter((now) => !sides.olds.some((old) => grows(sides.pairOf(old, now), 'narrower')));
  const [before, after] = [typeNames(sides.olds), typeNames(sides.news)];
  const isOther = (facts: Facts, types: readonly string[] | undefined): boolean =>
    facts.types?.value.some((type) => !isCovered(type, types, pair.asText)) === true;
  const otherLost = lost.filter((facts) => isOther(facts, after));
  const otherFound = found.filter((facts) => isOther(facts, before));
  return [
    ...typesChanged(otherLost, otherFound, before, after),
    ...found.filter((facts) => !otherFound.includes(facts)).map((facts) => variant(facts, 'wider')),
    ...lost.filter((facts) => !otherLost.includes(facts)).map((facts) => variant(facts, 'narrower')),
  ];
}

/** Whether a scalar, about which there is nothing more to know, has changed in one way alone. */
function grows(pair: FactsPair, effect: Effect): boolean {
  return (
    isScalar(pair.old) &&
    isScalar(pair.new) &&
    compareFacts(pair).changes.every((change) => change.effect === effect)
  );
}

function typesChanged(
  lost: readonly Facts[],
  found: readonly Facts[],
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly RawChange[] {
  const [first] = found.length > 0 ? found : lost;
  if (first === undefined) return [];
  const effect = found.length === 0 ? 'narrower' : lost.length === 0 ? 'wider' : 'other';
  const document = found.length > 0 ? 'new' : 'old';
  return [typeChange(effect, { specPointer: first.place, document }, before, after)];
}

function variant(facts: Facts, effect: 'wider' | 'narrower'): RawChange {
  const { place } = facts;
  const isNew = effect === 'wider';
  return {
    code: isNew ? 'variant-undocumented' : 'variant-removed',
    effect,
    tokens: [],
    specPointer: place,
    document: isNew ? 'new' : 'old',
    expected: isNew ? null : place,
    received: isNew ? place : null,
  };
}
