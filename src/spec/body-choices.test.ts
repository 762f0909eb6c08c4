import { expect, test } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { buildTable } from './build-table.ts';
import { createOperationIndex } from './operation-index.ts';
import type { BodyChoice } from './operation-table.ts';

const object = (properties: JsonObject, required = Object.keys(properties)): JsonObject => ({
  type: 'object',
  required,
  properties,
});

function taking(schema: JsonObject, more: JsonObject = {}): JsonObject {
  return { requestBody: { required: true, content: { 'application/json': { schema } }, ...more } };
}

function tableOf(operations: Readonly<Record<string, JsonObject>>, schemas: JsonObject = {}) {
  const paths = Object.fromEntries(
    Object.entries(operations).map(([operationId, operation], at) => [
      at === 0 ? '/api' : `/api#${operationId}`,
      { post: { operationId, ...operation } },
    ]),
  );
  return buildTable({ file: 'api.yaml', root: { paths, components: { schemas } } });
}

function choicesOf(
  operations: Readonly<Record<string, JsonObject>>,
  schemas?: JsonObject,
): readonly (readonly BodyChoice[])[] {
  return tableOf(operations, schemas).operations.map(({ chosenBy }) => chosenBy ?? []);
}

const create = taking(object({ action: { const: 'create' }, name: { type: 'string' } }));
const remove = taking(object({ action: { const: 'remove' }, id: { type: 'integer' } }));

test('A required constant of the body chooses between operations of one path.', () => {
  expect(choicesOf({ create, remove })).toEqual([
    [{ pointer: '/action', constant: 'create' }],
    [{ pointer: '/action', constant: 'remove' }],
  ]);
});

test('It may stand deeper, behind a reference, in an allOf, and be no text.', () => {
  const schemas = {
    Head: object({ 'a/b': { $ref: '#/components/schemas/Kind' } }),
    Kind: { const: 7 },
    Loop: { allOf: [{ $ref: '#/components/schemas/Loop' }, object({ on: { const: true } })] },
  };
  const deep = taking({ allOf: [object({ head: { $ref: '#/components/schemas/Head' } })] });
  const loop = taking({ $ref: '#/components/schemas/Loop' });
  expect(choicesOf({ deep, loop }, schemas)).toEqual([
    [{ pointer: '/head/a~1b', constant: 7 }],
    [{ pointer: '/on', constant: true }],
  ]);
});

test.each<[string, Readonly<Record<string, JsonObject>>]>([
  ['there is one operation', { create }],
  ['both send the same', { create, again: create }],
  [
    'the member may be left out',
    { a: taking(object({ action: { const: 'a' } }, [])), b: taking(object({ action: { const: 'b' } }, [])) },
  ],
  ['a required member is not described', { a: taking({ required: ['action'] }), b: taking(object({})) }],
  ['the body may be left out', { a: taking({ const: 'a' }, { required: false }), b: {} }],
  ['it is a whole object', { a: taking({ const: {} }), b: taking({ const: [] }) }],
  [
    'a media type has no schema',
    {
      a: taking(object({}), { content: { 'application/json': {}, 'text/plain': {} } }),
      b: taking(object({})),
    },
  ],
  ['the query tells them apart', { a: { ...create, ...asking('a') }, b: { ...remove, ...asking('b') } }],
])('Nothing of the body chooses where %s.', (_, operations) => {
  expect(choicesOf(operations).flat()).toEqual([]);
});

function asking(value: string): JsonObject {
  return { parameters: [{ name: 'route', in: 'query', required: true, schema: { const: value } }] };
}

test('Schemas that refer to one another without end are read in no time.', () => {
  const names = Array.from({ length: 40 }, (_, at) => `S${at}`);
  const schemas = Object.fromEntries(
    names.map((name) => [
      name,
      object(Object.fromEntries(names.map((other) => [other, { $ref: `#/components/schemas/${other}` }]))),
    ]),
  );
  const tangled = taking({ $ref: '#/components/schemas/S0' });
  expect(choicesOf({ tangled, create }, schemas)).toEqual([[], [{ pointer: '/action', constant: 'create' }]]);
});

test('Only what a body has under each of its media types chooses.', () => {
  const schema = (action: string, v: number) => ({
    schema: object({ action: { const: action }, v: { const: v } }),
  });
  const both = (action: string): JsonObject => ({
    requestBody: {
      required: true,
      content: {
        'application/json': schema(action, 1),
        'application/x-www-form-urlencoded': schema(action, 2),
      },
    },
  });
  expect(choicesOf({ a: both('a'), b: both('b') })).toEqual([
    [{ pointer: '/action', constant: 'a' }],
    [{ pointer: '/action', constant: 'b' }],
  ]);
});

test('A request is the operation that its body names, or the one that names nothing.', () => {
  const index = createOperationIndex(tableOf({ rest: taking({ type: 'object' }), create, remove }));
  const asked = (body: JsonObject | undefined) => {
    const match = index.match('POST', '/api', [], () => body);
    return match.kind === 'operation' ? match.operation.id : match.kind;
  };
  expect(asked({ action: 'create', name: 'x' })).toBe('create');
  expect(asked({ action: 'remove' })).toBe('remove');
  expect(asked({ action: 'move' })).toBe('rest');
  expect(asked(undefined)).toBe('rest');
});

test('A number that a form sends as text chooses too, and what chooses none is told of those that the query left.', () => {
  const numbered = (route: string, kind: number): JsonObject => ({
    ...taking(object({ kind: { const: kind } })),
    ...asking(route),
  });
  const table = tableOf({
    a1: numbered('a', 1),
    a2: numbered('a', 2),
    b1: numbered('b', 1),
    b2: numbered('b', 2),
  });
  const index = createOperationIndex(table);
  const chosen = (route: string, kind: string) => {
    const match = index.match('POST', '/api', [['route', route]], () => ({ kind }));
    if (match.kind === 'operation') return match.operation.id;
    return match.kind === 'not-selected' ? match.candidates.map(({ id }) => id) : match.kind;
  };
  expect(chosen('b', '2')).toBe('b2');
  expect(chosen('b', '3')).toEqual(['b1', 'b2']);
  expect(chosen('c', '1')).toEqual(['a1', 'a2', 'b1', 'b2']);
});

test('The body is not asked for where it chooses nothing.', () => {
  const index = createOperationIndex(tableOf({ create }));
  const match = index.match('POST', '/api', [], () => {
    throw new Error('The body was read');
  });
  expect(match.kind).toBe('operation');
});
