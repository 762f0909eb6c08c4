import type { Facts } from './facts.ts';
import type { Effect, RawChange } from './raw-change.ts';
import type { DocumentSide } from './spec-change.ts';

/** All types that some alternatives allow, sorted; undefined where one of them allows any. */
export function typeNames(alternatives: readonly Facts[]): readonly string[] | undefined {
  const names = new Set<string>();
  for (const { types, nullable } of alternatives) {
    if (types === undefined) return undefined;
    for (const type of types.value) names.add(type);
    if (nullable !== undefined) names.add('null');
  }
  return [...names].sort();
}

const SCALARS = new Set(['string', 'integer', 'number', 'boolean']);

export function isScalar({ types }: Facts): boolean {
  return types?.value.every((type) => SCALARS.has(type)) === true;
}

/** Whether values of a type are among those of some types; as text, every scalar is a string. */
export function isCovered(type: string, types: readonly string[] | undefined, asText: boolean): boolean {
  if (types === undefined || types.includes(type)) return true;
  if (type === 'integer' && types.includes('number')) return true;
  return asText && SCALARS.has(type) && types.includes('string');
}

/** How the types of NEW stand to those of OLD; undefined where they are the same. */
export function typeEffect(
  olds: readonly string[] | undefined,
  news: readonly string[] | undefined,
  asText: boolean,
): Effect | undefined {
  const adds = news === undefined ? olds !== undefined : news.some((type) => !isCovered(type, olds, asText));
  const drops = olds === undefined ? news !== undefined : olds.some((type) => !isCovered(type, news, asText));
  if (adds && drops) return 'other';
  if (adds) return 'wider';
  return drops ? 'narrower' : undefined;
}

export function typeChange(
  effect: Effect,
  place: { readonly specPointer: string; readonly document: DocumentSide },
  olds: readonly string[] | undefined,
  news: readonly string[] | undefined,
): RawChange {
  return {
    // Of a text, the same change may be a narrowing that elsewhere is another type: it is one change all the same.
    code: (typeEffect(olds, news, false) ?? effect) === 'narrower' ? 'type-narrowed' : 'type-changed',
    effect,
    tokens: [],
    ...place,
    expected: olds ?? null,
    received: news ?? null,
  };
}
