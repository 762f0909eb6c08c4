import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineProvider } from '../provider/define-provider.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import { createMockHost, type MockHost } from './mock-host.ts';
import { askHost, type Sent, send } from './shop.fixture.ts';
import { specOnlyMock } from './spec-only-mock.ts';

const OPERATION = {
  parameters: [
    { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } },
    { name: 'X-Lot', in: 'header', schema: { type: 'integer' } },
    { name: 'lot', in: 'cookie', schema: { type: 'integer' } },
    { name: 'day', in: 'cookie', schema: { type: 'integer' } },
  ],
  requestBody: {
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Order' } },
      'text/plain': { schema: { $ref: '#/components/schemas/Order' } },
    },
  },
};

const ORDER = {
  type: 'object',
  required: ['size'],
  properties: {
    size: { type: 'integer', enum: [1, 2], 'x-lockstep-open-enum': 'More will come.' },
    name: { type: 'string', maxLength: 3 },
  },
};

function orderHost(): MockHost {
  const responses = { 200: { description: 'Anything.' } };
  const root = {
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: { '/ask': { post: { operationId: 'ask', responses, ...OPERATION } } },
    components: { schemas: { Order: ORDER } },
  };
  const spec = compileSpec(buildTable({ file: 'orders.yaml', root }));
  return hostOf(spec);
}

function hostOf(spec: CompiledSpec): MockHost {
  return createMockHost([specOnlyMock(defineProvider({ id: 'shop', title: 'A shop' }), spec)]);
}

/** With how often a validator was asked for, which is once more where a verdict is explained. */
function counted(): { readonly host: MockHost; readonly asked: () => number } {
  let count = 0;
  const { mocks } = orderHost();
  const { table, validators } = mocks.get('shop')?.mock.spec ?? { table: undefined, validators: undefined };
  if (table === undefined) throw new Error('There is no shop.');
  const at = (pointer: string) => {
    count += 1;
    return validators.at(pointer);
  };
  return { host: hostOf({ table, validators: { at } }), asked: () => count };
}

const sent: fc.Arbitrary<{ target: string } & Sent> = fc.record({
  target: fc.constantFrom('/ask', '/ask?page=1', '/ask?page=0', '/ask?page=x'),
  method: fc.constant('POST'),
  headers: fc.record(
    {
      'content-type': fc.constantFrom('application/json', 'text/plain'),
      'x-lot': fc.constantFrom('1', 'x', 'y'),
      cookie: fc.constantFrom('lot=1', 'lot=x', 'day=x', 'lot=x; day=y'),
      'x-other': fc.constantFrom('1', '2'),
    },
    { requiredKeys: ['content-type'] },
  ),
  body: fc.constantFrom('{"size":1}', '{"size":7}', '{"size":"1"}', '{"size":7,"name":"long"}', '{}', '"a"'),
});

test('Whatever was asked before, a request has the answer of a mock that was asked nothing before.', () => {
  fc.assert(
    fc.property(fc.array(sent, { minLength: 2, maxLength: 12 }), (requests) => {
      const host = orderHost();
      for (const { target, ...rest } of [...requests, ...requests]) {
        expect(send(host, target, rest)).toEqual(send(orderHost(), target, rest));
      }
    }),
    { numRuns: 60 },
  );
});

test('What is wrong with a request is worked out once, and so is that nothing is.', () => {
  for (const [body, status] of [
    ['{"size":"1"}', 422],
    ['{"size":7}', 200],
  ] as const) {
    const { host, asked } = counted();
    expect(send(host, '/ask', { body }).status).toBe(status);
    const first = asked();
    expect(send(host, '/ask', { body }).status).toBe(status);
    expect(asked() - first).toBe(first - 1);
  }
});

test('Of more than 128 requests the first are forgotten, and long ones are never remembered.', () => {
  const { host, asked } = counted();
  const cost = (body: string) => {
    const before = asked();
    expect(send(host, '/ask', { body }).status).toBe(422);
    return asked() - before;
  };
  const refused = (at: number) => `{"size":"${at}"}`;
  const whole = cost(refused(0));
  for (let at = 1; at < 128; at += 1) cost(refused(at));
  expect(cost(refused(0))).toBe(1);
  cost(refused(128));
  expect([cost(refused(1)), cost(refused(0))]).toEqual([1, whole]);
  const long = JSON.stringify({ size: 'x'.repeat(3000) });
  expect([cost(long), cost(long)]).toEqual([whole, whole]);
});

test('An answer that is long is not remembered, and stays as it is.', () => {
  const schema = { items: { type: 'string' } };
  const host = askHost({ requestBody: { content: { 'application/json': { schema } } } });
  const body = JSON.stringify(Array.from({ length: 60 }, (_, at) => at));
  const first = send(host, '/ask', { body });
  expect([first.status, first.text.length > 4096]).toEqual([422, true]);
  expect(send(host, '/ask', { body })).toEqual(first);
});

test('An answer without a body, as a spec may describe it, is the same the next time.', () => {
  const schema = { type: 'integer' };
  const responses = { 200: { description: 'Anything.' }, 422: { description: 'No.' } };
  const host = askHost({ responses, requestBody: { content: { 'application/json': { schema } } } });
  const first = send(host, '/ask', { body: '"x"' });
  expect([first.status, first.text]).toEqual([422, '']);
  expect(send(host, '/ask', { body: '"x"' })).toEqual(first);
});
