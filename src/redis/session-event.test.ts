import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileMock } from '../mock/compiled-mock.ts';
import { shopMock } from '../mock/shop-mock.fixture.ts';
import { createState } from '../mock/state.ts';
import {
  applyStep,
  fieldOf,
  readEvent,
  readField,
  readRecord,
  type Step,
  writeEvent,
} from './session-event.ts';

const text = fc.string({ unit: 'binary' });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ provider: text, kind: fc.constant('x' as const) }),
  fc.record({ provider: text, kind: fc.constant('-' as const), collection: text, key: text }),
  fc.record({
    provider: text,
    kind: fc.constantFrom('+' as const, '=' as const),
    collection: text,
    key: text,
    text,
  }),
);

test('An event and the name of a record are read as they were written.', () => {
  fc.assert(
    fc.property(text, fc.array(step), (setting, steps) => {
      expect(readEvent(writeEvent({ setting, steps }))).toEqual({ setting, steps });
    }),
  );
  fc.assert(
    fc.property(text, text, (collection, key) => {
      expect(readField(fieldOf(collection, key))).toEqual([collection, key]);
    }),
  );
});

test('Steps put records into a state and take them out, every digit kept.', () => {
  const state = createState(compileMock(shopMock()).mock);
  const items = { provider: 'shop', collection: 'items' };
  applyStep(state, { ...items, kind: '+', key: '1', text: '{"id":"1","n":12345678901234567890}' });
  expect(state.collections['items']?.get('1')?.literals).toEqual(new Map([['/n', '12345678901234567890']]));
  applyStep(state, { ...items, kind: '=', key: '1', text: '{"id":"1"}' });
  expect(state.collections['items']?.get('1')?.record).toEqual({ id: '1' });
  applyStep(state, { ...items, kind: '-', key: '1' });
  expect(state.collections['items']?.entries()).toEqual([]);
});

test.each(['orders', 'constructor'])(
  'A step in a collection that there is not (%s) is refused.',
  (collection) => {
    const state = createState(compileMock(shopMock()).mock);
    expect(() => applyStep(state, { provider: 'shop', kind: '-', collection, key: '1' })).toThrow(
      `There is no collection "${collection}"`,
    );
  },
);

test('A record in Redis that is no JSON is told of.', () => {
  expect(() => readRecord('{"id":')).toThrow('A record in Redis cannot be read');
});
