import { describe, expect, test } from 'vitest';
import { untouchedTexts } from './untouched-texts.ts';

describe('texts that were found untouched', () => {
  test('are known behind the name that they stood behind alone', () => {
    const texts = untouchedTexts();
    texts.add('status', '3');
    texts.add(undefined, 'plain');
    expect(texts.has('status', '3')).toBe(true);
    expect(texts.has('pin', '3')).toBe(false);
    expect(texts.has(undefined, 'plain')).toBe(true);
    expect(texts.has('status', 'plain')).toBe(false);
  });

  test('are not kept where they are long', () => {
    const texts = untouchedTexts();
    texts.add('note', 'x'.repeat(257));
    expect(texts.has('note', 'x'.repeat(257))).toBe(false);
  });

  test('are forgotten where there are too many, and can be known again', () => {
    const texts = untouchedTexts();
    for (let id = 0; id <= 20_000; id += 1) texts.add('id', String(id));
    expect(texts.has('id', '0')).toBe(false);
    expect(texts.has('id', '20000')).toBe(true);
  });
});
