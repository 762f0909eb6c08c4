import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('Nothing is compared unless it is asked for.', () => {
  expect(readOptions(['tibiot'])).toEqual({ providers: ['tibiot'], peers: false, write: false });
  expect(readOptions(['--peers', '--sample', '20'])).toEqual({
    providers: [],
    peers: true,
    sample: 20,
    write: false,
  });
});

test('What means nothing is told.', () => {
  expect(() => readOptions(['--write'])).toThrow('--write says nothing without --peers. Add --peers.');
  expect(() => readOptions(['--sample', '3'])).toThrow('--sample says nothing without --peers');
  expect(() => readOptions(['--peers', '--sample', '0'])).toThrow('--sample cannot be "0"');
});
