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
  if (gone.length === 0) return 'narrower';
  if (added.length === 0) return 'wider';
  const [from, to] = [gone[0]?.value ?? '', added[0]?.value ?? ''];
  if (added.length > 1 || gone.length > 1) return 'other';
  if (WIDENING.some(([less, more]) => from === less && to === more)) return 'wider';
  return WIDENING.some(([less, more]) => from === more && to === less) ? 'narrower' : 'other';
}

function only(texts: readonly Stated<string>[]): RawChange['expected'] {
  const values = texts.map(({ value }) => value);
  return values.length > 1 ? values : (values[0] ?? null);
}
