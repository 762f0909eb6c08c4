import type { Facts, Stated } from './facts.ts';
import type { Effect, RawChange } from './raw-change.ts';

/** Formats of which each allows what the one before it does, and more. */
const WIDENING = [
  ['int32', 'int64'],
  ['float', 'double'],
];

/** What has changed in formats and patterns, of which it is not known what they have in common. */
export function compareFormats(old: Facts, now: Facts): readonly RawChange[] {
  return [
    ...compareTexts('format', old.formats, now.formats),
    ...compareTexts('pattern', old.patterns, now.patterns),
  ];
}

function compareTexts(
  keyword: 'format' | 'pattern',
  olds: readonly Stated<string>[],
  news: readonly Stated<string>[],
): readonly RawChange[] {
  const added = news.filter(({ value }) => olds.every((old) => old.value !== value));
  const gone = olds.filter(({ value }) => news.every((now) => now.value !== value));
  const place = added[0] ?? gone[0];
  if (place === undefined) return [];
  const effect = effectOf(added, gone);
  return [
    {
      code: effect === 'narrower' ? 'format-narrowed' : 'format-changed',
      effect,
      tokens: [],
      specPointer: place.pointer,
      document: added.length > 0 ? 'new' : 'old',
      expected: only(olds),
      received: only(news),
      subject: keyword,
    },
  ];
}

function effectOf(added: readonly Stated<string>[], gone: readonly Stated<string>[]): Effect {
  const [from, to] = [gone[0], added[0]];
  if (from === undefined) return 'narrower';
  if (to === undefined) return 'wider';
  if (added.length > 1 || gone.length > 1) return 'other';
  if (WIDENING.some(([less, more]) => from.value === less && to.value === more)) return 'wider';
  return WIDENING.some(([less, more]) => from.value === more && to.value === less) ? 'narrower' : 'other';
}

function only(texts: readonly Stated<string>[]): RawChange['expected'] {
  const [first, ...others] = texts.map(({ value }) => value);
  if (first === undefined) return null;
  return others.length > 0 ? [first, ...others] : first;
}
