import fc from 'fast-check';
import type { SchemaObject } from '../spec/schema.ts';

const names = fc.oneof(
  fc.constantFrom('id', 'iccid', 'created_at', 'state', 'total', 'list', 'a/b', '~', '0'),
  // Names that ask for hiding.
  fc.constantFrom('password', 'token', 'pin', 'client_secret', 'sign', 'phone', 'email', 'userId'),
  fc.string({ minLength: 1, maxLength: 8 }),
);

const scalars: fc.Arbitrary<SchemaObject> = fc.constantFrom<SchemaObject>(
  { type: 'integer' },
  { type: 'integer', minimum: 1, maximum: 9 },
  { type: 'number', multipleOf: 0.5 },
  { type: 'string' },
  { type: 'string', maxLength: 8 },
  { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$' },
  { type: 'string', format: 'uuid' },
  { type: 'boolean' },
  { type: 'string', enum: ['on', 'off'] },
  { type: 'integer', enum: [0, 1, 2], 'x-lockstep-open-enum': 'others were seen' },
  { const: '200' },
  { type: ['string', 'null'] },
  { type: ['integer', 'string'], pattern: '^\\d+$' },
  { type: 'string', enum: ['bearer', 'sha-256'] },
  { type: 'string', minLength: 4, maxLength: 6 },
  { type: 'string', pattern: '^\\d{4}$' },
  { type: 'string', pattern: '^[1-9]\\d{3}$' },
  { type: 'string', pattern: '^[A-Z]{2}\\d{6}$' },
  { type: 'string', pattern: '^[a-z0-9]{4}-[a-z0-9]{4}$' },
  { type: 'string', pattern: '^(?=.*[A-Z])(?=.*\\d)(?=.*[@#$%])[A-Za-z\\d@#$%]{8,12}$' },
  { type: 'string', pattern: '^[0-9a-f]{32}$' },
  { type: 'integer', const: 4711 },
  { type: 'integer', minimum: 1000, maximum: 9999 },
);

/** Schemas of JSON as APIs have it, whose outermost value is an object. */
export const anyObject: fc.Arbitrary<SchemaObject> = fc.letrec<{ any: SchemaObject; object: SchemaObject }>(
  (tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      scalars,
      tie('object'),
      fc.record({ type: fc.constant('array'), items: tie('any'), maxItems: fc.constant(4) }),
      fc.tuple(tie('object'), tie('object')).map(([first, second]) => ({
        oneOf: [withKind(first, 'first'), withKind(second, 'second')],
      })),
      tie('object').map((object) => ({ anyOf: [object, { type: 'null' }] })),
      tie('object').map((object) => ({ allOf: [object, { type: 'object', required: [] }] })),
    ),
    object: fc
      .record({
        properties: fc.dictionary(names, tie('any'), { minKeys: 1, maxKeys: 5 }),
        picked: fc.array(fc.nat(4)),
        isClosed: fc.boolean(),
      })
      .map(({ properties, picked, isClosed }) => ({
        type: 'object',
        properties,
        required: Object.keys(properties).filter((_, index) => picked.includes(index)),
        ...(isClosed ? { additionalProperties: false } : {}),
      })),
  }),
).object;

function withKind(object: SchemaObject, kind: string): SchemaObject {
  return {
    ...object,
    properties: { ...object.properties, kind: { const: kind } },
    required: [...(object.required ?? []).filter((name) => name !== 'kind'), 'kind'],
  };
}
