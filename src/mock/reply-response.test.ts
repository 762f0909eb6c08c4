import { expect, test } from 'vitest';
import type { AnyHandler } from './definition.ts';
import { askHost, send } from './shop.fixture.ts';

const answeredBy = (handler: AnyHandler) =>
  send(askHost({ responses: { default: { description: '' } } }, handler), '/ask');

test('A body is sent as JSON, and without one there is no media type.', () => {
  expect(answeredBy(() => ({ body: { a: '套' } }))).toEqual({
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    text: '{"a":"套"}',
  });
  expect(answeredBy(() => ({ status: 202, body: undefined }))).toEqual({
    status: 202,
    headers: {},
    text: '',
  });
  expect(answeredBy(() => ({ body: undefined, headers: { Location: '/a' } }))).toEqual({
    status: 200,
    headers: { location: '/a' },
    text: '',
  });
});

test('Headers of a handler are in lower case, and win.', () => {
  const { headers, text } = answeredBy(() => ({
    body: 'a',
    headers: { 'Content-Type': 'text/plain', 'X-A': '1' },
  }));
  expect(headers).toEqual({ 'content-type': 'text/plain', 'x-a': '1' });
  expect(text).toBe('a');
});

test.each<[what: string, reply: ReturnType<AnyHandler>, reason: string]>([
  ['a status below 200', { status: 101, body: {} }, 'The status 101'],
  ['a status above 599', { status: 600, body: {} }, 'The status 600'],
  ['a status that is no whole number', { status: 200.5, body: {} }, 'The status 200.5'],
  [
    'a header with a line break',
    { headers: { 'x-a': 'a\r\nb: c' }, body: {} },
    'invalid header value. This is a bug',
  ],
  ['a header that is not Latin-1', { headers: { 'x-a': '套' }, body: {} }, 'ByteString'],
  ['a body that JSON does not have', { body: { a: 1n } }, 'BigInt'],
])(
  '%s cannot be sent, and is a problem of status 500 that leaves the state as it was.',
  (_, reply, reason) => {
    const changes = [{ collection: 'none', put: {} }] as const;
    const { status, text } = answeredBy(() => ({ ...reply, changes }));
    expect(status).toBe(500);
    expect(JSON.parse(text)).toMatchObject({
      title: 'The mock failed',
      detail: expect.stringContaining(reason),
    });
  },
);
