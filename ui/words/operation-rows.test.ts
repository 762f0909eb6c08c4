import { expect, test } from 'vitest';
import type { Operation, Parameter } from '../../src/spec/operation-table.ts';
import { operationRows, responseRows } from './operation-rows.ts';

const PAGE: Parameter = {
  ...{
    name: 'page',
    in: 'query',
    required: true,
    pointer: '',
    schema: '/page',
    explode: false,
    examples: [],
  },
};

const content = (schema: string) => [{ type: 'application/json', schema, examples: [] }];

const operation: Operation = {
  ...{ id: 'search', method: 'POST', path: '/search', pointer: '', summary: '', effect: 'read' },
  parameters: [PAGE, { ...PAGE, name: 'route', required: false, constant: 'a.b', schema: '/missing' }],
  requestBody: { required: true, content: content('/body') },
  responses: [
    { status: '200', pointer: '', content: content('/found') },
    { status: '4xx', pointer: '', content: content('/refused') },
    { status: 'default', pointer: '', content: content('/other') },
    { status: '204', pointer: '', content: [] },
  ],
};

const schemas = {
  '/page': { type: 'integer', minimum: 1, description: 'From 1 on.' },
  '/body': { properties: { text: { type: 'string' } } },
  '/found': { properties: { found: {} } },
  '/refused': { properties: { refused: {} } },
  '/other': { properties: { other: {} } },
};

test('An operation wants its parameters, named by their place, and then its body.', () => {
  expect(operationRows({ operation, schemas })).toMatchObject([
    { name: 'query page', type: 'integer', isRequired: true, limits: ['≥ 1'], description: 'From 1 on.' },
    { name: 'query route', type: 'any', isRequired: false, limits: ['"a.b"'] },
    { name: 'text', type: 'string' },
  ]);
});

test.each([
  [200, ['found']],
  [422, ['refused']],
  [500, ['other']],
  [204, []],
])('Of an answer of status %i the spec says what it says of the nearest status.', (status, names) => {
  expect(responseRows({ operation, schemas }, status).map(({ name }) => name)).toEqual(names);
});

test('An operation that wants nothing and says nothing of its answers has no rows.', () => {
  const { requestBody: _, ...bare } = { ...operation, parameters: [], responses: [] };
  expect([
    operationRows({ operation: bare, schemas }),
    responseRows({ operation: bare, schemas }, 200),
  ]).toEqual([[], []]);
});
