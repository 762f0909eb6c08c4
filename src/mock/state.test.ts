import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { AnyHandler, AnyState, Change, ProviderMock } from './definition.ts';
import { createMockHost, type MockHost } from './mock-host.ts';
import { mockOf, send, shop, specOf } from './shop.fixture.ts';
import { applyChanges, createState } from './state.ts';

const ITEM = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, kind: { enum: ['a'], 'x-lockstep-open-enum': 'More to come.' } },
};
const responses = {
  200: { description: 'Anything.', content: { 'application/json': { schema: { type: 'integer' } } } },
};
const spec = specOf({ '/change': { get: { operationId: 'change', responses } } }, { Item: ITEM });

const collections: ProviderMock['collections'] = {
  items: { keyOf: (record) => keyed(record['id']), schema: '/components/schemas/Item' },
  'notes/~of us': { keyOf: (record) => keyed(record['at']), schema: undefined },
};

function keyed(value: JsonValue | undefined): string {
  if (value === undefined) throw new Error('A record has no key');
  return String(value);
}

const scenarios = { typical: () => ({ items: [{ id: 1 }, { id: 2 }] }), empty: () => ({}) };

function hostWith(change: AnyHandler = () => ({ body: 0 }), options: { strict?: boolean } = {}): MockHost {
  return createMockHost([mockOf(spec, { collections, scenarios, handlers: { change } })], options);
}

const itemsOf = (host: MockHost) => JSON.parse(host.snapshot()).shop.items;

test('A snapshot is plain JSON by provider and collection, and a reset brings the start back.', () => {
  const host = hostWith(() => ({ body: 0, changes: [{ collection: 'items', put: { id: 3 } }] }));
  const start = host.snapshot();
  expect(JSON.parse(start)).toEqual({ shop: { items: [{ id: 1 }, { id: 2 }], 'notes/~of us': [] } });
  send(host, '/change');
  expect(itemsOf(host)).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  host.reset();
  expect(host.snapshot()).toBe(start);
});

test('Changes are applied in their order.', () => {
  const changes: Change<AnyState>[] = [
    { collection: 'items', put: { id: 3 } },
    { collection: 'items', remove: 1 },
    { collection: 'items', put: { id: 3, kind: 'b' } },
    { collection: 'items', remove: 'not there' },
  ];
  const host = hostWith(() => ({ body: 0, changes }));
  expect(send(host, '/change').status).toBe(200);
  expect(itemsOf(host)).toEqual([{ id: 2 }, { id: 3, kind: 'b' }]);
});

test.each<[what: string, handler: AnyHandler, strict: boolean]>([
  [
    'leads into a collection that is not there',
    () => ({
      body: 0,
      changes: [
        { collection: 'items', remove: 1 },
        { collection: 'toString', put: {} },
      ],
    }),
    false,
  ],
  [
    'puts a record without a key',
    () => ({
      body: 0,
      changes: [
        { collection: 'items', remove: 1 },
        { collection: 'items', put: {} },
      ],
    }),
    false,
  ],
  [
    'comes with an answer that breaks the contract, where that is refused',
    () => ({ body: 'x', changes: [{ collection: 'items', remove: 1 }] }),
    true,
  ],
  [
    'is never made, because the handler throws',
    () => {
      throw new Error('broken');
    },
    false,
  ],
])('No change is applied where one of them %s.', (_, handler, strict) => {
  const host = hostWith(handler, { strict });
  const before = host.snapshot();
  const { status, headers } = send(host, '/change');
  expect([status, headers['content-type']]).toEqual([500, 'application/problem+json; charset=utf-8']);
  expect(host.snapshot()).toBe(before);
  expect(host.journal.snapshot()).toMatchObject({
    total: 1,
    mockProblems: 1,
    entries: [{ operation: 'change', status: 500 }],
  });
});

test('Changes are applied with an answer that breaks the contract where that is only noted.', () => {
  const host = hostWith(() => ({ body: 'x', changes: [{ collection: 'items', remove: 1 }] }));
  expect(send(host, '/change').status).toBe(200);
  expect(itemsOf(host)).toEqual([{ id: 2 }]);
  expect(host.journal.snapshot().mockProblems).toBe(1);
});

test.each<[snapshot: JsonValue, message: RegExp]>([
  [null, /expected \{provider: \{collection/],
  [[], /expected \{provider: \{collection/],
  [{ shop: [] }, /state of shop at "": expected an object of collections/],
  [{ shop: { things: [] } }, /at "\/things": there is no such collection; it has items, notes\/~of us/],
  [{ shop: { constructor: [] } }, /at "\/constructor": there is no such collection/],
  [{ shop: { items: {} } }, /at "\/items": expected a list of records/],
  [{ shop: { 'notes/~of us': 1 } }, /at "\/notes~1~0of us": expected a list of records/],
  [{ shop: { items: [{ id: 9 }, 1] } }, /at "\/items\/1": expected an object/],
  [
    { shop: { items: [{ id: 9 }, { id: 'x' }] } },
    /at "\/items\/1\/id": expected the type integer, received "x"/,
  ],
  [{ shop: { items: [{ id: 9 }, {}] } }, /at "\/items\/1": expected the property "id", received/],
  [{ shop: { items: [{ id: 9 }, { id: 9 }] } }, /at "\/items\/1": the key "9" stands twice/],
  [{ shop: { 'notes/~of us': [{ text: 'a' }] } }, /at "\/notes~1~0of us\/0": the record has no key/],
])('The snapshot %j is refused, and the state stays as it was.', (snapshot, message) => {
  const host = hostWith();
  const before = host.snapshot();
  expect(() => host.restore(snapshot)).toThrow(
    expect.objectContaining({ code: 'STATE_INVALID', message: expect.stringMatching(message) }),
  );
  expect(host.snapshot()).toBe(before);
});

test('A snapshot of two providers is restored as a whole or not at all; one that is left out stays.', () => {
  const other = mockOf(spec, { collections, scenarios, provider: { ...shop, id: 'other' } });
  const host = createMockHost([mockOf(spec, { collections, scenarios }), other]);
  const before = host.snapshot();
  expect(() => host.restore({ shop: { items: [] }, other: { items: [1] } })).toThrow('"/items/0"');
  expect(() => host.restore({ shop: { items: [] }, third: {} })).toThrow(
    expect.objectContaining({ code: 'PROVIDER_UNKNOWN' }),
  );
  expect(host.snapshot()).toBe(before);
  host.restore({ shop: { items: [{ id: 7, kind: 'outside the open enumeration' }] } });
  const after = JSON.parse(host.snapshot());
  expect(after.shop).toEqual({
    items: [{ id: 7, kind: 'outside the open enumeration' }],
    'notes/~of us': [],
  });
  expect(after.other).toEqual(JSON.parse(before).other);
});

test('A snapshot that is restored gives the same snapshot, to the last digit.', () => {
  const digits = fc.stringMatching(/^[1-9]\d{16,24}$/);
  const value = fc.oneof(
    fc.jsonValue().map((json) => JSON.stringify(json)),
    digits,
  );
  const record = fc.tuple(
    fc.uniqueArray(fc.oneof(digits, fc.integer().map(String)), { maxLength: 5 }),
    value,
  );
  fc.assert(
    fc.property(record, value, ([ids, member], note) => {
      fc.pre(!`${member}${note}`.includes('"__proto__":'));
      const items = ids.map((id) => `{"id":${id},"member":${member}}`).join(',');
      const reading = readJson(`{"shop":{"items":[${items}],"notes/~of us":[{"at":"x","note":${note}}]}}`);
      if (!reading.ok) throw new Error(reading.problem.detail);
      // Two ids of many digits may be one double, and then one key.
      fc.pre(new Set(ids.map(Number)).size === ids.length);
      const host = hostWith();
      host.restore(reading.value, reading.literals);
      const first = host.snapshot();
      for (const id of ids) expect(first).toContain(`{"id":${id},`);
      const again = readJson(first);
      if (!again.ok) throw new Error(again.problem.detail);
      host.restore(again.value, again.literals);
      expect(host.snapshot()).toBe(first);
    }),
  );
});

test('A scenario that is not there is refused, and the message names those that there are.', () => {
  const host = hostWith();
  const before = host.snapshot();
  for (const name of ['full', 'constructor', '']) {
    expect(() => host.reset({ shop: name })).toThrow(
      expect.objectContaining({
        code: 'SCENARIO_UNKNOWN',
        message: expect.stringContaining('typical, empty'),
      }),
    );
  }
  expect(host.snapshot()).toBe(before);
  const none = mockOf(spec, { scenarios: {} });
  expect(() => createMockHost([none])).toThrow('it has none');
});

test('A record that a scenario gives for a collection that the mock does not have is left out.', () => {
  const odd: JsonObject = { id: 1 };
  const host = createMockHost([
    mockOf(spec, { collections, scenarios: { typical: () => ({ items: [], odd: [odd] }) } }),
  ]);
  expect(JSON.parse(host.snapshot())).toEqual({ shop: { items: [], 'notes/~of us': [] } });
});

test('What changes have done is told of each in turn: what stands there now, and whether it is new.', () => {
  const state = createState(mockOf(spec, { collections, scenarios }));
  const changes: Change<AnyState>[] = [
    { collection: 'items', put: { id: 3 } },
    { collection: 'items', put: { id: 3, kind: 'a' } },
    { collection: 'items', remove: 3 },
    { collection: 'items', remove: 4 },
  ];
  const applied = applyChanges(state, changes);
  expect(applied.map(({ collection, key, entry, isNew }) => [collection, key, entry?.record, isNew])).toEqual(
    [
      ['items', '3', { id: 3 }, true],
      ['items', '3', { id: 3, kind: 'a' }, false],
      ['items', '3', undefined, false],
      ['items', '4', undefined, false],
    ],
  );
});
