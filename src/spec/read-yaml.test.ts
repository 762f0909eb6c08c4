import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { JsonValue } from '../json/json-value.ts';
import { readYaml } from './read-yaml.ts';

const options = { maxDepth: 200 };

test('Whatever JSON can say is read back as it was.', () => {
  const value = fc
    .jsonValue({ depthSize: 'small' })
    .map((made) => JSON.parse(JSON.stringify(made)) as JsonValue);
  fc.assert(
    fc.property(value, (expected) => {
      fc.pre(!JSON.stringify(expected).includes('"__proto__"'));
      expect(readYaml(JSON.stringify(expected), options)).toEqual({ ok: true, value: expected });
      expect(readYaml(stringify(expected), options)).toEqual({ ok: true, value: expected });
    }),
  );
});

test('No text makes the reading throw.', () => {
  const unit = fc.constantFrom(...'[]{}:,-?&*!|>%@`"\'#\n\t ab1<.~');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      expect(readYaml(text, options)).toHaveProperty('ok');
    }),
    { numRuns: 500 },
  );
});

test('A text that says nothing is null.', () => {
  expect(readYaml('', options)).toEqual({ ok: true, value: null });
  expect(readYaml('# only a comment', options)).toEqual({ ok: true, value: null });
});

test('Merge keys are resolved, and may be repeated.', () => {
  const text = 'x: &x {a: 1, b: 2}\ny: &y {c: 3}\nz: {<<: *x, <<: *y, b: 4}\n';
  expect(readYaml(text, options)).toMatchObject({ value: { z: { a: 1, b: 4, c: 3 } } });
});

test('No tag and no directive brings in a type that JSON lacks.', () => {
  const text = '%YAML 1.1\n---\nset: !!set {x, y}\ntime: 2001-01-01\nyes: !!binary aGVsbG8=\n';
  const value = { set: { x: null, y: null }, time: '2001-01-01', yes: 'aGVsbG8=' };
  expect(readYaml(text, options)).toEqual({ ok: true, value });
});

test.each([
  ['a key that stands twice', 'a: 1\nb:\n  c: 1\n  "c": 2\n', 4, 3, 'duplicate key "c"'],
  ['keys that are one name in JSON', '200: a\n"200": b\n', 2, 1, 'duplicate key "200"'],
  ['a key that is a sequence', 'a:\n  ? [1, 2]\n  : 3\n', 2, 3, 'a key here is no text'],
  ['a key that is null', '? \n: 3\n', 1, 1, 'a key here is no text'],
  ['the key __proto__', 'a: {__proto__: 1}\n', 1, 5, 'the key "__proto__" is not allowed'],
  ['a number that is not finite', 'a: [1, .inf]\n', 1, 8, 'not finite'],
  ['an alias without an anchor', 'a: *x\nx: &x 1\n', 1, 4, 'no anchor "x" stands before its alias'],
  ['an alias inside its own anchor', 'a: &a\n  b: [*a]\n', 2, 7, '"a" stands inside what it repeats'],
  ['a merge key of a scalar', 'a: {<<: 3}\n', 1, 1, 'Merge sources must be maps'],
  ['a second document', 'a: 1\n---\nb: 2\n', 2, 1, 'a second document begins'],
  ['an indicator that opens nothing', 'a: b: c\n', 1, 4, 'Nested mappings are not allowed'],
])('The reading says where %s stands.', (_, text, line, column, reason) => {
  expect(readYaml(text, options)).toMatchObject({
    ok: false,
    line,
    column,
    reason: expect.stringContaining(reason),
  });
});

test('Aliases that would multiply without bound are refused before they are followed.', () => {
  const lines = Array.from(
    { length: 30 },
    (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`,
  );
  expect(readYaml(`a0: &a0 [x]\n${lines.join('\n')}`, options)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('Excessive alias count'),
  });
});

test('Thousands of anchors and thousands of keys take no quadratic time.', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: 1`).join('\n');
  const anchors = Array.from(
    { length: 2_000 },
    (_, index) => `a${index}: &a${index} [1]\nb${index}: *a${index}`,
  );
  const started = performance.now();
  expect(readYaml(keys, options).ok).toBe(true);
  expect(readYaml(anchors.join('\n'), options).ok).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test.each([
  ['a sequence in flow style', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['a mapping in flow style', `${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`],
  ['compact sequences', `${'- '.repeat(10_000)}x`],
])('Ten thousand levels of %s are refused.', (_, text) => {
  expect(readYaml(text, options)).toMatchObject({ ok: false, reason: 'it is nested deeper than 200 levels' });
});

test('Aliases do not get round the limit of depth.', () => {
  const nested = (inner: string) => `${'['.repeat(150)}${inner}${']'.repeat(150)}`;
  expect(readYaml(`a: &a ${nested('x')}\n`, options).ok).toBe(true);
  expect(readYaml(`a: &a ${nested('x')}\nb: ${nested('*a')}\n`, options)).toMatchObject({
    ok: false,
    reason: 'it is nested deeper than 200 levels',
  });
});
