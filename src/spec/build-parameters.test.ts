import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { parametersOf } from './build-parameters.ts';
import type { Parameter } from './operation-table.ts';
import { createBuilder, type Place } from './table-builder.ts';

function read(root: JsonObject): Parameter[] {
  const ownerOf = (name: 'shared' | 'own'): Place => ({
    pointer: `/${name}`,
    node: { parameters: root[name] ?? [] },
  });
  return parametersOf(createBuilder('openapi.yaml', root), ownerOf('shared'), ownerOf('own'));
}

function readOne(parameter: JsonObject): Parameter | undefined {
  return read({ own: [{ name: 'p', in: 'query', ...parameter }] })[0];
}

test('The parameters of an operation replace those of its path that have the same name and place.', () => {
  const found = read({
    shared: [
      { name: 'id', in: 'path', schema: { type: 'string' } },
      { name: 'lang', in: 'header' },
    ],
    own: [
      { name: 'id', in: 'path', schema: { type: 'integer' } },
      { name: 'id', in: 'query' },
    ],
  });
  expect(found.map((parameter) => [parameter.in, parameter.name, parameter.pointer])).toEqual([
    ['path', 'id', '/own/parameters/0'],
    ['header', 'lang', '/shared/parameters/1'],
    ['query', 'id', '/own/parameters/1'],
  ]);
});

test('A parameter of the path is required whatever it says, another one only if it says so.', () => {
  const found = read({
    own: [
      { name: 'a', in: 'path', required: false },
      { name: 'b', in: 'cookie' },
      { name: 'c', in: 'header', required: true },
    ],
  });
  expect(found.map(({ required }) => required)).toEqual([true, false, true]);
});

test.each<[JsonObject, boolean]>([
  [{ in: 'query' }, true],
  [{ in: 'cookie' }, true],
  [{ in: 'path' }, false],
  [{ in: 'header' }, false],
  [{ in: 'query', style: 'form' }, true],
  [{ in: 'query', style: 'pipeDelimited' }, false],
  [{ in: 'query', explode: false }, false],
  [{ in: 'header', explode: true }, true],
])('The parameter %j sends a list as repeated parameters: %j.', (parameter, explode) => {
  expect(readOne(parameter)?.explode).toBe(explode);
});

test.each<[string, JsonObject, string | undefined]>([
  ['its own schema', { required: true, schema: { const: 'x' } }, 'x'],
  ['a schema it refers to', { required: true, schema: { $ref: '#/s' } }, '7'],
  ['no constant', { required: true, schema: { type: 'string' } }, undefined],
  ['a schema that allows everything', { required: true, schema: true }, undefined],
  ['a parameter that may be left out', { schema: { const: 'x' } }, undefined],
  ['a header', { in: 'header', required: true, schema: { const: 'x' } }, undefined],
])('The constant of a parameter comes from %s.', (_, parameter, constant) => {
  const root = { own: [{ name: 'p', in: 'query', ...parameter }], s: { $ref: '#/t' }, t: { const: 7 } };
  expect(read(root)[0]?.constant).toBe(constant);
});

test('The schema of a parameter stands in place, in its content, or nowhere.', () => {
  const content = { 'application/json': { schema: { type: 'object' } } };
  const pointers = [{ schema: {} }, { content }, {}].map((parameter) => readOne(parameter)?.schema);
  expect(pointers).toEqual([
    '/own/parameters/0/schema',
    '/own/parameters/0/content/application~1json/schema',
    '/own/parameters/0/schema',
  ]);
});

test('The examples of a parameter are its single one and its named ones.', () => {
  const examples = { a: { value: 2 }, b: { externalValue: 'https://example.com' } };
  expect(readOne({ example: 1, examples })?.examples).toEqual([1, 2]);
});

test.each<[JsonValue, string]>([
  [
    [{ name: 'p', in: 'body' }],
    '/own/parameters/0/in is "body". Write "path", "query", "header" or "cookie"',
  ],
  [[{ name: 'p' }], '/own/parameters/0/in is null'],
  [[{ in: 'query' }], '/own/parameters/0 is a parameter without "name". Name it.'],
])('The parameters %j are refused with the place and what to write.', (own, message) => {
  expect(() => read({ own })).toThrow(message);
});
