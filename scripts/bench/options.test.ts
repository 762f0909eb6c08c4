import { expect, test } from 'vitest';
import { PARTS, readOptions } from './options.ts';

test('Without arguments every part is run, and the signed list at 1 and at 10 connections, in three rounds.', () => {
  expect(readOptions([])).toEqual({
    parts: PARTS,
    slice: 1,
    warmUp: 2,
    rounds: 3,
    connections: [1, 10],
    starts: 21,
    build: true,
    write: false,
  });
});

test('A slice may be chosen, also for a quick run.', () => {
  expect(readOptions(['--quick', '--slice', '5', '--no-build', '--write'])).toMatchObject({
    slice: 5,
    rounds: 1,
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

test('Parts may be chosen, with commas or one by one, and are run in their own order.', () => {
  expect(readOptions(['--only', 'records, lists', '--only=peers']).parts).toEqual([
    'lists',
    'peers',
    'records',
  ]);
});

test('A part that there is not is told with those that there are, and a page of some parts alone is not written.', () => {
  expect(() => readOptions(['--only', 'lists,speed'])).toThrow(
    '--only cannot be "speed"; expected one or more of lists, peers,',
  );
  expect(() => readOptions(['--only', 'lists', '--write'])).toThrow('--write needs the figures of all parts');
});
