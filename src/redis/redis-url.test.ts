import { expect, test } from 'vitest';
import { readRedisUrl } from './redis-url.ts';

test.each([
  ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
  ['redis://127.0.0.1:6379/', 'redis://127.0.0.1:6379'],
  ['rediss://cache.example/3', 'rediss://cache.example/3'],
  ['redis://user:s%40cret@[::1]:7000/1?family=6', 'redis://[::1]:7000/1'],
])('%s is shown as %s, without who is let in.', (href, shown) => {
  expect(readRedisUrl(href)).toEqual({ href, shown });
});

test.each([
  'redis',
  'redis://',
  'redis:///0',
  'http://user:secret@127.0.0.1',
  'redis://user:sec/ret@127.0.0.1:6379',
  'redis://user:1#secret@127.0.0.1',
  'redis://user:1?secret@127.0.0.1',
  'redis://127.0.0.1/secret',
])('%s is refused, and nothing of it is repeated.', (text) => {
  expect(() => readRedisUrl(text)).toThrow(
    /^The address of the state cannot be read\. Expected redis:\/\/HOST:PORT/,
  );
  expect(() => readRedisUrl(text)).not.toThrow(/secret|sec\/ret|user:1/);
});
