import { expect, test } from 'vitest';
import type { JsonValue } from '../../src/json/json-value.ts';
import { schemaRows } from './schema-rows.ts';

const rows = (schema: JsonValue, others: Readonly<Record<string, JsonValue>> = {}) =>
  schemaRows({ '/it': schema, ...others }, '/it').map(({ name, depth, type, isRequired, limits }) =>
    [`${'  '.repeat(depth)}${name}`, type, ...(isRequired ? ['required'] : []), ...limits].join(' | '),
  );

test('A property is told with its type, its limits and whether it is required.', () => {
  expect(
    rows({
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, pattern: '^a' },
        kind: { enum: ['a', 'b'] },
        one: { const: 7 },
        way: { oneOf: [{ const: 'up' }, { const: 'down' }] },
        size: { type: ['integer', 'null'], minimum: 0 },
        nothing: true,
      },
    }),
  ).toEqual([
    'name | string | required | length ≥ 1 | ^a',
    'kind | string | "a", "b"',
    'one | number | 7',
    'way | string | "up", "down"',
    'size | integer | null | ≥ 0',
    'nothing | any',
  ]);
});

test('Lists and objects are laid out below their property; alternatives follow each other, of equal names the first.', () => {
  expect(
    rows({
      properties: { tags: { type: 'array', items: { properties: { id: { type: 'integer' } } } } },
      oneOf: [
        { properties: { a: { type: 'string' } } },
        { properties: { a: { type: 'number' }, b: { type: 'boolean' } } },
      ],
    }),
  ).toEqual(['tags | object[]', '  id | integer', 'a | string', 'b | boolean']);
});

test('A schema that holds itself is laid out as deep as somebody reads, and ends.', () => {
  const node = { properties: { next: { $ref: '#/node' } } };
  expect(rows({ $ref: '#/node' }, { '/node': node })).toEqual(
    [0, 1, 2, 3, 4].map((depth) => `${'  '.repeat(depth)}next | object`),
  );
});

test('A schema that is not there has no rows.', () => {
  expect(schemaRows({}, '/missing')).toEqual([]);
});
