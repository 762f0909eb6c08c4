import { expect, test } from 'vitest';
import { createMockHost } from './mock-host.ts';
import { ask, mockOf, specOf } from './shop.fixture.ts';

const example = { name: 'from the description' };
const responses = {
  200: { description: 'A thing.', content: { 'application/json': { schema: { type: 'object' }, example } } },
};
const spec = specOf({
  '/handled': { get: { operationId: 'handled', responses } },
  '/bare': { get: { operationId: 'bare', responses } },
});

/** A mock as a person defines it: it brings nothing for operations without a handler. */
function startHost() {
  const { withoutHandler: _left, ...mock } = mockOf(spec, {
    handlers: { handled: () => ({ body: { name: 'from the handler' } }) },
  });
  return createMockHost([mock]);
}

test('An operation without a handler answers from its description as soon as the host is ready.', async () => {
  const host = startHost();
  await host.ready;
  expect(ask(host, '/bare')).toEqual({ status: 200, body: example });
  expect(ask(host, '/handled')).toEqual({ status: 200, body: { name: 'from the handler' } });
});

test('Before that, handlers answer, and what has none is a problem that says why.', () => {
  const host = startHost();
  expect(ask(host, '/handled').status).toBe(200);
  expect(ask(host, '/bare')).toMatchObject({
    status: 500,
    body: { operation: 'bare', detail: expect.stringContaining('before it was ready') },
  });
});
