import { expect, test } from 'vitest';
import { FORM } from '../exchange/media-type.ts';
import { createMockHost } from './mock-host.ts';
import { ask, mockOf, send, specOf } from './shop.fixture.ts';

const responses = { 200: { description: 'Yes.' } };
const route = (value: string) => ({
  name: 'route',
  in: 'query',
  required: true,
  schema: { const: value },
});

const acting = (action: string) => {
  const properties = { action: { const: action }, by: { type: 'string' } };
  const schema = { type: 'object', required: ['action'], properties };
  return { required: true, content: { 'application/json': { schema }, [FORM]: { schema } } };
};

const host = createMockHost([
  mockOf(
    specOf({
      '/shop/items': { get: { operationId: 'list', responses }, post: { operationId: 'add', responses } },
      '/call#logs': { get: { operationId: 'logs', parameters: [route('logs')], responses } },
      '/call#bills': { get: { operationId: 'bills', parameters: [route('bills')], responses } },
      '/gate': { post: { operationId: 'open', requestBody: acting('open'), responses } },
      '/gate#shut': { post: { operationId: 'shut', requestBody: acting('shut'), responses } },
    }),
  ),
]);

test('An unknown path is answered with 404, and the nearest operation is named.', () => {
  expect(ask(host, '/shop/itmes?a=b')).toEqual({
    status: 404,
    body: {
      type: 'about:blank',
      status: 404,
      title: 'No such operation',
      detail: 'GET /shop/itmes is not in the spec. The nearest is GET /shop/items (list).',
      nearest: { operation: 'list', method: 'GET', path: '/shop/items' },
    },
  });
});

test('A long path is cut in the message.', () => {
  const { body } = ask(host, `/${'x'.repeat(5000)}`);
  expect(JSON.stringify(body).length).toBeLessThan(600);
});

test('A spec without operations has none that is near.', () => {
  const spec = specOf({ '/a': { get: { responses } } });
  const empty = { ...spec, table: { ...spec.table, operations: [] } };
  const { body } = ask(createMockHost([mockOf(empty)]), '/a');
  expect(body).toMatchObject({ status: 404, detail: 'GET /a is not in the spec.' });
  expect(body).not.toHaveProperty('nearest');
});

test('A wrong method is answered with 405 and the header Allow.', () => {
  const { status, headers, text } = send(host, '/shop/items', { method: 'DELETE' });
  expect([status, headers['allow']]).toEqual([405, 'GET, POST']);
  expect(JSON.parse(text)).toMatchObject({
    title: 'Method not allowed',
    detail: 'DELETE is not documented for /shop/items. Expected GET, POST.',
    expected: 'GET, POST',
  });
});

test.each(['/call', '/call?route=', '/call?route=nothing'])(
  'A query that chooses none of the operations of a path (%s) is told the choices.',
  (target) => {
    expect(ask(host, target)).toMatchObject({
      status: 404,
      body: {
        pointer: '/route',
        expected: 'route=logs (logs) or route=bills (bills)',
        nearest: { operation: 'logs', path: '/call' },
      },
    });
  },
);

test('A query that chooses an operation reaches it.', () => {
  expect(send(host, '/call?route=bills').status).toBe(200);
  expect(host.journal.snapshot().entries.at(-1)).toMatchObject({ operation: 'bills', status: 200 });
});

test('A member of the body chooses an operation, in JSON and in a form.', () => {
  expect(send(host, '/gate', { body: '{"action":"shut"}' }).status).toBe(200);
  expect(host.journal.snapshot().entries.at(-1)).toMatchObject({ operation: 'shut' });
  expect(send(host, '/gate', { body: 'action=open', headers: { 'content-type': FORM } }).status).toBe(200);
  expect(host.journal.snapshot().entries.at(-1)).toMatchObject({ operation: 'open' });
});

test('An operation that its body has chosen is held to its contract.', () => {
  expect(ask(host, '/gate', { body: '{"action":"shut","by":1}' })).toMatchObject({
    status: 422,
    body: { operation: 'shut', pointer: '/by' },
  });
});

test('A body that chooses none of the operations of a path is told the choices.', () => {
  expect(ask(host, '/gate', { body: '{"action":"knock"}' })).toMatchObject({
    status: 422,
    body: {
      pointer: '/action',
      expected: '"open" at "/action" (open) or "shut" at "/action" (shut)',
      nearest: { operation: 'open', path: '/gate' },
    },
  });
});

test.each([
  ['no JSON', { body: '{' }, 400],
  ['no body', { method: 'POST' }, 400],
  ['a body of another type', { body: '<a/>', headers: { 'content-type': 'application/xml' } }, 415],
])('Where the body should choose, %s is refused as it is elsewhere.', (_, sent, status) => {
  expect(ask(host, '/gate', sent)).toMatchObject({ status, body: { operation: 'open' } });
});
