import { expect, test } from 'vitest';
import { compileSpec } from './compile-spec.ts';
import { createPatternTest, LONGEST_TEXT, matchesPattern } from './matches-pattern.ts';
import type { Schema } from './schema.ts';
import { violationsOf } from './violations-of.ts';

/** Up to its last character, it is what `\d+$` looks for. */
const almost = (length: number) => `${'1'.repeat(length - 1)}x`;

test('A text is held against a pattern in Unicode mode up to 4,096 characters; a longer one counts as matching.', () => {
  expect([matchesPattern('^\\p{L}.$', 'é😀'), matchesPattern('^\\p{L}$', '1')]).toEqual([true, false]);
  expect(matchesPattern('\\d+$', almost(LONGEST_TEXT))).toBe(false);
  expect(matchesPattern('\\d+$', almost(LONGEST_TEXT + 1))).toBe(true);
});

test('Two patterns have two names, by which Ajv tells them apart.', () => {
  expect(String(createPatternTest('^a$'))).not.toBe(String(createPatternTest('^b$')));
});

test('Compiled validators and the walk that explains keep the same limit, for values and for names.', () => {
  const schemas: Record<string, Schema> = {
    '/a': { type: 'array', items: { pattern: '\\d+$' } },
    '/b': { patternProperties: { '\\d+$': { type: 'string' } } },
  };
  const spec = compileSpec({ title: '', version: '', servers: [], operations: [], schemas });
  const started = performance.now();
  const long = almost(100_000);
  expect(violationsOf(spec, '/a', [long, 'x'])).toMatchObject([{ pointer: '/1', keyword: 'pattern' }]);
  expect(violationsOf(spec, '/b', { [long]: 1, x: 1 })).toMatchObject([{ keyword: 'type' }]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
