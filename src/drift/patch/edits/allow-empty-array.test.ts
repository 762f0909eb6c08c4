import { expect, test } from 'vitest';
import type { JsonValue } from '../../../json/json-value.ts';
import { acceptedValue, documentOf, finding, patched, THING, thingWith } from '../patch-cases.fixture.ts';

const code = 'empty-array';

test.each<[JsonValue, string, JsonValue]>([
  [{ type: 'object', required: ['a'] }, 'type', { type: ['object', 'array'], maxItems: 0, required: ['a'] }],
  [{ type: ['object', 'null'] }, 'type', { type: ['object', 'null', 'array'], maxItems: 0 }],
  [{ type: 'object', maxItems: 3 }, 'type', { type: ['object', 'array'], maxItems: 3 }],
  [
    { oneOf: [{ type: 'object' }, { type: 'null' }] },
    'oneOf',
    { oneOf: [{ type: 'object' }, { type: 'null' }, { type: 'array', maxItems: 0 }] },
  ],
])('%j (%s) becomes %j.', async (before, keyword, after) => {
  expect(await acceptedValue(before, { code, received: [] }, keyword)).toEqual(after);
});

test('A place that has gone and OpenAPI 3.0 are left to a person.', () => {
  const specPointer = `${THING}/properties/value/type`;
  const document = documentOf(thingWith({ type: 'object' }), {}, {}, '3.0.0');
  expect(patched(document, finding({ code, specPointer }))).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), finding({ code, specPointer }))).toMatchObject({ kind: 'by-hand' });
});
