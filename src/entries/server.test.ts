import { defineProvider, type ProviderMock } from 'lockstep';
import { createMockHost, listenMockServer } from 'lockstep/server';
import { expect, test } from 'vitest';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';

const responses = { 204: { description: 'Done.' } };
const root = {
  openapi: '3.1.0',
  info: { title: 'Switches', version: '1' },
  paths: {
    '/switch': { put: { operationId: 'turn', responses }, delete: { operationId: 'fail', responses } },
  },
};

const mock: ProviderMock = {
  provider: defineProvider({ id: 'switches', title: 'Switches' }),
  spec: compileSpec(buildTable({ file: 'switches.yaml', root })),
  collections: { switches: { keyOf: ({ id }) => String(id), schema: undefined } },
  scenarios: { typical: () => ({ switches: [] }) },
  authenticate: undefined,
  handlers: {
    turn: () => ({ status: 204, body: undefined, changes: [{ collection: 'switches', put: { id: 'on' } }] }),
    fail: () => {
      throw new Error('The handler is broken');
    },
  },
};

test('Over HTTP, a handler that throws is a problem of status 500, and what was done before is kept.', async () => {
  const server = await listenMockServer(createMockHost([mock]), { port: 0, hostname: '127.0.0.1' });
  try {
    const url = `${server.url}/switches/switch`;
    const done = await fetch(url, { method: 'PUT' });
    expect([done.status, await done.text()]).toEqual([204, '']);
    const failed = await fetch(url, { method: 'DELETE' });
    expect([failed.status, failed.headers.get('content-type')]).toEqual([
      500,
      'application/problem+json; charset=utf-8',
    ]);
    expect(await failed.json()).toMatchObject({
      operation: 'fail',
      detail: expect.stringContaining('The handler is broken'),
    });
    expect(server.host.snapshot()).toBe('{"switches":{"switches":[{"id":"on"}]}}');
    expect(server.host.journal.snapshot()).toMatchObject({ total: 2, mockProblems: 1 });
  } finally {
    await server.close();
  }
});
