import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { LANGUAGES, type PageLanguage } from './languages.ts';
import { counted, isMessage, numberWords, speaking, spokenLanguage, t } from './message.ts';
import { PSEUDO } from './pseudo-language.fixture.ts';

const ROOT = join(import.meta.dirname, '..');

/** The page, and what says the sentences about reports. */
const sources = [ROOT, join(ROOT, '..', 'src', 'report')].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name))
    .filter((name) => !/^messages.(?:en|language)\b/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** Everything in the sources that may be the name of a text; of a name that is put together, what is sure of it. */
const named = sources.flatMap((source) =>
  [...source.matchAll(/'([a-z]+\.[\w-]+)'|`([a-z]+\.)((?:[^`$]|\$\{[^`}]*\})*)`/g)].map(
    ([, whole, head = '', tail = '']) =>
      new RegExp(
        `^${
          whole === undefined
            ? `${escaped(head)}${tail
                .split(/\$\{[^}]*\}/)
                .map(escaped)
                .join('.+')}`
            : escaped(whole)
        }(?:\\.(?:one|other))?$`,
      ),
  ),
);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('Every text is asked for somewhere on the page.', () => {
  expect(sources.length).toBeGreaterThan(50);
  const unused = Object.keys(en).filter((key) => !named.some((name) => name.test(key)));
  expect(unused).toEqual([]);
});

test('Of each call with values, the text has a place for every one, and the other way round.', () => {
  const calls = sources.flatMap((source) => [
    ...source.matchAll(
      /\b(?:t\(|say\(\s*language,)\s*'([^']+)'(?:,\s*\{((?:[^{}.]|\{[^{}]*\}|\.(?!\.\.))*)\})?,?\s*\)/g,
    ),
  ]);
  expect(calls.length).toBeGreaterThan(250);
  const wrong = calls.flatMap(([call, key = '', values = '']) => {
    if (!isMessage(key)) return [call];
    const given = [...values.replaceAll(/\([^()]*\)/g, '').matchAll(/(?:^|,)\s*(\w+)(?=\s*[:,]|\s*$)/g)].map(
      ([, name]) => name,
    );
    return same(given, placesOf(en[key])) ? [] : [call];
  });
  expect(wrong).toEqual([]);
});

function placesOf(text: string): readonly (string | undefined)[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
}

function same(some: readonly (string | undefined)[], others: readonly (string | undefined)[]): boolean {
  return JSON.stringify([...new Set(some)].sort()) === JSON.stringify([...new Set(others)].sort());
}

/** Texts in which something has another place than in English. One that is counted need not tell its count. */
function misplaced(texts: PageLanguage['texts']): readonly string[] {
  const english: Readonly<Record<string, string>> = en;
  return Object.entries(texts).flatMap(([name, text]) => {
    const original = english[name] ?? english[name.replace(/\.\w+$/, '.other')];
    if (original === undefined) return [`${name} is no text`];
    const told = /\.(?:zero|one|two|few|many|other)$/.test(name) ? ['count'] : [];
    return same([...told, ...placesOf(text)], [...told, ...placesOf(original)]) ? [] : [name];
  });
}

test('In every language, a text has the places that it has in English.', () => {
  expect(LANGUAGES.flatMap(({ texts }) => misplaced(texts))).toEqual([]);
  expect(misplaced(PSEUDO.texts)).toEqual([]);
  const mistyped = { ...en, 'state.page': '{form} to {to} of {total}', 'evidence.age.few': 'a few days' };
  expect(misplaced(mistyped)).toEqual(['state.page']);
});

test('Values stand where the text has their names; a name without a value stays to be seen.', () => {
  expect(t('state.page', { from: 1, to: 2, total: 30 })).toBe('1 to 2 of 30');
  expect(t('state.page', { from: '$&', to: 2 })).toBe('$& to 2 of {total}');
});

test('A language is spoken for as long as something is worked out in it, also where that goes wrong.', () => {
  expect(speaking(PSEUDO, () => t('nav.state'))).toBe('⟦State⟧');
  expect(() =>
    speaking(PSEUDO, () => {
      throw new Error(t('nav.state'));
    }),
  ).toThrow('⟦State⟧');
  expect(t('nav.state')).toBe('State');
  expect(spokenLanguage().tag).toBe('en');
});

test('Counts are told in the plural forms of a language, and numbers as it writes them.', () => {
  const few = { 'evidence.age.few': '{count} dny', 'evidence.age.other': '{count} dní' };
  const texts = { ...en, ...few, 'evidence.age.one': '{count} den' };
  speaking({ tag: 'cs', texts }, () => {
    expect([1, 2, 5].map((days) => counted('evidence.age', days))).toEqual(['1 den', '2 dny', '5 dní']);
    expect(numberWords(1234.5)).toBe('1\u00a0234,5');
  });
  expect([0, 1, 2].map((days) => counted('evidence.age', days))).toEqual([
    '0 days old',
    '1 day old',
    '2 days old',
  ]);
});

test('A form that a language has no text for is told as all others are.', () => {
  const { 'evidence.age.one': _, ...texts } = en;
  speaking({ tag: 'en', texts }, () => expect(counted('evidence.age', 1)).toBe('1 days old'));
});
