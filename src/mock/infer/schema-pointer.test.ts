import { expect, test } from 'vitest';
import type { OperationTable } from '../../spec/operation-table.ts';
import { itemsAt, memberAt, targetOf } from './schema-pointer.ts';

const table: OperationTable = {
  title: '',
  version: '',
  servers: [],
  operations: [],
  schemas: {
    '/pet': { properties: { name: { type: 'string' }, 'a/b': true, tags: { items: true } } },
    '/dog': { allOf: [true, { properties: { bark: true } }, { $ref: '#/pet' }] },
    '/any': { oneOf: [{ type: 'null' }], anyOf: [{ properties: { own: true } }, { $ref: '#/dog' }] },
    '/body': { properties: { data: { $ref: '#/any' } } },
    '/beside': { allOf: [{ $ref: '#/pet' }], description: 'A pet.' },
    '/part': { allOf: [true] },
    '/all': true,
  },
};

test.each([
  ['/pet', ['name'], '/pet/properties/name'],
  ['/pet', ['a/b'], '/pet/properties/a~1b'],
  ['/dog', ['bark'], '/dog/allOf/1/properties/bark'],
  ['/any', ['own'], '/any/anyOf/0/properties/own'],
  ['/body', ['data', 'name'], '/pet/properties/name'],
  ['/body', [], '/body'],
] as const)('A member is found where it is declared: of %s %j at %s.', (pointer, path, at) => {
  expect(memberAt(table, pointer, path)).toBe(at);
});

test('What is declared nowhere is a mistake of the caller.', () => {
  expect(() => memberAt(table, '/body', ['data', 'none'])).toThrow('declares no property "none"');
  expect(() => memberAt(table, '/all', ['none'])).toThrow('The schema at /all declares no property');
  expect(() => memberAt(table, '/pet', ['constructor'])).toThrow('declares no property "constructor"');
  expect(itemsAt(table, '/pet/properties/tags')).toBe('/pet/properties/tags/items');
  expect(() => itemsAt(table, '/pet')).toThrow('The schema at /pet declares no items');
});

test('References end at what they lead to, also one that stands in an allOf of its own.', () => {
  expect(targetOf(table, '/body/properties/data')).toBe('/any');
  expect(targetOf(table, '/beside')).toBe('/pet');
  expect(['/dog', '/part', '/all'].map((pointer) => targetOf(table, pointer))).toEqual([
    '/dog',
    '/part',
    '/all',
  ]);
});
