import { expect, test } from 'vitest';
import { endToEnd, joinedHeaders } from './raw-headers.ts';

const RAW = ['Host', 'a', 'X-One', '1', 'Connection', 'keep-alive, X-Hop', 'x-hop', '2', 'x-one', '3'];

test('What is of one connection alone goes no further: known headers, and those that it names.', () => {
  expect(endToEnd([...RAW, 'Transfer-Encoding', 'chunked', 'TE', 'trailers'])).toEqual([
    ...['Host', 'a', 'X-One', '1', 'x-one', '3', 'TE', 'trailers'],
  ]);
  expect(endToEnd(['A', 'b', 'Connection', 'keep-alive'])).toEqual(['A', 'b']);
  expect(endToEnd(['Connection', 'close', 'A', 'b', 'connection', 'a'])).toEqual([]);
});

test('Headers are recorded in lower case, repeated ones joined in their order.', () => {
  expect(joinedHeaders(RAW)).toMatchObject({ host: 'a', 'x-one': '1, 3' });
  const odd = joinedHeaders(['__proto__', 'a', 'constructor', 'b', '__proto__', 'c']);
  expect(JSON.stringify(odd)).toBe('{"__proto__":"a, c","constructor":"b"}');
});
