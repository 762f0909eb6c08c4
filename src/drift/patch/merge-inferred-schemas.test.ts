import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isJsonArray,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  jsonTypeOf,
} from '../../json/json-value.ts';
import { compileSpec } from '../../spec/compile-spec.ts';
import type { Schema } from '../../spec/schema.ts';
import { violationsOf } from '../../spec/violations-of.ts';
import { mergeInferredSchemas } from './merge-inferred-schemas.ts';

test.each<[readonly JsonValue[], JsonObject]>([
  [[], {}],
  [[{ type: 'string' }], { type: 'string' }],
  [[{ type: 'string' }, { type: 'null' }, { type: 'string' }], { type: ['string', 'null'] }],
  [[{ type: 'integer' }, { type: 'number' }], { type: 'number' }],
  [[{ type: ['integer', 'null'] }, { type: 'boolean' }], { type: ['integer', 'boolean', 'null'] }],
  [[{ type: 'string' }, {}], {}],
  [
    [
      { type: 'string', format: 'date', maxLength: 10 },
      { type: 'string', format: 'date', maxLength: 20 },
    ],
    { type: 'string', format: 'date' },
  ],
  [
    [
      { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } }, required: ['a', 'b'] },
      { type: 'object', properties: { a: { type: 'null' }, c: true }, required: ['a', 'c'] },
    ],
    {
      type: 'object',
      properties: { a: { type: ['string', 'null'] }, b: { type: 'integer' }, c: {} },
      required: ['a'],
    },
  ],
  [[{ type: 'object' }, { type: 'object', properties: {} }], { type: 'object' }],
  [
    [{ type: 'array' }, { type: 'array', items: { type: 'string' } }, { type: 'object' }],
    { type: ['object', 'array'], items: { type: 'string' } },
  ],
  [[{ type: 'string' }, { type: [] }, { type: 'string' }], { type: 'string' }],
  [[{ type: [] }, { type: ['nothing'] }], { type: [] }],
  [['no schema', { type: 'string' }], { type: 'string' }],
])('%j make %j.', (schemas, merged) => {
  expect(mergeInferredSchemas(schemas)).toEqual(merged);
});

function inferred(value: JsonValue): JsonObject {
  const type = jsonTypeOf(value);
  if (isJsonArray(value))
    return { type, ...(value.length > 0 ? { items: mergeInferredSchemas(value.map(inferred)) } : {}) };
  if (!isJsonObject(value)) return { type };
  const properties = Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, inferred(member)]),
  );
  return { type, properties, required: Object.keys(value) };
}

const INHERITED = Object.getOwnPropertyNames(Object.prototype);

test('What was merged allows every value that one of the schemas was inferred from.', () => {
  const json = fc
    .jsonValue({ maxDepth: 3 })
    .map((value) => JSON.parse(JSON.stringify(value)) as JsonValue)
    // The compiled validators take such names for members of every object.
    .filter((value) => !INHERITED.some((name) => JSON.stringify(value).includes(JSON.stringify(name))));
  fc.assert(
    fc.property(fc.array(json, { minLength: 1, maxLength: 4 }), (values) => {
      const schema = mergeInferredSchemas(values.map(inferred)) as Schema;
      const spec = compileSpec({
        title: '',
        version: '',
        servers: [],
        operations: [],
        schemas: { '/s': schema },
      });
      for (const value of values) expect(violationsOf(spec, '/s', value)).toEqual([]);
    }),
  );
});
