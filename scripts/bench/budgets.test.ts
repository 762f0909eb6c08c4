import { expect, test } from 'vitest';
import { judgeBudgets } from './budgets.ts';

const met = (measured: Parameters<typeof judgeBudgets>[0]) => judgeBudgets(measured).map((row) => row.at(-1));

test('A figure at its limit meets the budget, one beyond it does not.', () => {
  expect(met({ signedRatio: 0.5, startRatio: 1.6, memoryAfterStart: 65, memoryAfterLoad: 90 })).toEqual(
    Array(6).fill('met'),
  );
  expect(met({ signedRatio: 0.29, startRatio: 2.51, memoryAfterStart: 66, memoryAfterLoad: 91 })).toEqual(
    Array(6).fill('MISSED'),
  );
});

test('The floor can be kept where the goal is not.', () => {
  const rows = met({ signedRatio: 0.4, startRatio: 2, memoryAfterStart: 60, memoryAfterLoad: 80 });
  expect(rows).toEqual(['met', 'MISSED', 'met', 'MISSED', 'met', 'met']);
});

test('What could not be measured is neither met nor missed.', () => {
  const rows = judgeBudgets({
    signedRatio: 1,
    startRatio: 1,
    memoryAfterStart: undefined,
    memoryAfterLoad: undefined,
  });
  expect(rows.slice(-2).map((row) => row.slice(2))).toEqual([
    ['not measured', '-'],
    ['not measured', '-'],
  ]);
});
