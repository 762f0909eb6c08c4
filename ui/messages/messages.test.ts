import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from './en.ts';
import { isMessage, t } from './message.ts';

const ROOT = join(import.meta.dirname, '..');

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.startsWith('messages'))
  .map((name) => readFileSync(join(ROOT, name), 'utf8'));

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
        }(?:\\.many)?$`,
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

test('Every name that is asked for has a text, and of one that counts both.', () => {
  const asked = sources.flatMap((source) =>
    [...source.matchAll(/\b(t|counted)\(\s*'([^']+)'/g)].flatMap(([, by, key = '']) =>
      by === 'counted' ? [key, `${key}.many`] : [key],
    ),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !isMessage(key))).toEqual([]);
});

test('Of each call with values, the text has a place for every one, and the other way round.', () => {
  const wrong = sources.flatMap((source) =>
    [...source.matchAll(/\bt\('([^']+)'(?:, \{((?:[^{}]|\{[^{}]*\})*)\})?\)/g)].flatMap(
      ([call, key = '', values]) => {
        if (!isMessage(key)) return [call];
        const given = [...(values ?? '').matchAll(/(?:^|,)\s*(\w+)(?=\s*[:,]|\s*$)/g)].map(
          ([, name]) => name,
        );
        const places = [...en[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        return JSON.stringify([...new Set(given)].sort()) === JSON.stringify([...new Set(places)].sort())
          ? []
          : [call];
      },
    ),
  );
  expect(wrong).toEqual([]);
});

test('Values stand where the text has their names; a name without a value stays to be seen.', () => {
  expect(t('state.page', { from: 1, to: 2, total: 30 })).toBe('1 to 2 of 30');
  expect(t('state.page', { from: '$&', to: 2 })).toBe('$& to 2 of {total}');
});
