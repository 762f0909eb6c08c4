import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { compileSpec } from '../compile-spec.ts';
import { parseSpec } from '../load-spec.ts';
import { toProjectSpec } from './to-project-spec.ts';

const OLD = `# Ours.
openapi: 3.0.3 # as of May
info: { title: Pets, version: "1" }
paths:
  /pets/{petId}/toys:
    get:
      parameters:
        - { name: petId, in: path, required: true, schema: { type: integer } }
      responses:
        "200": { description: Toys. }
    post:
      operationId: addToy
      responses:
        "200": { description: A toy. }
components:
  schemas:
    Toy:
      type: object
      properties:
        # A name is a name.
        nullable: { type: boolean }
        size: { type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9223372036854775807, exclusiveMaximum: false }
        kind: { type: string, nullable: true, enum: [ball, bone] }
        owner: { description: Whose it is., nullable: true, $ref: "#/components/schemas/Owner" }
    Owner: { type: object, nullable: false, example: { nullable: true } }
`;

test('OpenAPI 3.0 becomes 3.1 with its comments, order and layout, and what has no operationId gets one.', () => {
  const { text, version, named } = toProjectSpec('pets.yaml', OLD);
  expect(version).toBe('3.0.3');
  expect(named).toEqual([{ operation: 'GET /pets/{petId}/toys', operationId: 'getPetsByPetIdToys' }]);
  expect(text).toBe(
    OLD.replace('openapi: 3.0.3 #', 'openapi: 3.1.0 #')
      .replace('    get:\n', '    get:\n      operationId: getPetsByPetIdToys\n')
      .replace('minimum: 0, exclusiveMinimum: true', 'exclusiveMinimum: 0')
      .replace(', exclusiveMaximum: false', '')
      .replace(
        'type: string, nullable: true, enum: [ball, bone]',
        'type: [ string, "null" ], enum: [ ball, bone, null ]',
      )
      .replace(
        'nullable: true, $ref: "#/components/schemas/Owner"',
        'anyOf: [ { $ref: "#/components/schemas/Owner" }, { type: "null" } ]',
      )
      .replace(', nullable: false', ''),
  );
});

test('What is OpenAPI 3.1 in YAML, with a name for every operation, stays byte for byte.', () => {
  const text =
    "openapi:   '3.1.1'\npaths:\n    /a: {get: {operationId: a, responses: {'200': {description: A.}}}}\n";
  expect(toProjectSpec('a.yaml', text)).toEqual({ text, version: '3.1.1', named: [] });
});

test('JSON becomes YAML, and its numbers of 64 bits stay what they are.', () => {
  const text = `{"openapi":"3.1.0","paths":{"/a":{"get":{"operationId":"a"}}},"x-max":9223372036854775807}`;
  expect(toProjectSpec('a.json', text).text).toBe(
    'openapi: 3.1.0\npaths:\n  /a:\n    get:\n      operationId: a\nx-max: 9223372036854775807\n',
  );
});

test('Names that would be the same are told apart.', () => {
  const text =
    'openapi: 3.1.0\npaths:\n  /a-b: {get: {}}\n  /a/b: {get: {}}\n  /c: {get: {operationId: getAB3}}\n  /a_b: {get: {}}\n';
  expect(toProjectSpec('a.yaml', text).named.map(({ operationId }) => operationId)).toEqual([
    'getAB',
    'getAB2',
    'getAB4',
  ]);
});

test('A fraction with more digits than a double holds is the nearest double.', () => {
  const text =
    '{"openapi":"3.1.0","paths":{"/a":{"get":{"operationId":"a"}}},"x-part":0.12345678901234567890}';
  expect(toProjectSpec('a.json', text).text).toContain('x-part: 0.12345678901234568\n');
});

test('What is nullable without a type allowed null before, and a list of its values gets it.', () => {
  const schemas = 'components: { schemas: { A: { nullable: true }, B: { nullable: true, enum: [ 1 ] } } }\n';
  expect(toProjectSpec('a.yaml', `openapi: 3.0.0\n${schemas}`).text).toBe(
    'openapi: 3.1.0\ncomponents: { schemas: { A: {}, B: { enum: [ 1, null ] } } }\n',
  );
});

test('What is no path item, and a key that is a list, are left as they are; a path without a word is its method.', () => {
  const text = 'openapi: 3.0.0\npaths:\n  /:\n    get: {}\n  /b: null\n  ? [ a, b ]\n  : get: {}\n';
  const { text: made, named } = toProjectSpec('a.yaml', text);
  expect(named).toEqual([
    { operation: 'GET /', operationId: 'get' },
    { operation: 'GET ', operationId: 'get2' },
  ]);
  expect(made).toContain('  ? [ a, b ]\n');
  const beside = 'components: { schemas: { A: { nullable: true, ? [ k ] : 1, not: { type: string } } } }\n';
  expect(toProjectSpec('a.yaml', `openapi: 3.0.0\n${beside}`).text).toContain('? [ k ]\n');
});

test('A text that is no JSON was to be refused before.', () => {
  expect(() => toProjectSpec('a.json', '{')).toThrow('The text was read as JSON before');
});

/** Schemas as OpenAPI 3.0 has them. */
const schema: fc.Arbitrary<JsonObject> = fc.letrec<{ node: JsonObject }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record(
      {
        type: fc.constantFrom('integer', 'string', 'boolean', 'number'),
        nullable: fc.boolean(),
        minimum: fc.constantFrom(0, 1),
        exclusiveMinimum: fc.boolean(),
        maximum: fc.constantFrom(1, 2),
        exclusiveMaximum: fc.boolean(),
        enum: fc.constantFrom([1, 2], ['a'], ['a', null]),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record(
      {
        type: fc.constant('object'),
        nullable: fc.boolean(),
        properties: fc.dictionary(fc.constantFrom('a', 'nullable', 'minimum', 'example'), tie('node'), {
          maxKeys: 3,
        }),
        required: fc.constant(['a']),
      },
      { requiredKeys: ['type', 'properties'] },
    ),
    fc.record(
      { type: fc.constant('array'), items: tie('node'), nullable: fc.boolean() },
      { requiredKeys: ['type', 'items'] },
    ),
    fc.record(
      {
        allOf: fc.array(tie('node'), { minLength: 1, maxLength: 2 }),
        nullable: fc.boolean(),
        description: fc.string(),
      },
      { requiredKeys: ['allOf'] },
    ),
  ) as fc.Arbitrary<JsonObject>,
})).node;

const value: fc.Arbitrary<JsonValue> = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonValue>(null, 0, 1, 2, 0.5, 'a', true),
    fc.array(tie('node'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'nullable', 'minimum', 'example'), tie('node'), { maxKeys: 3 }),
  ),
})).node;

test('A value keeps a schema of OpenAPI 3.1 if, and only if, it kept the schema of 3.0 of which it was made.', () => {
  const pointer = '/components/schemas/A';
  fc.assert(
    fc.property(
      schema,
      fc.array(value, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (A, values, asJson) => {
        const document = {
          openapi: '3.0.3',
          info: { title: 'T', version: '1' },
          paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'A.' } } } } },
          components: { schemas: { A } },
        };
        const text = JSON.stringify(document);
        const file = asJson ? 'a.json' : 'a.yaml';
        const before = compileSpec(parseSpec(file, text, '3.x').table).validators.at(pointer);
        const after = compileSpec(parseSpec('b.yaml', toProjectSpec(file, text).text).table).validators.at(
          pointer,
        );
        expect(values.map((one) => after(one))).toEqual(values.map((one) => before(one)));
      },
    ),
    { numRuns: 200 },
  );
});
