import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import type { SchemaObject } from '../spec/schema.ts';
import { compiled, foundIn, thingsDocument } from './things.fixture.ts';

/** `code pointer` of all that is found in answers of one schema, above info. */
function found(schema: SchemaObject, bodies: readonly JsonValue[], openapi: string): readonly string[] {
  const spec = compiled({ ...thingsDocument(schema, 'Thing'), openapi });
  const findings = foundIn(
    spec,
    bodies.map((body) => ({ body })),
  );
  return findings.map(({ code, pointer }) => `${code} ${pointer}`);
}

const NAME = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };
const AGE = { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } };
const KINDS = {
  oneOf: [
    { ...NAME, required: ['kind', 'name'], properties: { ...NAME.properties, kind: { const: 'name' } } },
    { ...AGE, required: ['kind', 'age'], properties: { ...AGE.properties, kind: { const: 'age' } } },
  ],
};
/** `unevaluatedProperties` is nothing that Lockstep reads, and so not in the type of schemas. */
const CLOSED = { allOf: [NAME], properties: { age: { type: 'integer' } }, unevaluatedProperties: false };
/** As a tree has it: it refers to itself, and so do its branches. */
const NODE = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    children: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
    parent: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
  },
};

test.each<[title: string, schema: SchemaObject, good: JsonValue, bad: JsonValue, wanted: readonly string[]]>([
  [
    'allOf, by both of its parts',
    { allOf: [NAME, AGE] },
    { name: 'a', age: 1 },
    { age: 'old', size: 1 },
    ['property-missing /name', 'type-changed /age', 'property-undocumented /size'],
  ],
  [
    'oneOf, by the branch that was meant',
    KINDS,
    { kind: 'age', age: 1 },
    { kind: 'age', age: null },
    ['null-not-allowed /age'],
  ],
  [
    'oneOf, once for a kind that no branch has',
    KINDS,
    { kind: 'name', name: 'a' },
    { kind: 'size' },
    ['enum-value-unknown /kind'],
  ],
  [
    'oneOf, for what two branches match',
    { oneOf: [NAME, AGE] },
    { age: 1 },
    { name: 'a', age: 1 },
    ['schema-mismatch '],
  ],
  [
    'anyOf, by the branch that comes nearest',
    {
      type: 'object',
      properties: { at: { anyOf: [{ type: 'string', format: 'date' }, { type: 'integer' }] } },
    },
    { at: 1 },
    { at: 'soon' },
    ['format-changed /at'],
  ],
  [
    'an object that is closed after its composition',
    CLOSED,
    { name: 'a', age: 1 },
    { name: 'a', size: 1 },
    ['property-forbidden /size'],
  ],
  [
    'a schema that refers to itself, wherever it is broken',
    NODE,
    { id: 1, children: [{ id: 2, children: [] }], parent: { id: 3, parent: null } },
    { id: 1, children: [{ id: '2', children: [{ name: 'x' }] }], parent: { id: null } },
    [
      'null-not-allowed /parent/id',
      'numeric-string /children/*/id',
      'property-missing /children/*/children/*/id',
      'property-undocumented /children/*/children/*/name',
    ],
  ],
  [
    'what is to be written only: it is not missed, and told where it comes back',
    {
      type: 'object',
      required: ['id', 'secret'],
      properties: { id: { type: 'integer', readOnly: true }, secret: { type: 'string', writeOnly: true } },
    },
    { id: 1 },
    { id: 1, secret: 'x' },
    ['property-misplaced /secret'],
  ],
])('Found in answers is what breaks %s.', (_, schema, good, bad, wanted) => {
  expect(found(schema, [good], '3.1.0')).toEqual([]);
  expect(found(schema, [bad], '3.1.0')).toEqual(wanted);
});

/** OpenAPI 3.0's, which the table turns into a type. */
interface NullableSchema extends SchemaObject {
  readonly nullable: true;
}

test.each<[beside: string, schema: NullableSchema]>([
  ['a type', { type: 'object', nullable: true }],
  ['a reference', { $ref: '#/components/schemas/Thing', nullable: true }],
  ['allOf', { allOf: [NAME], nullable: true }],
  ['oneOf', { oneOf: [NAME, AGE], nullable: true }],
  ['an enumeration', { enum: ['a', 'b'], nullable: true }],
  ['an enumeration with its type', { type: 'string', enum: ['a', 'b'], nullable: true }],
])('In OpenAPI 3.0 nullable allows null beside %s, and its absence does not.', (_, schema) => {
  const { nullable: _allowed, ...strict } = schema;
  const withNext = (next: SchemaObject): SchemaObject => ({ type: 'object', properties: { next } });
  expect(found(withNext(schema), [{ next: null }], '3.0.3')).toEqual([]);
  expect(found(withNext(strict), [{ next: null }], '3.0.3')).toEqual(['null-not-allowed /next']);
});

test('Null in place of an array, and items of it that are null, are two findings.', () => {
  const schema = { type: 'object', properties: { list: { type: 'array', items: { type: 'string' } } } };
  expect(found(schema, [{ list: null }, { list: ['a', null] }], '3.1.0')).toEqual([
    'null-not-allowed /list',
    'null-not-allowed /list/*',
  ]);
});

test('What an object that nothing describes may not have is told at the schema of the whole body.', () => {
  const closed = { type: 'object', properties: { id: { type: 'integer' } }, unevaluatedProperties: false };
  const schema = { type: 'object', unevaluatedProperties: closed };
  const spec = compiled(thingsDocument(schema as SchemaObject));
  const specPointer = spec.table.operations[0]?.responses[0]?.content[0]?.schema;
  expect(foundIn(spec, [{ body: { a: { id: 1 } } }])).toEqual([]);
  expect(foundIn(spec, [{ body: { a: { id: 1, size: 2 } } }])).toMatchObject([
    { code: 'property-forbidden', pointer: '/a/size', specPointer },
  ]);
});

test('What stands inside a name that a person could be known by is told without an excerpt.', () => {
  const schema = {
    type: 'object',
    additionalProperties: { type: 'object', properties: { state: { type: 'integer' } } },
  };
  const spec = compiled(thingsDocument(schema));
  const wrong = (name: string) => foundIn(spec, [{ body: { [name]: { state: 'open' } } }]);
  expect(wrong('first')).toMatchObject([{ code: 'type-changed', excerpt: { pointer: '/first/state' } }]);
  const [finding] = wrong('jo.bloggs@mail.test');
  expect(finding).toMatchObject({ code: 'type-changed' });
  expect(finding).not.toHaveProperty('excerpt');
});
