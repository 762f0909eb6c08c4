import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import type { SchemaObject } from '../schema.ts';
import { MOST_VIOLATIONS } from './explain-members.ts';
import { explainSchema } from './explain-schema.ts';

const explain = (schema: SchemaObject, value: JsonValue) =>
  explainSchema({ schemas: {}, schema, specPointer: '', value, pointer: '' });

test('A list of very many wrong items is explained in part, from its beginning.', () => {
  const found = explain({ items: { type: 'string' } }, Array(500_000).fill(1));
  expect(found).toHaveLength(MOST_VIOLATIONS);
  expect(found.at(-1)?.pointer).toBe(`/${MOST_VIOLATIONS - 1}`);
});

test('A member with very many violations is explained without exhausting the stack.', () => {
  const lists = { properties: { list: { items: { items: { type: 'string' } } } } } as const;
  const found = explain(lists, { list: [Array(300_000).fill(1), Array(300_000).fill(1)] });
  expect(found).toHaveLength(MOST_VIOLATIONS);
});

test('An object with very many wrong members is explained in part.', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => [`key${index}`, 1]);
  const found = explain({ additionalProperties: { type: 'string' } }, Object.fromEntries(names));
  expect(found).toHaveLength(MOST_VIOLATIONS);
});
