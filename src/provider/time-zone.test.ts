import { expect, test } from 'vitest';
import { isTimeZone, looksLikeTimeZone } from './time-zone.ts';

test.each(['Asia/Shanghai', 'UTC', 'Etc/GMT+8', 'America/Argentina/Buenos_Aires', 'EST5EDT'])(
  '%s is the name of a time zone.',
  (name) => {
    expect([looksLikeTimeZone(name), isTimeZone(name)]).toEqual([true, true]);
  },
);

test.each(['', '+08:00', 'Beijing time', '../etc', 'a/b/c/d'])('%j does not even look like one.', (text) => {
  expect([looksLikeTimeZone(text), isTimeZone(text)]).toEqual([false, false]);
});

test('A name that the database does not have only looks like one.', () => {
  expect([looksLikeTimeZone('Asia/Nowhere'), isTimeZone('Asia/Nowhere')]).toEqual([true, false]);
});
