import { expect, test } from 'vitest';
import { readMemory, residentMemory } from './resident-memory.ts';

test('Resident and peak memory are read in MiB.', () => {
  expect(readMemory('Name:\tnode\nVmHWM:\t   90112 kB\nVmRSS:\t   65536 kB\n')).toEqual({
    resident: 64,
    peak: 88,
  });
});

test('A status without the two lines, and a process that there is not, have no memory.', () => {
  expect(readMemory('Name:\tkthreadd\n')).toBeUndefined();
  expect(residentMemory(0)).toBeUndefined();
});
