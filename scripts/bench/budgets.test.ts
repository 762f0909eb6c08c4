import { expect, test } from 'vitest';
import { judgeBudgets } from './budgets.ts';
import { PARTS } from './options.ts';

test('A figure at its limit meets the budget, one beyond it does not.', () => {
  const verdicts = (signed: number, refused: number) =>
    judgeBudgets({ signedFloor: signed, signed, refused }, ['lists']).map((row) => row.at(-1));
  expect(verdicts(0.5, 1)).toEqual(['met', 'met', '-', '-', 'met']);
  expect(verdicts(0.49, 1.01)).toEqual(['met', 'MISSED', '-', '-', 'MISSED']);
  expect(verdicts(0.29, 0.9)).toEqual(['MISSED', 'MISSED', '-', '-', 'met']);
});

test('A row says what is wanted and what was measured, in one unit.', () => {
  expect(judgeBudgets({ memoryAfterStart: 63.4, memoryGrowth: 1.234 }, ['memory'])).toEqual([
    ['memory after start', 'at most 65 MiB', '63 MiB', 'met'],
    ['memory after load', 'at most 90 MiB', 'not measured', '-'],
    ['memory after a million', 'at most 1.1 x 200,000', '1.23 x 200,000', 'MISSED'],
  ]);
});

test('What could not be measured is neither met nor missed, and parts that were left out are not judged.', () => {
  const rows = judgeBudgets({ signed: undefined, detail: Number.NaN }, ['lists']);
  expect(rows.map((row) => row.slice(2))).toEqual(Array(5).fill(['not measured', '-']));
});

test('Every part of the bench has a budget.', () => {
  for (const part of PARTS) expect(judgeBudgets({}, [part]).length).toBeGreaterThan(0);
  expect(judgeBudgets({}, [])).toEqual([]);
});
