import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import {
  accepted,
  acceptedValue,
  documentOf,
  finding,
  patched,
  schemaOfValue,
  THING,
  thingWith,
} from '../patch-cases.fixture.ts';

const code = 'null-not-allowed';
const NULL = { type: 'null' };
const OTHER = { $ref: '#/components/schemas/Other' };

test.each<[JsonValue, string, JsonValue]>([
  [{ type: 'string' }, 'type', { type: ['string', 'null'] }],
  [{ type: 'integer', enum: [1, 2] }, 'type', { type: ['integer', 'null'], enum: [1, 2, null] }],
  [{ enum: [1, 2] }, 'enum', { enum: [1, 2, null] }],
  [{ const: 'a' }, 'const', { enum: ['a', null] }],
  [{ anyOf: [{ type: 'string' }] }, 'anyOf', { anyOf: [{ type: 'string' }, NULL] }],
])('%j (%s) becomes %j.', async (before, keyword, after) => {
  expect(await acceptedValue(before, { code }, keyword)).toEqual(after);
});

test.each<[JsonObject, string, JsonObject]>([
  [{ description: 'The other.', ...OTHER }, 'type', { description: 'The other.', oneOf: [OTHER, NULL] }],
  [{ oneOf: [OTHER] }, 'type', { oneOf: [OTHER, NULL] }],
  [{ ...OTHER, oneOf: [{ type: 'string' }] }, 'type', { ...OTHER, oneOf: [{ type: 'string' }, NULL] }],
  [{ allOf: [OTHER] }, 'type', { allOf: [{ oneOf: [OTHER, NULL] }] }],
  [OTHER, 'allOf/1/type', { oneOf: [OTHER, NULL] }],
])('%j, which refers to another schema (%s), becomes %j.', async (before, keyword, after) => {
  const other = { type: 'string', allOf: [true, { type: 'string' }] };
  const specPointer = `/components/schemas/Other/${keyword}`;
  const { document } = await accepted(
    documentOf(thingWith(before), { Other: other }),
    finding({ code, specPointer }),
  );
  const isBeside = before['oneOf'] !== undefined && before['$ref'] !== undefined;
  expect(schemaOfValue(document)).toEqual(after);
  expect(document['components']).toMatchObject({ schemas: { Other: isBeside ? {} : other } });
});

test('In a request, too, null is allowed where the reference stands, and elsewhere stays forbidden.', async () => {
  const schema = { type: 'object', properties: { value: OTHER } };
  const requestBody = { content: { 'application/json': { schema }, 'text/plain': {} } };
  const document = documentOf(thingWith(OTHER), { Other: { type: 'object' } }, { requestBody });
  const given = finding({ code, direction: 'request', specPointer: '/components/schemas/Other/type' });
  const { document: after } = await accepted(document, given);
  expect(schemaOfValue(after)).toEqual(OTHER);
  expect(JSON.stringify(after['paths'])).toContain(JSON.stringify({ value: { oneOf: [OTHER, NULL] } }));
});

test('What no body leads to is widened itself, where an operation is unknown or sends nothing.', () => {
  const document = documentOf(thingWith({}), { Other: { type: 'object' } });
  const edits = [{ kind: 'put', pointer: '/components/schemas/Other/type', value: ['object', 'null'] }];
  const given = finding({ code, specPointer: '/components/schemas/Other/type' });
  expect(patched(document, given)).toMatchObject({ edits });
  expect(patched(document, { ...given, direction: 'request' })).toMatchObject({ edits });
  expect(patched(document, { ...given, operation: 'none', direction: 'request' })).toMatchObject({ edits });
  expect(patched(document, { ...given, operation: 'none' })).toMatchObject({ edits });
  expect(patched(document, { ...given, specPointer: '/components/schemas/Gone/type' })).toMatchObject({
    kind: 'by-hand',
  });
});

test.each<[JsonObject, readonly JsonObject[]]>([
  [{ type: 'string' }, [{ kind: 'add', key: 'nullable', value: true }]],
  [{ type: 'string', nullable: true }, []],
  [
    { type: 'string', nullable: false },
    [{ kind: 'put', pointer: `${THING}/properties/value/nullable`, value: true }],
  ],
  [
    { type: 'string', enum: ['a'] },
    [
      { kind: 'add', key: 'nullable' },
      { kind: 'append', pointer: `${THING}/properties/value/enum`, value: null },
    ],
  ],
  [{ type: 'string', enum: ['a', null] }, [{ kind: 'add', key: 'nullable' }]],
  [
    OTHER,
    [
      { kind: 'add', key: 'nullable' },
      { kind: 'put', pointer: `${THING}/properties/value/$ref`, key: 'allOf', value: [OTHER] },
    ],
  ],
])('In OpenAPI 3.0 %j becomes nullable.', (value, edits) => {
  const document = documentOf(thingWith(value), { Other: { type: 'string' } }, {}, '3.0.3');
  const specPointer =
    value['$ref'] === undefined ? `${THING}/properties/value/type` : '/components/schemas/Other/type';
  expect(patched(document, finding({ code, specPointer }))).toMatchObject({ kind: 'edits', edits });
});

test('A reference that is reached by several answers is put right once.', async () => {
  const content = { 'application/json': { schema: { $ref: `#${THING}` } }, 'text/html': {} };
  const responses = { '200': { description: 'a', content }, '201': { description: 'b', content } };
  const document = documentOf(thingWith(OTHER), { Other: { type: 'object' } }, { responses });
  const { document: after } = await accepted(
    document,
    finding({ code, specPointer: '/components/schemas/Other/type' }),
  );
  expect(schemaOfValue(after)).toEqual({ oneOf: [OTHER, NULL] });
});
