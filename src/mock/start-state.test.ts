import { expect, test } from 'vitest';
import { createMockHost } from './mock-host.ts';
import { NOW, shopMock } from './shop-mock.fixture.ts';
import { recordFlaws, writeState } from './state.ts';

test('The state as the scenario in force began is there, whatever was changed since.', () => {
  const host = createMockHost([shopMock()], { clock: NOW });
  const before = writeState(host.startState('shop'));
  host.restore({ shop: { items: [] } });
  expect(writeState(host.startState('shop'))).toBe(before);
  expect(JSON.parse(before).items.length).toBeGreaterThan(0);
  expect(() => host.startState('shops')).toThrow('there is no mock of "shops"');
});

test('What is no object cannot be a record, and is told by its beginning.', () => {
  const mock = shopMock();
  const collection = mock.collections['items'];
  if (collection === undefined) throw new Error('The shop has no items.');
  expect(recordFlaws(mock, collection, ['x'.repeat(200)], new Map())).toEqual([
    { pointer: '', expected: 'an object', received: `["${'x'.repeat(98)}` },
  ]);
});
