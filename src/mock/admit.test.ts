import { expect, test } from 'vitest';
import { bytesOfText, textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { createMockHost } from './mock-host.ts';
import { NOW, shopMock } from './shop-mock.fixture.ts';

const request: HttpRequest = { method: 'GET', target: '/items/7', headers: {}, body: undefined };

test('An admitted request comes with what a handler is given, and is answered as by a handler.', () => {
  const host = createMockHost([shopMock()], { clock: NOW });
  const admission = host.admit('shop', request);
  if (!admission.admitted) throw new Error('It was refused.');
  expect(admission.context).toMatchObject({ path: { id: 7 }, now: NOW, url: 'https://shop.example/items/7' });
  expect(host.journal.snapshot().total).toBe(0);
  const put = { id: 'third', price: 1 };
  const response = admission.answer({
    status: 200,
    body: { code: 0 },
    changes: [{ collection: 'items', put }],
  });
  expect([response.status, textOfBody(response.body)]).toEqual([200, '{"code":0}']);
  expect(JSON.parse(host.snapshot()).shop.items).toContainEqual(put);
  expect(host.journal.snapshot().entries).toMatchObject([{ operation: 'get', outcome: 0, mockProblems: [] }]);
});

test('A reply that cannot be sent or breaks the contract is answered as it would be for a handler.', () => {
  for (const strict of [false, true]) {
    const host = createMockHost([shopMock()], { strict });
    const admission = host.admit('shop', request);
    if (!admission.admitted) throw new Error('It was refused.');
    expect(admission.answer({ status: 99, body: {} }).status).toBe(500);
    // A status that the spec does not have.
    expect(admission.answer({ status: 299, body: {} }).status).toBe(strict ? 500 : 299);
    expect(host.journal.snapshot().mockProblems).toBe(2);
  }
});

test('An answer past the mock is in the journal, by its status alone.', () => {
  const host = createMockHost([shopMock()]);
  const admission = host.admit('shop', request);
  if (!admission.admitted) throw new Error('It was refused.');
  admission.note(503);
  expect(host.journal.snapshot().entries).toMatchObject([{ operation: 'get', status: 503, outcome: null }]);
});

test('A request that finds no operation, breaks the contract or meets code that fails is answered at once.', () => {
  const host = createMockHost([shopMock()]);
  const statuses = [
    host.admit('shop', { ...request, target: '/nothing' }),
    host.admit('shop', { ...request, target: '/items/seven' }),
    host.admit('shop', { ...request, method: 'PUT', target: '/items', body: bytesOfText('{}') }),
    createMockHost([
      shopMock({
        authenticate: () => {
          throw new Error('The authenticator is broken');
        },
      }),
    ]).admit('shop', request),
  ].map((admission) => (admission.admitted ? undefined : admission.response.status));
  expect(statuses).toEqual([404, 422, 415, 500]);
  expect(host.journal.snapshot().entries.map(({ status }) => status)).toEqual([404, 422, 415]);
});
