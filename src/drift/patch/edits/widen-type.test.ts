import { expect, test } from 'vitest';
import type { JsonValue } from '../../../json/json-value.ts';
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

const VALUE = `${THING}/properties/value`;

test.each<[JsonValue, JsonValue, string, JsonValue]>([
  [{ type: 'string' }, 'integer', 'type', { type: ['string', 'integer'] }],
  [{ type: 'string' }, ['integer', 'object'], 'type', { type: ['string', 'integer', 'object'] }],
  [{ type: ['string', 'null'] }, 'boolean', 'type', { type: ['string', 'null', 'boolean'] }],
  [{ type: 'integer', minimum: 1 }, 'number', 'type', { type: 'number', minimum: 1 }],
  [{ type: 'integer' }, ['number', 'integer', 'string'], 'type', { type: ['number', 'string'] }],
  [{ type: ['integer', 'null'], format: 'int32' }, 'number', 'type', { type: ['number', 'null'] }],
  [{ type: 'integer', format: 'int64' }, 'number', 'type', { type: 'number' }],
  [{ type: 'boolean', format: 'odd' }, 'number', 'type', { type: ['boolean', 'number'], format: 'odd' }],
  [
    { oneOf: [{ type: 'string' }, { type: 'boolean' }] },
    'array',
    'oneOf',
    { oneOf: [{ type: 'string' }, { type: 'boolean' }, { type: 'array' }] },
  ],
  [
    { anyOf: [{ type: 'integer' }, { type: 'string' }] },
    'number',
    'anyOf',
    { anyOf: [{ type: 'number' }, { type: 'string' }] },
  ],
  [
    { type: 'string', allOf: [{ type: 'string' }, { minLength: 1 }] },
    'integer',
    'type',
    { type: ['string', 'integer'], allOf: [{ type: ['string', 'integer'] }, { minLength: 1 }] },
  ],
  [
    { type: 'string', oneOf: [{ type: 'string', minLength: 3 }, true] },
    'integer',
    'type',
    { type: ['string', 'integer'], oneOf: [{ type: 'string', minLength: 3 }, true] },
  ],
])('%j that received %j (%s) becomes %j.', async (before, received, keyword, after) => {
  expect(await acceptedValue(before, { received }, keyword)).toEqual(after);
});

test.each<[JsonValue, JsonValue, string, JsonValue]>([
  [
    { type: 'integer', enum: [1, 2] },
    'string',
    'type',
    { type: ['integer', 'string'], enum: [1, 2, '1', '2'] },
  ],
  [{ type: 'string', const: '5' }, 'integer', 'type', { type: ['string', 'integer'], enum: ['5', 5] }],
  [
    { type: 'string', enum: ['1', 'a'] },
    'integer',
    'type',
    { type: ['string', 'integer'], enum: ['1', 'a', 1] },
  ],
  [{ type: 'number' }, 'string', 'type', { type: ['number', 'string'] }],
])('%j as text or number, received as %j (%s), becomes %j.', async (before, received, keyword, after) => {
  expect(await acceptedValue(before, { code: 'numeric-string', received }, keyword)).toEqual(after);
});

test('A branch of its own is added to a choice whose branches refer to something else.', async () => {
  const document = documentOf(
    {
      type: 'object',
      properties: { value: { type: 'string', anyOf: [{ $ref: '#/components/schemas/Other' }] } },
    },
    { Other: { type: 'object', properties: { again: { $ref: '#/components/schemas/Other' } } } },
  );
  const specPointer = `${VALUE}/type`;
  const { document: after } = await accepted(
    document,
    finding({ code: 'type-changed', specPointer, received: 'integer' }),
  );
  expect(after).toMatchObject({
    components: {
      schemas: {
        Thing: {
          properties: {
            value: {
              type: ['string', 'integer'],
              anyOf: [{ $ref: '#/components/schemas/Other' }, { type: 'integer' }],
            },
          },
        },
      },
    },
  });
});

test('Text that a parameter received makes it a text, whatever it says.', async () => {
  const parameters = [{ name: 'page', in: 'query', schema: { type: 'integer' } }];
  const document = documentOf({}, {}, { parameters });
  const { document: after } = await accepted(
    document,
    finding({
      code: 'type-changed',
      direction: 'request',
      pointer: '/query/page',
      specPointer: `${GET}/parameters/0/schema/type`,
      received: 'object',
    }),
  );
  expect(after).toMatchObject({
    paths: { '/thing': { get: { parameters: [{ schema: { type: ['integer', 'string'] } }] } } },
  });
});

test('Of an operation that has gone nothing says that a value was a parameter: its type counts.', () => {
  const document = documentOf(thingWith({ type: 'integer' }));
  const given = finding({
    code: 'type-changed',
    operation: 'goneThing',
    direction: 'request',
    pointer: '/query/page',
    specPointer: `${VALUE}/type`,
    received: 'boolean',
  });
  expect(patched(document, given)).toMatchObject({ what: 'allowed the type boolean' });
});

test.each(['type-changed', 'numeric-string'] as const)(
  'The type of a secret is left (%s), but a parameter is text in any case.',
  (code) => {
    const specPointer = `${VALUE}/type`;
    for (const type of ['integer', 'string']) {
      const given = finding({ code, specPointer, received: ['***', 'integer'] });
      expect(patched(documentOf(thingWith({ type })), given)).toMatchObject({
        kind: 'by-hand',
        reason: 'The values are secret, so that the report does not have their types.',
      });
    }
    const parameters = [{ name: 'token', in: 'query', schema: { type: 'integer' } }];
    const sent = finding({
      code,
      direction: 'request',
      pointer: '/query/token',
      specPointer: `${GET}/parameters/0/schema/type`,
      received: '***',
    });
    expect(patched(documentOf({}, {}, { parameters }), sent)).toMatchObject({
      what: 'allowed the type string',
    });
  },
);

test.each<[string, JsonValue, JsonValue, 'type-changed' | 'numeric-string']>([
  [
    'listed in two places',
    { type: 'string', enum: ['1'], allOf: [{ enum: ['1', '2'] }] },
    'integer',
    'numeric-string',
  ],
  [
    'listed where a reference leads',
    { type: 'string', $ref: '#/components/schemas/Kind' },
    'integer',
    'numeric-string',
  ],
  ['listed as whole numbers alone', { type: 'string', enum: ['1', '2'] }, 'number', 'numeric-string'],
  ['listed as whole numbers, both ways', { type: 'string', enum: ['1', 1] }, 'number', 'numeric-string'],
  ['listed', { type: 'integer', enum: [1, 2] }, 'number', 'type-changed'],
  ['constant', { type: 'integer', const: 1 }, 'string', 'type-changed'],
  ['listed without a number in it', { type: 'string', enum: ['a'] }, 'integer', 'numeric-string'],
  ['listed elsewhere', { type: 'string', allOf: [{ enum: ['1'] }] }, 'integer', 'numeric-string'],
  ['no scalar, and constant', { type: 'array', const: [1] }, 'object', 'numeric-string'],
  ['listed in the branch that a number belongs to', { anyOf: [{ enum: [1, 2] }] }, 'number', 'type-changed'],
])('A value that is %s is left, since the values are not in the report.', (_, value, received, code) => {
  const specPointer = `${VALUE}/type`;
  const document = documentOf(thingWith(value), { Kind: { enum: ['1'] } });
  expect(patched(document, finding({ code, specPointer, received }))).toMatchObject({
    kind: 'by-hand',
    reason: expect.stringContaining('The values themselves are listed at'),
  });
});

test('OpenAPI 3.0 has no lists of types, and a place that has gone no type.', () => {
  const old = documentOf(thingWith({ type: 'string' }), {}, {}, '3.0.3');
  const given = finding({ code: 'type-changed', specPointer: `${VALUE}/type`, received: 'integer' });
  expect(patched(old, given)).toMatchObject({
    kind: 'by-hand',
    reason: 'OpenAPI 3.0 has no lists of types.',
  });
  for (const specPointer of ['', `${THING}/properties/gone/type`]) {
    expect(patched(documentOf(thingWith({})), { ...given, specPointer })).toMatchObject({
      kind: 'by-hand',
      reason: expect.stringContaining('The spec has nothing at'),
    });
  }
});
