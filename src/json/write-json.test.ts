import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from './json-value.ts';
import { readJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

/** Makes the writer take its own way, though no number stands at this pointer. */
const elsewhere = new Map([['/no/such/place', '1e400']]);

function jsonValue(): fc.Arbitrary<JsonValue> {
  return fc.jsonValue().map((value): JsonValue => JSON.parse(JSON.stringify(value)));
}

test('Without literals the text is that of JSON.stringify, indented or not.', () => {
  const value = { a: [1, { b: null }], c: 'text' };
  expect(writeJson(value)).toBe(JSON.stringify(value));
  expect(writeJson(value, new Map(), 2)).toBe(JSON.stringify(value, null, 2));
});

test('With literals the format is that of JSON.stringify at every indent.', () => {
  const indent = fc.constantFrom(undefined, 0, 1, 2, 2.5, 10, 11, -1, Number.NaN, Number.POSITIVE_INFINITY);
  fc.assert(
    fc.property(jsonValue(), indent, (value, spaces) => {
      expect(writeJson(value, elsewhere, spaces)).toBe(JSON.stringify(value, null, spaces));
    }),
  );
});

test('A number is written as the literal at its pointer, under keys that need escaping too.', () => {
  const value = { 'a/b~"c': [{ id: Number('12345678901234567890') }], rest: 1 };
  const literals = new Map([['/a~1b~0"c/0/id', '12345678901234567890']]);
  expect(writeJson(value, literals)).toBe('{"a/b~\\"c":[{"id":12345678901234567890}],"rest":1}');
  expect(writeJson(Number.POSITIVE_INFINITY, new Map([['', '1e400']]))).toBe('1e400');
});

test('A literal is stale and left out once another value stands at its pointer.', () => {
  const literals = new Map([['/id', '12345678901234567890']]);
  expect(writeJson({ id: 7 }, literals)).toBe('{"id":7}');
  expect(writeJson({ id: '12345678901234567890' }, literals)).toBe('{"id":"12345678901234567890"}');
  expect(writeJson({ id: null }, literals)).toBe('{"id":null}');
});

test('Members that are undefined are left out, and such elements are null, as JSON.stringify has it.', () => {
  // A cast, because the types rule out what is tested here.
  const value = { a: undefined, b: [undefined, 1] } as unknown as JsonValue;
  expect(writeJson(value, elsewhere)).toBe(JSON.stringify(value));
});

test('Writing what was read keeps the exact text of every number that a double does not hold.', () => {
  const lossy = fc.oneof(
    fc.bigInt({ min: 10n ** 19n, max: 10n ** 30n }).map((whole) => `${whole * 10n + 1n}`),
    fc.bigInt({ min: 10n ** 19n, max: 10n ** 25n }).map((decimals) => `-0.${decimals}7`),
    fc.integer({ min: 310, max: 100_000 }).map((power) => `1e${power}`),
    fc.integer({ min: 330, max: 100_000 }).map((power) => `-2.50E-${power}`),
  );
  const key = fc.string().filter((name) => name !== '__proto__');
  const text = fc.letrec<{ node: string; list: string; record: string; leaf: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, tie('leaf'), tie('list'), tie('record')),
    leaf: fc.oneof(lossy, fc.constantFrom('true', 'null', '0.5', '"12345678901234567890"', '[]', '{}')),
    list: fc.array(tie('node'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    record: fc
      // A leading letter keeps keys from looking like array indices, which objects put first.
      .uniqueArray(fc.tuple(key, tie('node')), { maxLength: 4, selector: ([name]) => name })
      .map(
        (members) => `{${members.map(([name, node]) => `${JSON.stringify(`k${name}`)}:${node}`).join(',')}}`,
      ),
  })).node;
  fc.assert(
    fc.property(text, (written) => {
      const reading = readJson(written);
      expect(reading.ok && writeJson(reading.value, reading.literals)).toBe(written);
    }),
    { numRuns: 500 },
  );
});
