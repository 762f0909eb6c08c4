import { expect, test } from 'vitest';
import { cpuTime, readCpuTime } from './cpu-time.ts';

test('User and system time are added up, whatever the process is called.', () => {
  const stat = '77 (a) b (c) S 1 77 77 0 -1 4194304 900 0 0 0 250 50 9 9 20 0 11 0 100 1 1';
  expect(readCpuTime(stat)).toBe(3);
});

test('Without its figures, and for a process that there is not, the time is not known.', () => {
  expect(readCpuTime('77 (a) S 1')).toBeUndefined();
  expect(cpuTime(0)).toBeUndefined();
});
