import { expect, test } from 'vitest';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import type { JsonObject } from '../json/json-value.ts';
import { describedHeaders } from './described-headers.ts';
import { specOf } from './shop.fixture.ts';

function made(headers: JsonObject) {
  const spec = specOf({ '/a': { get: { responses: { 200: { description: 'Any.', headers } } } } });
  return describedHeaders(spec, spec.table.operations[0]?.responses[0], createKeyedRandom('1'));
}

test('A header is made of its schema: a list with commas, an object as JSON, anything else as it is.', () => {
  expect(
    made({
      'X-List': { schema: { const: ['a', 2, null] } },
      'X-Object': { schema: { const: { a: 1 } } },
      'X-Number': { schema: { const: 7 } },
    }),
  ).toEqual({ 'x-list': 'a,2,null', 'x-object': '{"a":1}', 'x-number': '7' });
});

test('A header of which no value can be made, or of which nothing is known, is left out.', () => {
  expect(made({ 'X-None': { schema: false }, 'X-Plain': { description: 'Any.' } })).toEqual({});
  expect(
    describedHeaders(specOf({ '/a': { get: { responses: {} } } }), undefined, createKeyedRandom('1')),
  ).toBeUndefined();
});
