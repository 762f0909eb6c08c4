import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { diffDocuments, diffOperations, documentOf, json, told } from './spec.fixture.ts';

const text = { type: 'string' };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });

/** What it is, the operation in OLD and in NEW, what has changed, and what has from NEW to OLD. */
type Sample = readonly [string, JsonObject, JsonObject, readonly string[], readonly string[]];

const query = (name: string, more: JsonObject = {}): JsonObject => ({
  parameters: [{ name, in: 'query', schema: text, ...more }],
});
const body = (more: JsonObject = {}): JsonObject => ({ requestBody: { ...json(text), ...more } });
const answers = (...statuses: string[]): JsonObject => ({
  responses: Object.fromEntries(statuses.map((status) => [status, json(text)])),
});
const typed = (...types: string[]): JsonObject => ({
  responses: {
    '200': { content: Object.fromEntries(types.map((type) => [type, { schema: text }])) },
  },
});

const SAMPLES: readonly Sample[] = [
  [
    'a parameter that may be left out',
    {},
    query('size'),
    ['additive parameter-undocumented /query/size'],
    ['breaking parameter-removed /query/size'],
  ],
  [
    'a parameter that has to be sent',
    {},
    query('size', { required: true }),
    ['breaking parameter-required /query/size'],
    ['breaking parameter-removed /query/size'],
  ],
  [
    'a parameter that is required now',
    query('size'),
    query('size', { required: true }),
    ['breaking parameter-required /query/size'],
    ['additive parameter-optional /query/size'],
  ],
  [
    'a parameter that is sent as a number, where any text would do',
    query('size'),
    query('size', { schema: { type: 'integer' } }),
    ['breaking type-changed /query/size'],
    ['additive type-changed /query/size'],
  ],
  [
    'a parameter of quite another type',
    query('size', { schema: { type: 'boolean' } }),
    query('size', { schema: { type: 'integer' } }),
    ['breaking type-changed /query/size'],
    ['breaking type-changed /query/size'],
  ],
  [
    'a list that is sent in another way',
    query('ids', { schema: { type: 'array' } }),
    query('ids', { schema: { type: 'array' }, explode: false }),
    ['breaking parameter-style-changed /query/ids'],
    ['breaking parameter-style-changed /query/ids'],
  ],
  ['how a single value would be repeated', query('id'), query('id', { explode: false }), [], []],
  [
    'the case of a header',
    { parameters: [{ name: 'X-Team', in: 'header', schema: text }] },
    { parameters: [{ name: 'x-team', in: 'header', schema: text }] },
    [],
    [],
  ],
  ['a body', {}, body(), ['additive media-type-undocumented'], ['breaking media-type-removed']],
  [
    'a body that has to be sent',
    {},
    body({ required: true }),
    ['breaking body-required', 'additive media-type-undocumented'],
    ['breaking media-type-removed'],
  ],
  [
    'a body that may be left out',
    body({ required: true }),
    body(),
    ['additive body-optional'],
    ['breaking body-required'],
  ],
  [
    'a status more',
    answers('200'),
    answers('200', '404'),
    ['risky status-undocumented'],
    ['info status-removed'],
  ],
  [
    'a status that the default stood for',
    answers('200', 'default'),
    answers('200', 'default', '404'),
    ['info status-undocumented'],
    ['info status-removed'],
  ],
  [
    'a class that the default stood for',
    answers('200', 'default'),
    answers('200', 'DEFAULT', '4XX'),
    ['info status-undocumented'],
    ['info status-removed'],
  ],
  [
    'another status',
    answers('200'),
    answers('201'),
    ['breaking status-changed'],
    ['breaking status-changed'],
  ],
  [
    'two statuses for one',
    answers('200'),
    answers('201', '202'),
    ['risky status-undocumented', 'risky status-undocumented', 'info status-removed'],
    ['risky status-undocumented', 'info status-removed', 'info status-removed'],
  ],
  [
    'a media type more',
    typed('application/json'),
    typed('application/json', 'text/csv'),
    ['additive media-type-undocumented'],
    ['breaking media-type-removed'],
  ],
  [
    'another media type',
    typed('application/json'),
    typed('text/csv'),
    ['breaking media-type-changed'],
    ['breaking media-type-changed'],
  ],
  [
    'a range of media types',
    typed('text/csv'),
    typed('text/*'),
    ['breaking media-type-changed'],
    ['info media-type-changed'],
  ],
  ['parameters of a media type', typed('application/json'), typed('Application/JSON; charset=utf-8'), [], []],
  [
    'a media type without a schema',
    typed('application/json'),
    { responses: { '200': { content: { 'application/json': {} } } } },
    ['breaking type-changed'],
    ['info type-narrowed'],
  ],
  [
    'another media type without a schema',
    { responses: { '200': { content: { 'application/json': {} } } } },
    { responses: { '200': { content: { 'text/csv': {} } } } },
    ['breaking media-type-changed'],
    ['breaking media-type-changed'],
  ],
];

test.each(SAMPLES)('In an operation, %s: there and back.', (_, old, now, there, back) => {
  expect(told(diffOperations(old, now))).toEqual(there);
  expect(told(diffOperations(now, old))).toEqual(back);
});

test('What is described more closely is compared with what stood for it.', () => {
  const old = { responses: { default: json(object({ code: text })) } };
  const now = { responses: { '404': json(object({ code: { type: 'integer' } })) } };
  expect(told(diffOperations(old, now))).toEqual([
    'breaking type-changed /code',
    'info status-removed',
    'info status-undocumented',
  ]);
});

test('With another status or media type, the body is compared all the same.', () => {
  const old = { responses: { '200': { content: { 'application/json': { schema: text } } } } };
  const now = {
    responses: { '201': { content: { 'application/hal+json': { schema: { type: 'array' } } } } },
  };
  expect(told(diffOperations(old, now))).toEqual([
    'breaking media-type-changed',
    'breaking status-changed',
    'breaking type-changed',
  ]);
});

const answer = { responses: { '200': json(text) } };

test('Operations come and go, and move to another path or method by their id.', () => {
  const old = documentOf({
    '/a': { get: { operationId: 'getA', ...answer }, delete: { operationId: 'deleteA', ...answer } },
    '/b': { get: { operationId: 'getB', ...answer } },
    '/c': { get: answer },
  });
  const now = documentOf({
    '/a': { get: { operationId: 'getA', ...answer }, post: { operationId: 'addA', ...answer } },
    '/v2/b': { get: { operationId: 'getB', responses: { '200': json({ type: 'array' }) } } },
    '/d': { get: answer },
  });
  const changes = diffDocuments(old, now);
  expect(changes.map(({ operation, expected, received }) => [operation, expected, received])).toEqual([
    ['getB', 'GET /b', 'GET /v2/b'],
    ['getB', ['string'], ['array']],
    ['deleteA', 'DELETE /a', null],
    ['GET /c', 'GET /c', null],
    ['addA', null, 'POST /a'],
    ['GET /d', null, 'GET /d'],
  ]);
  expect(told(changes)).toEqual([
    'breaking operation-moved',
    'breaking type-changed',
    'breaking operation-removed',
    'breaking operation-removed',
    'additive operation-undocumented',
    'additive operation-undocumented',
  ]);
});

test('The name of a path parameter is no change, and its schema is one at its place.', () => {
  const pool = (name: string, schema: JsonObject): JsonObject => ({
    [`/teams/{team}/pools/{${name}}.json`]: {
      get: {
        parameters: [
          { name, in: 'path', schema },
          { name: 'undeclared', in: 'path', schema: text },
        ],
        ...answer,
      },
    },
  });
  const [old, same] = [
    documentOf(pool('id', { type: 'integer' })),
    documentOf(pool('poolId', { type: 'integer' })),
  ];
  expect(diffDocuments(old, same)).toEqual([]);
  expect(told(diffDocuments(old, documentOf(pool('poolId', { type: 'array' }))))).toEqual([
    'breaking type-changed /path/poolId',
  ]);
});

test('Operations that share a path are told apart by their constants, and by their ids where those change.', () => {
  const route = (operationId: string, value: string): JsonObject => ({
    get: {
      operationId,
      parameters: [{ name: 'route', in: 'query', required: true, schema: { const: value } }],
      ...answer,
    },
  });
  const old = documentOf({ '/api': route('list', 'log.list'), '/api#get': route('get', 'log.get') });
  const swapped = documentOf({ '/api': route('get', 'log.get'), '/api#list': route('list', 'log.list') });
  expect(diffDocuments(old, swapped)).toEqual([]);
  const renamed = documentOf({ '/api': route('list', 'logs.list'), '/api#get': route('get', 'logs.get') });
  expect(diffDocuments(old, renamed)).toMatchObject([
    { operation: 'list', code: 'enum-value-unknown', expected: ['log.list'], received: ['logs.list'] },
    { operation: 'get', code: 'enum-value-unknown', expected: ['log.get'], received: ['logs.get'] },
  ]);
});

test('Where nothing but their ids tells operations apart, their ids do.', () => {
  const of = (...ids: string[]): JsonObject =>
    documentOf(
      Object.fromEntries(ids.map((id, index) => [`/api#${index}`, { get: { operationId: id, ...answer } }])),
    );
  expect(diffDocuments(of('a', 'b'), of('b', 'a'))).toEqual([]);
  expect(told(diffDocuments(of('a', 'b'), of('b', 'c', 'd')))).toEqual([
    'breaking operation-removed',
    'additive operation-undocumented',
    'additive operation-undocumented',
  ]);
});

const POOL = { $ref: '#/components/schemas/Pool' };
const shared = (pool: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...documentOf(
    Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        `/${index}`,
        {
          put: {
            operationId: `put${index}`,
            parameters: [{ $ref: '#/components/parameters/Page' }],
            requestBody: { $ref: '#/components/requestBodies/Pool' },
            responses: { '200': { $ref: '#/components/responses/Pools' }, '404': json(text) },
          },
        },
      ]),
    ),
  ),
  components: {
    schemas: { Pool: pool },
    parameters: { Page: { name: 'page', in: 'query', schema: text } },
    requestBodies: { Pool: json(POOL) },
    responses: { Pools: json({ type: 'array', items: object({ pool: POOL, main: POOL }) }) },
    ...more,
  },
});

const ALL = Array.from({ length: 10 }, (_, index) => `put${index}`);

test('A change in a schema that ten operations share is one finding for each direction, and names them all.', () => {
  const changes = diffDocuments(
    shared({ type: 'object', properties: { id: text }, required: ['id'] }),
    shared({ type: 'object', properties: { id: text } }),
  );
  expect(changes).toMatchObject([
    {
      code: 'property-missing',
      severity: 'breaking',
      direction: 'response',
      operation: 'put0',
      operations: ALL,
      pointer: '/*/pool/id',
      specPointer: '/components/schemas/Pool/required',
    },
    { code: 'property-missing', severity: 'additive', direction: 'request', operations: ALL, pointer: '/id' },
  ]);
  expect(changes).toHaveLength(2);
});

test.each<[string, JsonObject, string]>([
  [
    'parameters',
    { Page: { name: 'page', in: 'query', required: true, schema: text } },
    '/components/parameters/Page',
  ],
  ['requestBodies', { Pool: { ...json(POOL), required: true } }, '/components/requestBodies/Pool/required'],
  [
    'responses',
    {
      Pools: {
        content: { 'text/csv': { schema: { type: 'array', items: object({ pool: POOL, main: POOL }) } } },
      },
    },
    '/components/responses/Pools/content/text~1csv',
  ],
])('A change in one of the shared %s is one finding at its place.', (kind, component, specPointer) => {
  const pool = object({ id: text });
  const changes = diffDocuments(shared(pool), shared(pool, { [kind]: component }));
  expect(changes).toMatchObject([{ severity: 'breaking', operations: ALL, specPointer }]);
  expect(changes).toHaveLength(1);
});

test('A change in what several schemas are made of is one finding, whoever extends it.', () => {
  const extended = (id: JsonObject): JsonObject =>
    documentOf(
      Object.fromEntries(
        ['a', 'b'].map((name) => [
          `/${name}`,
          {
            get: {
              operationId: name,
              responses: {
                '200': json({ allOf: [{ $ref: '#/components/schemas/Base' }, object({ [name]: text })] }),
              },
            },
          },
        ]),
      ),
      { Base: object({ id }) },
    );
  const changes = diffDocuments(extended(text), extended({ type: 'integer' }));
  expect(changes).toMatchObject([
    { operations: ['a', 'b'], pointer: '/id', specPointer: '/components/schemas/Base/properties/id/type' },
  ]);
  expect(changes).toHaveLength(1);
});

test('The fingerprint is that of code, direction and place, and not of the operations.', () => {
  const [old, now] = [object({ id: text }), object({ id: text, name: text })];
  const fingerprints = diffDocuments(shared(old), shared(now)).map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(2);
  const one = (pool: JsonObject): JsonObject =>
    documentOf(
      { '/x': { put: { operationId: 'x', requestBody: json(POOL), responses: { '200': json(POOL) } } } },
      { Pool: pool },
    );
  expect(diffDocuments(one(old), one(now)).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
});

test('A place that is breaking for one operation and risky for another is breaking.', () => {
  const of = (closed: boolean, properties: JsonObject): JsonObject =>
    documentOf(
      {
        '/a': { get: { operationId: 'a', responses: { '200': json(POOL) } } },
        '/b': {
          get: {
            operationId: 'b',
            responses: { '200': json({ allOf: [POOL, { additionalProperties: !closed }] }) },
          },
        },
      },
      { Pool: object(properties) },
    );
  expect(diffDocuments(of(true, { id: text }), of(true, { id: text, name: text }))).toMatchObject([
    { severity: 'breaking', operations: ['a', 'b'] },
  ]);
});

test('Findings stand by severity, then in the order of the operations of NEW.', () => {
  const of = (...ids: string[]): JsonObject => ({
    ...Object.fromEntries(ids.map((id) => [`/${id}`, { get: { operationId: id, ...answer } }])),
  });
  const changes = diffDocuments(documentOf(of('z', 'a')), documentOf(of('y', 'c', 'b')));
  expect(changes.map(({ operation }) => operation)).toEqual(['z', 'a', 'y', 'c', 'b']);
});

test('Operations that their bodies tell apart are known by what these say, whatever they are called.', () => {
  const acting = (operationId: string, action: string, more: JsonObject = {}): JsonObject => ({
    post: {
      operationId,
      requestBody: {
        required: true,
        ...json({ ...object({ action: { const: action }, ...more }), required: ['action'] }),
      },
    },
  });
  const old = documentOf({ '/api': acting('open', 'open'), '/api#shut': acting('shut', 'shut') });
  const now = documentOf({
    '/api': acting('close', 'shut', { by: text }),
    '/api#begin': acting('begin', 'open'),
  });
  expect(diffDocuments(old, now).map(({ code, operations }) => [code, operations])).toEqual([
    ['property-undocumented', ['close']],
  ]);
});
