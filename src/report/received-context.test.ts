import { expect, test } from 'vitest';
import { receivedContext } from './received-context.ts';

const excerpt = { pointer: '/data/1/state', lines: ['{', '  "id": 2,', '  "state": 7', '}'], marked: 2 };

test('An excerpt is told with its side, its place and a mark at the line that is meant.', () => {
  expect(receivedContext({ direction: 'response', excerpt })).toEqual([
    '    received /data/1/state',
    '    {',
    '      "id": 2,',
    '  >   "state": 7',
    '    }',
  ]);
  expect(receivedContext({ direction: 'request', excerpt: { lines: ['GET /pools'], marked: 0 } })).toEqual([
    '    sent',
    '  > GET /pools',
  ]);
});

test('A finding without an excerpt has no lines.', () => {
  expect(receivedContext({ direction: 'response' })).toEqual([]);
});

test('A control character of a body does not reach the terminal.', () => {
  const lines = ['"\u001b[2J"', '\u2028'];
  const told = receivedContext({ direction: 'response', excerpt: { pointer: '/\u0007', lines, marked: 0 } });
  expect(told.join('')).not.toMatch(/[\p{Cc}\u2028]/u);
});
