import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import {
  children,
  createBuilder,
  register,
  registered,
  resolve,
  type TableBuilder,
  textAt,
} from './table-builder.ts';

function builderOf(root: JsonObject): TableBuilder {
  return createBuilder('openapi.yaml', root);
}

test('References are followed to the object at their end, whose pointer is told.', () => {
  const builder = builderOf({ b: { $ref: '#/c~1d' }, 'c/d': { x: 1 } });
  const end = resolve(builder, { pointer: '/a', node: { $ref: '#/b' } });
  expect(end).toEqual({ pointer: '/c~1d', node: { x: 1 } });
  expect(resolve(builder, end)).toBe(end);
  expect(resolve(builder, { pointer: '/e', node: { $ref: '#/b' } })).toBe(end);
});

test.each([
  ['a list', []],
  ['a text', 'x'],
  ['null', null],
])('Where an object is expected, %s is refused with its place.', (_, value) => {
  const builder = builderOf({ b: value });
  expect(() => resolve(builder, { pointer: '/a', node: { $ref: '#/b' } })).toThrow(
    'Failed to read the spec openapi.yaml: /b is not a mapping. Write an OpenAPI object there.',
  );
});

test('The children of lists and objects are those that are objects.', () => {
  const node = { list: [{}, 1, {}], map: { 'a/b': {}, c: null, d: [] }, text: 'abc' };
  const pointers = ['list', 'map', 'text', 'none', 'toString'].map((name) =>
    children({ pointer: '/at', node }, name).map((place) => place.pointer),
  );
  expect(pointers).toEqual([['/at/list/0', '/at/list/2'], ['/at/map/a~1b'], [], [], []]);
});

test('A schema of the table is normalised once.', () => {
  const a = { title: 'A', type: 'string' };
  const builder = builderOf({ a });
  expect(register(builder, '/a', a)).toBe('/a');
  const first = registered(builder, '/a');
  register(builder, '/a', a);
  expect(first).toEqual({ type: 'string' });
  expect(builder.schemas['/a']).toBe(first);
});

test('Of a schema that is not read, nothing but its place is in the table.', () => {
  const builder = builderOf({});
  const unreadable = {
    items: {
      get type(): string {
        throw new Error('It has been read.');
      },
    },
  };
  register(builder, '/a', unreadable);
  expect(Object.keys(builder.schemas)).toEqual(['/a']);
  expect(() => registered(builder, '/a')).toThrow('It has been read.');
});

test('A schema that is asked for comes into the table, and where nothing stands, anything is allowed.', () => {
  const builder = builderOf({ a: { type: 'string' } });
  expect([registered(builder, '/a'), registered(builder, '/none')]).toEqual([{ type: 'string' }, true]);
  expect(Object.keys(builder.schemas)).toEqual(['/a', '/none']);
});

test('What is no text reads as an empty one.', () => {
  expect([textAt({ a: 'x' }, '/a'), textAt({ a: 1 }, '/a'), textAt({}, '/a')]).toEqual(['x', '', '']);
});
