import { expect, test } from 'vitest';
import { judgeBudgets } from './budgets.ts';

const met = (measured: Parameters<typeof judgeBudgets>[0]) => judgeBudgets(measured).map((row) => row.at(-1));

const FAST = {
  ...{ prismRatio: 6, silentPrismRatio: 6 },
  ...{ handlersRatio: 0.8, manyHandlersRatio: 0.8, fetchRatio: 3 },
};
const SLOW = {
  ...{ prismRatio: 5.9, silentPrismRatio: 5.9 },
  ...{ handlersRatio: 0.79, manyHandlersRatio: 0.79, fetchRatio: 2.9 },
};

test('A figure at its limit meets the budget, one beyond it does not.', () => {
  expect(
    met({ signedRatio: 0.5, ...FAST, startRatio: 1.6, memoryAfterStart: 65, memoryAfterLoad: 90 }),
  ).toEqual(Array(11).fill('met'));
  expect(
    met({ signedRatio: 0.29, ...SLOW, startRatio: 2.51, memoryAfterStart: 66, memoryAfterLoad: 91 }),
  ).toEqual(Array(11).fill('MISSED'));
});

test('The floor can be kept where the goal is not.', () => {
  const rows = met({ signedRatio: 0.4, ...FAST, startRatio: 2, memoryAfterStart: 60, memoryAfterLoad: 80 });
  expect(rows).toEqual(['met', 'MISSED', ...Array(5).fill('met'), 'met', 'MISSED', 'met', 'met']);
});

test('What could not be measured is neither met nor missed.', () => {
  const rows = judgeBudgets({
    signedRatio: 1,
    ...FAST,
    startRatio: 1,
    memoryAfterStart: undefined,
    memoryAfterLoad: undefined,
  });
  expect(rows.slice(-2).map((row) => row.slice(2))).toEqual([
    ['not measured', '-'],
    ['not measured', '-'],
  ]);
});
