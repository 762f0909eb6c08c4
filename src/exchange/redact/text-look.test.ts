import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64Data } from './base64-data.ts';
import { isForm } from './redact-url.ts';
import { SHAPES } from './shapes.ts';
import { isPlain, lookAt } from './text-look.ts';

const pieces = fc.oneof(
  fc.constantFrom(
    'bearer ',
    'Basic ',
    'eyJ',
    '2026-11-22',
    'T08:30:00Z',
    ' 08:30:00+08:00',
    '-',
    ' ',
    '.',
    '~',
  ),
  fc.constantFrom(
    '+49',
    '1380013',
    '8000',
    '89860',
    '119870100000012',
    '4111 1111 1111 1111',
    '(555) 123-4567',
  ),
  fc.constantFrom(
    '@',
    '.com',
    '://',
    'sk_live_',
    'xoxb-',
    'AKIA',
    'token=',
    btoa('a=b&c=d'),
    '{"a":1}',
    btoa('{"a":"b"}'),
    'W10=',
  ),
  fc.stringMatching(/^\d{1,16}$/),
  fc.stringMatching(/^[A-Za-z0-9+/_.~-]{1,24}$/),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const texts = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(''));

function shapesIn(text: string) {
  return SHAPES.filter(({ pattern, accepts }) =>
    Array.from(text.matchAll(pattern)).some(
      (match) => accepts?.(match.groups?.['value'] ?? match[0]) ?? true,
    ),
  );
}

test('In a text that is plain nothing stands that any rule would find.', () => {
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(isPlain(text));
      expect(shapesIn(text)).toEqual([]);
      expect(decodeBase64Data(text)).toBeUndefined();
      expect(isForm(text)).toBe(false);
    }),
    { numRuns: 3000 },
  );
});

test('A shape that stands in a text is never ruled out by a look at it.', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const shape of shapesIn(text)) expect(shape.mayStandIn(text, lookAt(text))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  'active',
  'Item 3 of 5',
  '2026-11-22',
  '2026-11-22T08:30:00.123Z',
  '2026-11-22 08:30:00',
  '12.50',
  '',
])('%j is plain.', (text) => {
  expect(isPlain(text)).toBe(true);
});
