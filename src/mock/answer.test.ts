import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import type { Authenticator } from './definition.ts';
import { createMockHost } from './mock-host.ts';
import { ask, send } from './shop.fixture.ts';
import { NOW, shopMock } from './shop-mock.fixture.ts';

test.each<[authenticate: Authenticator, status: number, body: unknown, explain: string | undefined]>([
  [() => undefined, 200, { code: 1 }, undefined],
  [() => ({ body: { code: 3 }, explain: 'No key: 套' }), 200, { code: 3 }, 'No key: %E5%A5%97'],
  [() => ({ status: 401, body: 'no', explain: 'why' }), 401, 'no', 'why'],
])('The authenticator decides before anything is validated (%#).', (authenticate, status, body, explain) => {
  const host = createMockHost([shopMock({ authenticate })]);
  const given = send(host, '/items', {
    method: 'PUT',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  expect([given.status, JSON.parse(given.text), given.headers['x-lockstep-explain']]).toEqual([
    status,
    body,
    explain,
  ]);
  expect(JSON.parse(host.snapshot()).shop.items).toHaveLength(explain === undefined ? 2 : 1);
});

test('The authenticator is given the request, the credentials and both clocks.', () => {
  const seen: unknown[] = [];
  const authenticate: Authenticator = ({ method, path, query, body }, { credentials, clocks }) => {
    seen.push(method, path, query, body, credentials, clocks[0], clocks.length);
    return undefined;
  };
  send(createMockHost([shopMock({ authenticate })], { clock: NOW }), '/items?a=1&a=2', {
    method: 'PUT',
    body: '{"b":1}',
    headers: { 'content-type': 'application/json' },
  });
  expect(seen).toEqual([
    'PUT',
    '/items',
    [
      ['a', '1'],
      ['a', '2'],
    ],
    { b: 1 },
    { key: 'right' },
    NOW,
    2,
  ]);
});

test('An authenticator that throws is a problem of status 500.', () => {
  const authenticate: Authenticator = () => {
    throw 'no error at all';
  };
  expect(ask(createMockHost([shopMock({ authenticate })]), '/items')).toMatchObject({
    status: 500,
    body: { title: 'The mock failed', operation: 'list', detail: expect.stringContaining('no error at all') },
  });
});

test('Any request whatsoever gets an answer.', () => {
  const host = createMockHost([shopMock()], { strict: true });
  const text = fc.string({ unit: 'binary' });
  const target = fc.oneof(
    text,
    fc.constantFrom(
      '',
      '*',
      '/',
      '//',
      '/items',
      '/items/',
      '/items/%',
      '/items/%ff',
      '/items/1?%',
      '/items?key&&=#',
      'http://x/items',
    ),
    text.map((query) => `/items?${query}`),
    text.map((segment) => `/items/${segment}`),
  );
  const header = fc.constantFrom('content-type', 'content-encoding', 'cookie', '__proto__', 'constructor');
  const value = fc.oneof(text, fc.constantFrom('application/json', 'application/json;', 'gzip'));
  const body = fc.oneof(
    fc.uint8Array(),
    fc.json().map((json) => new TextEncoder().encode(json)),
    fc.constant(undefined),
  );
  const request = fc.record({
    method: fc.oneof(text, fc.constantFrom('GET', 'PUT', 'HEAD', 'OPTIONS', 'constructor')),
    target,
    headers: fc.dictionary(header, value),
    body,
  });
  const statuses = new Set<number>();
  fc.assert(
    fc.property(request, (sent) => {
      const { status, headers, body: given } = host.answer('shop', sent);
      statuses.add(status);
      expect([200, 400, 404, 405, 415, 422]).toContain(status);
      expect(JSON.parse(textOfBody(given) ?? '')).toBeTypeOf('object');
      expect(new Headers(headers).get('content-type')).toMatch(/^application\/(problem\+)?json/);
    }),
    { numRuns: 2000 },
  );
  expect(statuses).toContain(200);
  expect(statuses).toContain(422);
  expect(host.journal.snapshot().mockProblems).toBe(0);
});
