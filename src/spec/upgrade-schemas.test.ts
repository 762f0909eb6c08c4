import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { upgradeSchemas } from './upgrade-schemas.ts';

function upgraded(schema: JsonObject): unknown {
  const { components } = upgradeSchemas({ components: { schemas: { A: schema } } });
  return (components as { schemas: { A: unknown } }).schemas.A;
}

const ref = { $ref: '#/components/schemas/B' };

test.each<[JsonObject, JsonObject]>([
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [{ type: 'string', nullable: false }, { type: 'string' }],
  [{ enum: ['a'], nullable: true }, { enum: ['a', null] }],
  [
    { type: 'string', enum: ['a', null], nullable: true },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [{ ...ref, nullable: true }, { anyOf: [ref, { type: 'null' }] }],
  [{ allOf: [ref], nullable: true }, { anyOf: [{ allOf: [ref] }, { type: 'null' }] }],
  [
    { type: 'object', oneOf: [ref], nullable: true },
    { anyOf: [{ type: 'object', oneOf: [ref] }, { type: 'null' }] },
  ],
  [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  [{ minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
  [{ exclusiveMaximum: true }, {}],
  [
    { maximum: 9, exclusiveMaximum: true, minimum: 1 },
    { exclusiveMaximum: 9, minimum: 1 },
  ],
  [{ exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
  [{ items: { type: 'integer', nullable: true } }, { items: { type: ['integer', 'null'] } }],
  [{ allOf: [{ type: 'integer', nullable: true }] }, { allOf: [{ type: ['integer', 'null'] }] }],
])('%j becomes %j.', (schema, wanted) => {
  expect(upgraded(schema)).toEqual(wanted);
});

test('Names are no keywords, and data is no schema.', () => {
  const schema = {
    properties: { nullable: { type: 'boolean' }, example: { type: 'string' }, enum: { type: 'string' } },
    default: { type: 'a', nullable: true },
    'x-data': { type: 'a', nullable: true },
  };
  expect(upgraded(schema)).toEqual(schema);
  const inProperty = { properties: { enum: { type: 'string', nullable: true } } };
  expect(upgraded(inProperty)).toEqual({ properties: { enum: { type: ['string', 'null'] } } });
});
