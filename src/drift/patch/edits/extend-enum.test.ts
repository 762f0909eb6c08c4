import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import {
  accepted,
  acceptedValue,
  documentOf,
  finding,
  GET,
  patched,
  SEEN,
  schemaOfValue,
  THING,
  thingWith,
} from '../patch-cases.fixture.ts';

const code = 'enum-value-unknown';

test.each<[JsonValue, JsonValue, string, JsonValue]>([
  [{ enum: ['a'] }, 'b', 'enum', { enum: ['a', 'b'] }],
  [{ enum: ['a', 'b'] }, ['c', 'b', 'd'], 'enum', { enum: ['a', 'b', 'c', 'd'] }],
  [{ enum: [1, null] }, '20000000000000000001', 'enum', { enum: [1, null, 20000000000000000000] }],
  [{ enum: [1] }, 'a', 'enum', { enum: [1, 'a'] }],
  [{ enum: ['1'] }, '2', 'enum', { enum: ['1', '2'] }],
  [{ const: 'a' }, 'b', 'const', { enum: ['a', 'b'] }],
  [
    {
      oneOf: [
        { const: 1, description: 'One.' },
        { const: 2, description: 'Two.' },
      ],
    },
    3,
    'oneOf',
    {
      oneOf: [
        { const: 1, description: 'One.' },
        { const: 2, description: 'Two.' },
        { const: 3, description: SEEN },
      ],
    },
  ],
  [
    { oneOf: [{ description: 'One.', const: 1 }, { enum: [2] }, { $ref: '#/components/schemas/Three' }] },
    [4, 3],
    'oneOf',
    {
      oneOf: [
        { description: 'One.', const: 1 },
        { enum: [2] },
        { $ref: '#/components/schemas/Three' },
        { description: SEEN, const: 4 },
      ],
    },
  ],
  [
    { anyOf: [{ const: 1 }, { type: 'string' }] },
    2,
    'anyOf/0/const',
    { anyOf: [{ const: 1 }, { type: 'string' }, { const: 2, description: SEEN }] },
  ],
  [
    { anyOf: [{ enum: ['a'] }, { enum: ['b'] }] },
    'c',
    'anyOf',
    { anyOf: [{ enum: ['a', 'c'] }, { enum: ['b'] }] },
  ],
  [
    { type: 'object', properties: { oneOf: { items: { const: 'a' } } } },
    'b',
    'properties/oneOf/items/const',
    { type: 'object', properties: { oneOf: { items: { enum: ['a', 'b'] } } } },
  ],
])('%j that received %j (%s) becomes %j.', async (before, received, keyword, after) => {
  const document = documentOf(thingWith(before), { Three: { const: 3 } });
  const specPointer = `${THING}/properties/value/${keyword}`;
  const { document: edited } = await accepted(document, finding({ code, specPointer, received }));
  expect(schemaOfValue(edited)).toEqual(after);
});

const marked = (mark: JsonValue): JsonObject => ({ type: 'object', properties: { kind: mark } });

test('A value that marks a branch belongs to the one branch that lists its values.', async () => {
  const choice = {
    oneOf: [marked({ const: 'ok' }), { $ref: '#/components/schemas/Failure' }, { type: 'object' }],
  };
  const document = documentOf(thingWith(choice), {
    Failure: marked({ $ref: '#/components/schemas/Code' }),
    Code: { enum: ['bad'] },
  });
  const specPointer = `${THING}/properties/value/oneOf`;
  const { document: after } = await accepted(
    document,
    finding({ code, specPointer, pointer: '/value/kind', received: 'worse' }),
  );
  expect(after['components']).toMatchObject({ schemas: { Code: { enum: ['bad', 'worse'] } } });
});

test.each<[string, JsonValue, string, JsonValue]>([
  ['marks no branch that lists values', { oneOf: [marked({ const: 1 }), marked({ const: 2 })] }, 'oneOf', 3],
  [
    'may belong to several branches',
    { oneOf: [marked({ enum: [1] }), marked({ enum: [2] }), true] },
    'oneOf',
    3,
  ],
  ['is secret', { enum: ['a'] }, 'enum', '***'],
  ['belongs to a choice that has gone', {}, 'oneOf', 1],
])('A value that %s is left.', (_, value, keyword, received) => {
  const specPointer = `${THING}/properties/value/${keyword}`;
  const given = finding({ code, specPointer, pointer: '/value/kind', received });
  expect(patched(documentOf(thingWith(value)), given)).toMatchObject({ kind: 'by-hand' });
});

test('A place that has gone is left, and so is the whole body.', () => {
  const gone = finding({ code, specPointer: '/components/schemas/Gone/enum', received: 1 });
  expect(patched(documentOf({}), gone)).toMatchObject({ kind: 'by-hand' });
  const whole = finding({ code, specPointer: `${THING}/oneOf`, pointer: '', received: 1 });
  const branches = { oneOf: [{ type: 'object' }, { type: 'array' }] };
  expect(patched(documentOf(branches), whole)).toMatchObject({ kind: 'by-hand' });
});

test('A value that was seen before needs nothing.', async () => {
  const before = { enum: ['a'] };
  expect(await acceptedValue(before, { code, received: ['b', 'a'] }, 'enum')).toEqual({ enum: ['a', 'b'] });
});

test.each<[JsonObject, string, JsonValue, JsonObject]>([
  [{ enum: [1, 2] }, 'schema/enum', '3', { enum: [1, 2, 3] }],
  [{ enum: ['a'] }, 'schema/enum', '3,4', { enum: ['a', '3,4'] }],
  [
    { type: 'array', items: { enum: [1] } },
    'schema/items/enum',
    ['1,5', '7'],
    { type: 'array', items: { enum: [1, 5, 7] } },
  ],
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
