import { describe, expect, test } from 'vitest';
import { keyedHash } from './keyed-hash.ts';
import { createPseudonyms } from './pseudonyms.ts';

const HASH = keyedHash(new Uint8Array(32).fill(5));

test('A telephone number of China is the same one with the number of the country in front and without.', () => {
  const { digits } = createPseudonyms(HASH);
  const own = digits('13800138000');
  expect(own).toMatch(/^138\d{8}$/);
  expect(digits('8613800138000')).toBe(`86${own}`);
  expect(digits('008613800138000')).toBe(`0086${own}`);
});

test.each([21, 36, 40])(
  'A number of %i digits keeps its first ones, and no other has its pseudonym.',
  (length) => {
    const { digits } = createPseudonyms(HASH);
    const originals = Array.from({ length: 50 }, (_, index) =>
      `${index + 10}`.padStart(length, '12345678901'),
    );
    const written = originals.map(digits);
    expect(written.every((one, index) => one.length === length && one !== originals[index])).toBe(true);
    expect(written.every((one, index) => one.startsWith(originals[index]?.slice(0, 6) ?? 'none'))).toBe(true);
    expect(new Set(written).size).toBe(50);
  },
);

describe('A pseudonym is worked out again', () => {
  const asked: string[] = [];
  const counting = { ...HASH, number: (text: string) => asked.push(text) };
  const { text } = createPseudonyms(counting);

  test('after twenty thousand others, and not before', () => {
    const first = text('a0');
    const once = asked.length;
    for (let index = 1; index < 20_000; index += 1) text(`a${index}`);
    const before = asked.length;
    expect(text('a0')).toBe(first);
    expect(asked.length).toBe(before);
    text('one more');
    const after = asked.length;
    text('a0');
    expect(asked.length).toBe(after + once);
  });

  test('each time where it is very long', () => {
    const long = 'b'.repeat(201);
    text(long);
    const before = asked.length;
    text(long);
    expect(asked.length).toBe(before + 201);
  });
});
