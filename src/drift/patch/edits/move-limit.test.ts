import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import {
  accepted,
  acceptedValue,
  documentOf,
  finding,
  GET,
  patched,
  THING,
  thingWith,
} from '../patch-cases.fixture.ts';

const code = 'limit-exceeded';

test.each<[JsonValue, JsonValue, string, JsonValue]>([
  [{ maximum: 10 }, 12, 'maximum', { maximum: 12 }],
  [{ minimum: 1, maximum: 10 }, [0, 12, -3], 'minimum', { minimum: -3, maximum: 12 }],
  [{ maximum: 10 }, '89860000000000000001', 'maximum', { maximum: 89860000000000000000 }],
  [{ exclusiveMinimum: 0 }, [0, 1], 'exclusiveMinimum', { minimum: 0 }],
  [{ exclusiveMaximum: 5, maximum: 4 }, 6, 'exclusiveMaximum', { maximum: 6 }],
  [{ exclusiveMaximum: 5 }, 5, 'exclusiveMaximum', { maximum: 5 }],
  [{ exclusiveMinimum: 0, maximum: 5 }, 6, 'maximum', { exclusiveMinimum: 0, maximum: 6 }],
  [{ exclusiveMaximum: 5, minimum: 1 }, 0, 'minimum', { exclusiveMaximum: 5, minimum: 0 }],
  [{ multipleOf: 5, type: 'number' }, [10, 12], 'multipleOf', { type: 'number' }],
  [{ multipleOf: 5, maximum: 10 }, 15, 'maximum', { multipleOf: 5, maximum: 15 }],
  [{ minLength: 3, maxLength: 4 }, ['ab', '😀😀😀😀😀'], 'maxLength', { minLength: 2, maxLength: 5 }],
  [{ minItems: 1, maxItems: 2 }, [0, 5], 'maxItems', { minItems: 0, maxItems: 5 }],
  [
    { uniqueItems: true, maxItems: 1, type: 'array' },
    ['array', 3],
    'uniqueItems',
    { maxItems: 3, type: 'array' },
  ],
  [{ minProperties: 2 }, 1, 'minProperties', { minProperties: 1 }],
  [{ maxProperties: 2 }, 3, 'maxProperties', { maxProperties: 3 }],
])('%j that received %j (%s) becomes %j.', async (before, received, keyword, after) => {
  expect(await acceptedValue(before, { code, received }, keyword)).toEqual(after);
});

test.each<[JsonObject, string, JsonValue, JsonObject]>([
  [{ type: 'array', maxItems: 2 }, 'schema/maxItems', 'a,b,c', { maxItems: 3 }],
  [{ type: 'integer', minimum: 1 }, 'schema/minimum', '0', { minimum: 0 }],
  [{ type: 'array', items: { maximum: 5 } }, 'schema/items/maximum', '1,9', { items: { maximum: 9 } }],
])('A parameter of %j (%s) that received %j becomes %j.', async (schema, keyword, received, after) => {
  const document = documentOf({}, {}, { parameters: [{ name: 'p', in: 'query', schema }] });
  const { document: edited } = await accepted(
    document,
    finding({
      code,
      direction: 'request',
      pointer: '/query/p',
      specPointer: `${GET}/parameters/0/${keyword}`,
      received,
    }),
  );
  expect(edited).toMatchObject({ paths: { '/thing': { get: { parameters: [{ schema: after }] } } } });
});

test('What the report does not show is left, and what needs no change is not changed.', () => {
  const at = (keyword: string, received: JsonValue) =>
    finding({ code, specPointer: `${THING}/properties/value/${keyword}`, received });
  const document = documentOf(thingWith({ maxLength: 4, maximum: 3, maxItems: 1, exclusiveMaximum: 9 }));
  expect(patched(document, at('maxLength', '***'))).toMatchObject({ kind: 'by-hand' });
  expect(patched(document, at('maxLength', `${'x'.repeat(200)}…`))).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), at('maxLength', 'abcde'))).toMatchObject({ kind: 'by-hand' });
  for (const [keyword, received] of [
    ['maxLength', 5],
    ['maximum', 'x'],
    ['maxItems', 'array'],
    ['odd', 1],
  ] as const) {
    expect(patched(document, at(keyword, received))).toMatchObject({ kind: 'edits', edits: [] });
  }
});
