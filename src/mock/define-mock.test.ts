import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { defineMock } from './define-mock.ts';
import type { MockDefinition } from './definition.ts';
import { createMockHost } from './mock-host.ts';
import { ask, shop, specOf, validatorsOf } from './shop.fixture.ts';

interface Operations {
  readonly list: {
    readonly query: object;
    readonly path: object;
    readonly body: undefined;
    readonly response: JsonObject;
  };
}

interface State {
  readonly byField: { readonly id: number; readonly lot: string };
  readonly byFunction: { readonly id: number; readonly lot: string };
}

const responses = {
  200: { description: 'A list.', content: { 'application/json': { schema: { type: 'object' } } } },
};
const spec = specOf({ '/list': { get: { operationId: 'list', responses } } });

const definition: MockDefinition<Operations, State> = {
  provider: shop,
  table: spec.table,
  createValidators: validatorsOf(spec),
  collections: { byField: { key: 'id' }, byFunction: { key: ({ id, lot }) => `${lot}-${id}` } },
  scenarios: { typical: () => ({ byField: [{ id: 1, lot: 'a' }], byFunction: [{ id: 1, lot: 'a' }] }) },
  handlers: {
    list: ({ state }) => ({
      body: { field: state.byField.get(1)?.lot ?? '', made: state.byFunction.get('a-1')?.id ?? 0 },
    }),
  },
};

test('Records are found by the field, or by the function, that is their key.', () => {
  expect(ask(createMockHost([defineMock(definition)], { strict: true }), '/list').body).toEqual({
    field: 'a',
    made: 1,
  });
});

test('A handler of an operation that the spec does not have is refused.', () => {
  const handlers = { ...definition.handlers, lst: () => ({ body: {} }) };
  expect(() => defineMock<Operations, State>({ ...definition, handlers })).toThrow(
    expect.objectContaining({
      code: 'MOCK_INVALID',
      message:
        'Failed to define the mock of shop: it handles "lst", which its spec does not have. The spec has list.',
    }),
  );
});

test.each([
  [undefined, 'undefined'],
  [{}, 'no function'],
])('A handler that is %s is refused, such as one that its module does not export any more.', (list, told) => {
  const handlers = { list } as unknown as typeof definition.handlers;
  expect(() => defineMock<Operations, State>({ ...definition, handlers })).toThrow(
    expect.objectContaining({
      code: 'MOCK_INVALID',
      message: expect.stringContaining(`Failed to define the mock of shop: its handler "list" is ${told}.`),
    }),
  );
});

test('A mock whose scenarios are not there is refused, such as where their module is empty.', () => {
  const scenarios = undefined as unknown as typeof definition.scenarios;
  expect(() => defineMock<Operations, State>({ ...definition, scenarios })).toThrow(
    expect.objectContaining({
      code: 'MOCK_INVALID',
      message: expect.stringContaining('Failed to define the mock of shop: its scenarios are undefined.'),
    }),
  );
});

test.each(['byField', 'byFunction'])('A record of %s without a key is refused.', (name) => {
  const collections = {
    byField: { key: 'id' },
    byFunction: { key: (record: { id: number }) => record.id },
  } as const;
  const host = createMockHost([defineMock({ ...definition, collections })]);
  expect(() => host.restore({ shop: { [name]: [{ lot: 'a' }] } })).toThrow(
    `at "/${name}/0": the record has no key`,
  );
  expect(() => host.restore({ shop: { [name]: [{ id: null }] } })).toThrow('the record has no key');
});
