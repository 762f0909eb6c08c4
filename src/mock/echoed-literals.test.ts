import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import { buildTable } from '../spec/build-table.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { echoedKey, echoedLiterals } from './echoed-literals.ts';
import { createMockHost, type MockHost } from './mock-host.ts';

const FIRST = '12345678901234567890';
const SECOND = '12345678901234567891';

const response = { description: '', content: { 'application/json': { schema: {} } } };
const paths = {
  '/things': {
    post: {
      operationId: 'addThing',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { properties: { id: { type: 'integer' }, name: { type: 'string' } } },
          },
        },
      },
      responses: { '200': response },
    },
  },
};
const table = buildTable({
  file: 'things.yaml',
  root: { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths },
});

/** A mock whose one operation keeps what it is sent and says it back. */
function things(): MockHost {
  return createMockHost([
    {
      provider: { id: 'things', title: 'Things', credentials: [], secrets: [] },
      spec: compileSpec(table),
      collections: {
        things: { schema: undefined, keyOf: ({ id }, literals) => literals.get('/id') ?? String(id) },
      },
      scenarios: { typical: () => ({ things: [] }) },
      authenticate: undefined,
      handlers: {
        addThing: ({ body }) => ({
          body: { added: body },
          changes: [{ collection: 'things', put: body as object as never }],
        }),
      },
    },
  ]);
}

function add(host: MockHost, body: string): string | undefined {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', target: '/things', headers, body: new TextEncoder().encode(body) };
  return textOfBody(host.answer('things', request).body);
}

test('an integer of 20 digits is said back and kept digit by digit', () => {
  const host = things();
  expect(add(host, `{"id":${FIRST}}`)).toBe(`{"added":{"id":${FIRST}}}`);
  expect(host.snapshot()).toBe(`{"things":{"things":[{"id":${FIRST}}]}}`);
});

test('two integers that are one double are two keys', () => {
  const host = things();
  add(host, `{"id":${FIRST}}`);
  add(host, `{"id":${SECOND}}`);
  expect(host.snapshot()).toBe(`{"things":{"things":[{"id":${FIRST}},{"id":${SECOND}}]}}`);
});

test('a refusal says what was received digit by digit', () => {
  expect(add(things(), `{"name":${FIRST}}`)).toContain(`"received": "${FIRST}"`);
});

test('of two literals with one double the one of the same name is taken, else the first', () => {
  const sent = new Map([
    ['/body/a', FIRST],
    ['/body/b', SECOND],
  ]);
  const value = { b: Number(SECOND), other: [Number(FIRST)], c: 1 };
  expect(echoedLiterals(value, sent)).toEqual(
    new Map([
      ['/b', SECOND],
      ['/other/0', FIRST],
    ]),
  );
  expect(echoedKey(Number(SECOND), sent)).toBe(FIRST);
  expect(echoedKey('7', sent)).toBe('7');
  expect(echoedLiterals(value, new Map()).size).toBe(0);
});

test('Beside what was sent, a value may hold nothing, flags and texts.', () => {
  const sent = new Map([['/body/id', '90071992547409931']]);
  expect(echoedLiterals([null, true, 'a', { id: Number('90071992547409931') }], sent)).toEqual(
    new Map([['/3/id', '90071992547409931']]),
  );
});
