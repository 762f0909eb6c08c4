import { expect, test } from 'vitest';
import type { RequestAdditions, Signer } from '../provider/provider.ts';
import { bytesOfText, textOfBody } from './body-text.ts';
import type { HttpRequest } from './http.ts';
import { signRequest } from './sign-request.ts';

const context = { credentials: { key: 'k' }, now: 1_700_000_000_000, random: () => 0 };

function request(body?: string): HttpRequest {
  return {
    method: 'POST',
    target: '/a?key=old&b=1&key=older',
    base: 'http://localhost:4010/acme',
    headers: { 'content-type': 'application/json', 'x-sign': 'old' },
    body: body === undefined ? undefined : bytesOfText(body),
  };
}

function adding(additions: RequestAdditions): Signer {
  return () => additions;
}

test('Without a signer a request is left as it is.', () => {
  const given = request('{"a":1}');
  expect(signRequest(given, undefined, context)).toBe(given);
});

test('A signer that adds nothing changes nothing, not even the white space of the body.', () => {
  const given = request('{ "a": 1.0 }');
  expect(signRequest(given, adding({}), context)).toEqual(given);
});

test('The signer is given the request taken apart, and the credentials, the clock and the dice.', () => {
  const calls: unknown[] = [];
  const sign: Signer = (...given) => {
    calls.push(given);
    return {};
  };
  signRequest(request('{"a":1}'), sign, context);
  const query = [
    ['key', 'old'],
    ['b', '1'],
    ['key', 'older'],
  ];
  expect(calls).toEqual([[expect.objectContaining({ path: '/a', query, body: { a: 1 } }), context]]);
});

test('What a signer adds to the query takes the place of every old value of that name.', () => {
  const { target } = signRequest(request(), adding({ query: { key: 'new key', sign: 'A' } }), context);
  expect(target).toBe('/a?b=1&key=new+key&sign=A');
});

test('What a signer adds to the headers takes the place of the old ones.', () => {
  const { headers } = signRequest(request(), adding({ headers: { 'x-sign': 'new' } }), context);
  expect(headers).toEqual({ 'content-type': 'application/json', 'x-sign': 'new' });
});

test('What a signer adds to the body replaces fields in place, and every other digit stays.', () => {
  const given = request('{"sign":"old","id":12345678901234567890,"at":98765432109876543210}');
  const signed = signRequest(given, adding({ body: { at: 1, sign: 'new', nonce: 2 } }), context);
  expect(textOfBody(signed.body)).toBe('{"sign":"new","id":12345678901234567890,"at":1,"nonce":2}');
  expect(signed).toMatchObject({ method: 'POST', target: given.target, base: given.base });
});

test.each([['[1]'], ['"text"'], ['{"a":'], [undefined]])(
  'A body that is no JSON object (%j) has no room for fields and is sent as it is.',
  (body) => {
    const given = request(body);
    expect(signRequest(given, adding({ body: { sign: 'new' } }), context).body).toBe(given.body);
  },
);
