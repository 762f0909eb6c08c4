import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('Without arguments every server is loaded at 1 and at 10 connections, in three rounds.', () => {
  expect(readOptions([])).toEqual({
    slice: 2,
    warmUp: 2,
    rounds: 3,
    connections: [1, 10],
    starts: 7,
    build: true,
    write: false,
  });
});

test('A slice may be chosen, also for a quick run.', () => {
  expect(readOptions(['--quick', '--slice', '5', '--no-build', '--write'])).toMatchObject({
    slice: 5,
    rounds: 2,
    build: false,
    write: true,
  });
});

test.each(['0', '-1', '1.5', 'long', ''])(
  'A slice of "%s" is refused, and so is an unknown flag.',
  (text) => {
    expect(() => readOptions([`--slice=${text}`])).toThrow('whole number of seconds from 1 to 99');
    expect(() => readOptions(['--slow'])).toThrow('--slow');
  },
);
