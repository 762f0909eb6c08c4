import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { upgradeSchemas } from './upgrade-schemas.ts';

function upgraded(schema: JsonObject): unknown {
  const { components } = upgradeSchemas({ components: { schemas: { A: schema } } });
  return (components as { schemas: { A: unknown } }).schemas.A;
}

test.each<[JsonObject, JsonObject]>([
  [{ minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  [{ minimum: 1, exclusiveMinimum: false }, { minimum: 1 }],
  [{ exclusiveMaximum: true }, {}],
  [
    { maximum: 9, exclusiveMaximum: true, minimum: 1 },
    { exclusiveMaximum: 9, minimum: 1 },
  ],
  [{ exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
  [{ items: { minimum: 1, exclusiveMinimum: true } }, { items: { exclusiveMinimum: 1 } }],
  [{ allOf: [{ maximum: 1, exclusiveMaximum: true }] }, { allOf: [{ exclusiveMaximum: 1 }] }],
])('%j becomes %j.', (schema, wanted) => {
  expect(upgraded(schema)).toEqual(wanted);
});

test('Names are no keywords, and data is no schema.', () => {
  const schema = {
    properties: {
      exclusiveMinimum: { type: 'boolean' },
      example: { type: 'string' },
      enum: { type: 'string' },
    },
    default: { minimum: 1, exclusiveMinimum: true },
    'x-data': { minimum: 1, exclusiveMinimum: true },
  };
  expect(upgraded(schema)).toEqual(schema);
  const inProperty = { properties: { enum: { minimum: 1, exclusiveMinimum: true } } };
  expect(upgraded(inProperty)).toEqual({ properties: { enum: { exclusiveMinimum: 1 } } });
});
