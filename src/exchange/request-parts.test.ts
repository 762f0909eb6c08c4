import { expect, test } from 'vitest';
import { bytesOfText } from './body-text.ts';
import type { HttpRequest } from './http.ts';
import { requestParts } from './request-parts.ts';

function post(body: string | Uint8Array | undefined, contentType = 'application/json'): HttpRequest {
  return {
    method: 'POST',
    target: '/a?b=1&b=2',
    headers: { 'content-type': contentType, 'x-key': 'k' },
    body: typeof body === 'string' ? bytesOfText(body) : body,
  };
}

test('A request comes apart into method, path, query, headers and body.', () => {
  expect(requestParts(post('{"c":[1]}'))).toEqual({
    method: 'POST',
    path: '/a',
    query: [
      ['b', '1'],
      ['b', '2'],
    ],
    headers: { 'content-type': 'application/json', 'x-key': 'k' },
    body: { c: [1] },
    literals: new Map(),
  });
});

test('Numbers that no double holds come with their literals.', () => {
  const { literals } = requestParts(
    post('{"id":12345678901234567890}', 'application/vnd.a+json; charset=utf-8'),
  );
  expect(literals).toEqual(new Map([['/id', '12345678901234567890']]));
});

test.each<[string, HttpRequest]>([
  ['without a body', post(undefined)],
  ['that is not JSON', post('{"a":')],
  ['with a key twice', post('{"a":1,"a":2}')],
  ['that is not UTF-8', post(Uint8Array.of(0xff))],
  ['of another media type', post('{"a":1}', 'text/plain')],
  ['without a content type', { ...post('{"a":1}'), headers: {} }],
])('A request %s has no body for a signer.', (_which, request) => {
  const { body, literals } = requestParts(request);
  expect([body, literals]).toEqual([undefined, new Map()]);
});
