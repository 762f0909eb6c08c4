import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { children, register, resolve, type TableBuilder, textAt } from './table-builder.ts';

function builderOf(root: JsonObject): TableBuilder {
  return { file: 'openapi.yaml', root, schemas: {} };
}

test('References are followed to the object at their end, whose pointer is told.', () => {
  const builder = builderOf({ a: { $ref: '#/b' }, b: { $ref: '#/c~1d' }, 'c/d': { x: 1 } });
  expect(resolve(builder, '/a')).toEqual({ pointer: '/c~1d', node: { x: 1 } });
});

test.each([
  ['a list', []],
  ['a text', 'x'],
  ['null', null],
])('Where an object is expected, %s is refused with its place.', (_, value) => {
  const builder = builderOf({ a: { $ref: '#/b' }, b: value });
  expect(() => resolve(builder, '/a')).toThrow(
    'Failed to read the spec openapi.yaml: /b is not a mapping. Write an OpenAPI object there.',
  );
});

test('The children of lists and objects are those that are objects.', () => {
  const builder = builderOf({ list: [{}, 1, {}], map: { 'a/b': {}, c: null, d: [] }, text: 'abc' });
  const pointers = ['/list', '/map', '/text', '/none'].map((pointer) =>
    children(builder, pointer).map((place) => place.pointer),
  );
  expect(pointers).toEqual([['/list/0', '/list/2'], ['/map/a~1b'], [], []]);
});

test('A schema is normalised as it comes into the table, once.', () => {
  const builder = builderOf({ a: { title: 'A', type: 'string' } });
  expect(register(builder, '/a')).toBe('/a');
  const first = builder.schemas['/a'];
  register(builder, '/a');
  expect(first).toEqual({ type: 'string' });
  expect(builder.schemas['/a']).toBe(first);
  register(builder, '/none');
  expect(builder.schemas['/none']).toBe(true);
});

test('What is no text reads as an empty one.', () => {
  expect([textAt({ a: 'x' }, '/a'), textAt({ a: 1 }, '/a'), textAt({}, '/a')]).toEqual(['x', '', '']);
});
