import { expect, test } from 'vitest';
import { type ComparedKind, scoreOf } from './compare-peers.ts';
import { comparisonText } from './comparison-text.ts';
import { PRISM, REDOCLY } from './unclaimed.ts';

function compared(kind: string, counts: readonly (readonly number[])[]): ComparedKind {
  return { kind, mutants: counts[0]?.length ?? 0, scores: counts.map(scoreOf) };
}

const text = comparisonText({
  peers: [
    { name: REDOCLY, version: '2' },
    { name: PRISM, version: '5' },
  ],
  drift: [
    compared('null', [
      [1, 1],
      [4, 0],
      [0, 0],
    ]),
    compared('size', [[1], [0], [0]]),
  ],
  harmless: [
    compared('header: date', [
      [0, 0],
      [0, 3],
      [0, 0],
    ]),
  ],
  seconds: 1,
});

test('What was noticed stands beside the findings for each, and what nobody promised is a dash and no 0.', () => {
  expect(text).toMatch(/^null +2 +2 +1\.0 +1 +4\.0 +0$/m);
  expect(text).toMatch(/^size +1 +1 +1\.0 +- +-$/m);
});

test('The share is of those changes that a tool claims to notice.', () => {
  expect(text).toMatch(/^all changes +3 +3 +1\.0 +1 +4\.0 +0$/m);
  expect(text).toMatch(/^of those it claims +100\.0 % +50\.0 % +0\.0 %$/m);
});

test('A harmless change that gives findings is one false alarm, however many they are.', () => {
  expect(text).toMatch(/^header: date +2 +0 +1 +0$/m);
});
