import { expect, test } from 'vitest';
import { judgeCheck } from './check-budgets.ts';

const judged = (...given: Parameters<typeof judgeCheck>) => judgeCheck(...given).map((row) => row.at(-1));

test('A budget is met at its limit, and missed beyond it.', () => {
  expect(judged({ speed: 0.9, speedOnOneCore: 0.5, memoryGrowth: 1.25 })).toEqual(['met', 'met', 'met']);
  expect(judged({ speed: 0.89, speedOnOneCore: 0.49, memoryGrowth: 1.26 })).toEqual([
    'MISSED',
    'MISSED',
    'MISSED',
  ]);
});

test('What was not measured is neither.', () => {
  expect(judgeCheck({ speed: 1, speedOnOneCore: undefined, memoryGrowth: undefined })).toEqual([
    ['speed on one core', 'at least 0.5 x loop', 'not measured', '-'],
    ['speed on all cores', 'at least 0.9 x loop', '1.00 x loop', 'met'],
    ['memory, ten times as much', 'at most 1.25 x usual', 'not measured', '-'],
  ]);
});
