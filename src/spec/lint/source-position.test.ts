import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPointer, valueAt } from '../../json/json-pointer.ts';
import { sourcePositions } from './source-position.ts';

const TEXT = `# a comment
openapi: 3.1.0
paths:
  /a/b:
    get:
      tags: [one, two]
      responses:
        200:
          description: >-
            folded
            text
common: &common
  limit: 1
alias: *common
merged:
  <<: *common
  own: 2
list:
  - name: first
  - name: second
`;

test.each([
  ['the whole document', '', 2, 1],
  ['a property', '/paths', 3, 1],
  ['a path with slashes', '/paths/~1a~1b', 4, 3],
  ['an item in brackets', '/paths/~1a~1b/get/tags/1', 6, 19],
  ['a key that YAML reads as a number', '/paths/~1a~1b/get/responses/200', 8, 9],
  ['a property behind an alias', '/alias/limit', 13, 3],
  ['an item of a list', '/list/1', 20, 5],
  ['a property of an item', '/list/1/name', 20, 5],
  ['its own property of a mapping that merges another', '/merged/own', 17, 3],
])('%s is found where it is written.', (_, pointer, line, column) => {
  expect(sourcePositions(TEXT)(pointer)).toEqual({ line, column });
});

test.each([
  ['a missing property', '/paths/~1a~1b/get/operationId', 5, 5],
  ['an item past the end', '/list/7', 18, 1],
  ['an item that is no index', '/list/name', 18, 1],
  ['a property that comes by a merge', '/merged/limit', 15, 1],
  ['something inside a text', '/openapi/x/y', 2, 1],
  ['a property of an empty root', '/none', 2, 1],
])('For %s it is the nearest that holds it.', (_, pointer, line, column) => {
  expect(sourcePositions(TEXT)(pointer)).toEqual({ line, column });
});

test('JSON has positions too.', () => {
  expect(sourcePositions('{\n\t"a": {\n\t\t"b": [1,\n\t\t\t2]\n\t}\n}')('/a/b/1')).toEqual({
    line: 4,
    column: 4,
  });
});

test('In an empty text everything is at its beginning.', () => {
  expect(sourcePositions('')('/a')).toEqual({ line: 1, column: 1 });
});

test('In any JSON, the text at the position of a property is its key.', () => {
  const keys = fc.string({ minLength: 1 }).filter((key) => key !== '__proto__' && key !== '<<');
  const document = fc.dictionary(keys, fc.dictionary(keys, fc.integer()), { minKeys: 1 });
  fc.assert(
    fc.property(document, (value) => {
      const text = JSON.stringify(value, undefined, 2);
      const locate = sourcePositions(text);
      const lines = text.split('\n');
      for (const [outer, inside] of Object.entries(value)) {
        for (const inner of Object.keys(inside)) {
          const pointer = toPointer([outer, inner]);
          expect(valueAt(value, pointer)).toBeDefined();
          const { line, column } = locate(pointer);
          expect(lines[line - 1]?.slice(column - 1)).toContain(`${JSON.stringify(inner)}: `);
        }
      }
    }),
  );
});
