import { expect, test } from 'vitest';
import { inferSchema } from './infer-schema.ts';
import { addBody, emptyShape, occurrencesOf } from './shape.ts';

test('A shape keeps types, members and in how many bodies they were, and no value.', () => {
  const shape = emptyShape();
  addBody(shape, { list: [{ a: 1 }, { a: 'x', b: null }], at: 1_700_000_000 }, { evidence: 'live' });
  addBody(shape, { list: [], at: 1_700_000_000_000 }, { evidence: 'synthetic' });
  addBody(shape, 7, { evidence: 'live' });
  expect([occurrencesOf(shape), shape.exchanges, [...shape.evidence]]).toEqual([3, 3, ['live', 'synthetic']]);
  const items = shape.properties.get('list')?.items;
  expect([items?.exchanges, [...(items?.types ?? [])]]).toEqual([1, [['object', 2]]]);
  expect(items?.properties.get('a')?.exchanges).toBe(1);
  expect(shape.properties.get('at')?.moments).toEqual({ seconds: 1, milliseconds: 1, neither: 0 });
});

test('A map whose names are data does not grow without an end.', () => {
  const shape = emptyShape();
  addBody(shape, Object.fromEntries(Array.from({ length: 1500 }, (_, id) => [`id-${id}`, id])), {
    evidence: 'live',
  });
  addBody(shape, { 'id-1': 'known', 'id-1499': 'one too many' }, { evidence: 'live' });
  expect(shape.properties.size).toBe(1000);
  expect([...(shape.properties.get('id-1')?.types.keys() ?? [])]).toEqual(['integer', 'string']);
});

test('The schema that is inferred has the types of all values, whole numbers among the others.', () => {
  const shape = emptyShape();
  for (const value of [1, 1.5, null, [true], { b: {}, a: [] }]) addBody(shape, value, { evidence: 'live' });
  expect(inferSchema(shape)).toEqual({
    type: ['array', 'null', 'number', 'object'],
    properties: { a: { type: 'array' }, b: { type: 'object' } },
    items: { type: 'boolean' },
  });
});
