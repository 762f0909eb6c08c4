import { expect, test } from 'vitest';
import { en } from './en.ts';
import { ENGLISH, type ReportLanguage, sayCount, sayFirst, sayNames, saySource } from './report-language.ts';

const czech: ReportLanguage = {
  tag: 'cs',
  texts: {
    ...en,
    ...{ 'evidence.age.one': '{count} den', 'evidence.age.few': '{count} dny' },
    ...{ 'evidence.age.other': '{count} dní', 'list.last': '{names} a {last}' },
  },
};

test('Counts are told in the plural forms of a language.', () => {
  const days = (language: ReportLanguage) =>
    [0, 1, 2, 5].map((age) => sayCount(language, 'evidence.age', age));
  expect(days(ENGLISH)).toEqual(['0 days old', '1 day old', '2 days old', '5 days old']);
  expect(days(czech)).toEqual(['0 dní', '1 den', '2 dny', '5 dní']);
});

test('A form that a language has no text for is told as all others are.', () => {
  const { 'evidence.age.few': _, ...texts } = czech.texts;
  expect(sayCount({ ...czech, texts }, 'evidence.age', 2)).toBe('2 dní');
});

test('Of names the last is set off, where there are several.', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => sayNames(ENGLISH, names))).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(sayNames(czech, ['a', 'b'])).toBe('a a b');
});

test('The first letter is made a capital as the language has it, also one that is no single unit.', () => {
  expect(sayFirst(ENGLISH, 'it is')).toBe('It is');
  expect(sayFirst({ ...ENGLISH, tag: 'tr' }, 'it')).toBe('İt');
  expect(sayFirst(ENGLISH, '𐐨x')).toBe('𐐀x');
  expect(sayFirst(ENGLISH, '')).toBe('');
});

test('A source that no recording can rest on stays as a report has it.', () => {
  expect(saySource(ENGLISH, 'live')).toBe('live');
  expect(['hearsay', '__proto__', 'live.one'].map((source) => saySource(czech, source))).toEqual([
    'hearsay',
    '__proto__',
    'live.one',
  ]);
});
