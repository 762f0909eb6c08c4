import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { createMockHost } from '../mock-host.ts';
import { ask, mockOf, send, specOf } from '../shop.fixture.ts';
import { DONE, inferredHost, json, path, query, SCHEMAS, sent } from './pets.fixture.ts';

const PET = { $ref: '#/components/schemas/Pet' };
const JSON_TYPE = { 'content-type': 'application/json' };
const hostOf = (paths: JsonObject, schemas: JsonObject = SCHEMAS) => inferredHost(specOf(paths, schemas));

test('What nothing lists or makes is there under every name, changes, and is gone once it is deleted.', () => {
  const Shop = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, open: { type: 'boolean' } },
  };
  const parameters = [path('city', 'string'), path('shop', 'string')];
  const host = hostOf({
    '/{city}/{shop}': {
      parameters,
      get: { responses: { 200: json(Shop) } },
      patch: { requestBody: sent({ type: 'object' }), responses: { 200: json(Shop) } },
      delete: { responses: { 204: DONE } },
    },
    '/{city}/{shop}/pets': {
      parameters,
      get: { responses: { 200: json({ type: 'array', items: PET }) } },
      post: { requestBody: sent(PET), responses: { 201: json(PET) } },
    },
    '/{city}/{shop}/pets/{id}': {
      parameters: [...parameters, path('id')],
      get: { responses: { 200: json(PET) } },
      delete: { responses: { 204: DONE } },
    },
  });
  expect(ask(host, '/rome/corner').body).toMatchObject({ name: 'corner' });
  ask(host, '/rome/corner', { method: 'PATCH', headers: JSON_TYPE, body: '{"open": false, "name": "x"}' });
  expect(ask(host, '/rome/corner').body).toEqual({ name: 'corner', open: false });
  const start = ask(host, '/rome/corner/pets').body;
  expect(ask(host, '/oslo/other/pets').body).toEqual(start);
  ask(host, '/rome/corner/pets', { body: '{"id": 9, "name": "Rex", "createdAt": "2026-01-01T00:00:00Z"}' });
  expect(send(host, '/rome/corner/pets/1', { method: 'DELETE' }).status).toBe(204);
  expect(ask(host, '/rome/corner/pets/1').status).toBe(404);
  expect(ask(host, '/oslo/other/pets/1').status).toBe(200);
  expect(ask(host, '/rome/corner/pets').body).toMatchObject([{ id: 2 }, { id: 3 }, { name: 'Rex' }]);
  const snapshot = host.snapshot();
  host.restore(JSON.parse(snapshot));
  expect(host.snapshot()).toBe(snapshot);
  expect(send(host, '/rome/corner', { method: 'DELETE' }).status).toBe(204);
  expect(ask(host, '/rome/corner').status).toBe(404);
  expect(ask(host, '/rome/corner/pets').status).toBe(404);
});

test('What stands once keeps what it was set to.', () => {
  const Settings = { type: 'object', properties: { dark: { type: 'boolean' }, size: { type: 'integer' } } };
  const host = hostOf({
    '/settings': {
      get: { responses: { 200: json(Settings) } },
      put: { requestBody: sent(Settings), responses: { 200: json(Settings) } },
      delete: { responses: { 200: json({ type: 'object', properties: { deleted: { type: 'boolean' } } }) } },
    },
  });
  expect(ask(host, '/settings').body).toEqual({ dark: expect.any(Boolean), size: expect.any(Number) });
  ask(host, '/settings', { method: 'PUT', headers: JSON_TYPE, body: '{"size": 3}' });
  expect(ask(host, '/settings').body).toEqual({ size: 3 });
  expect(ask(host, '/settings', { method: 'DELETE' }).body).toEqual({ deleted: true });
  expect(ask(host, '/settings').status).toBe(404);
  ask(host, '/settings', { method: 'PUT', headers: JSON_TYPE, body: '{"size": 4}' });
  expect(ask(host, '/settings').body).toEqual({ size: 4 });
});

test('PUT makes what is not there where the spec says 201.', () => {
  const host = hostOf({
    '/pets/{id}': {
      parameters: [path('id')],
      get: { responses: { 200: json(PET) } },
      put: { requestBody: sent(PET), responses: { 200: json(PET), 201: json(PET) } },
    },
  });
  const put = () =>
    ask(host, '/pets/7', {
      method: 'PUT',
      headers: JSON_TYPE,
      body: '{"id": 1, "name": "Rex", "createdAt": "2026-01-01T00:00:00Z"}',
    });
  expect(ask(host, '/pets/7').status).toBe(404);
  expect(put()).toMatchObject({ status: 201, body: { id: 7, name: 'Rex' } });
  expect(put().status).toBe(200);
});

test('A body says which record is replaced where the path does not.', () => {
  const Tag = {
    type: 'object',
    required: ['id', 'name'],
    properties: { id: { type: 'integer' }, name: { type: 'string' } },
  };
  const host = hostOf({
    '/tag': {
      post: { requestBody: sent(Tag), responses: { 200: json(Tag) } },
      put: { requestBody: sent(Tag), responses: { 200: json(Tag) } },
    },
    '/tag/{tagId}': {
      parameters: [path('tagId')],
      get: { responses: { 200: json(Tag) } },
      post: { parameters: [query('name', { type: 'string' })], responses: { 200: json(Tag) } },
    },
  });
  ask(host, '/tag', { body: '{"id": 9, "name": "a"}' });
  expect(
    ask(host, '/tag', { method: 'PUT', headers: JSON_TYPE, body: '{"id": 9, "name": "b"}' }).status,
  ).toBe(200);
  expect(ask(host, '/tag/9').body).toEqual({ id: 9, name: 'b' });
  ask(host, '/tag/9?name=c', { method: 'POST' });
  expect(ask(host, '/tag/9').body).toEqual({ id: 9, name: 'c' });
  expect(
    ask(host, '/tag', { method: 'PUT', headers: JSON_TYPE, body: '{"id": 8, "name": "b"}' }).status,
  ).toBe(404);
});

test('An envelope tells of the page what it has a member for, as links and as numbers.', () => {
  const Envelope = {
    type: 'object',
    required: ['content', 'meta', 'first', 'last', 'empty', 'hasPrevious', 'numberOfElements', 'next'],
    properties: {
      content: { type: 'array', items: PET },
      meta: {
        type: 'object',
        required: ['totalPages', 'page', 'perPage', 'totalCount', 'offset'],
        properties: {
          totalPages: { type: 'integer' },
          page: { type: 'integer' },
          perPage: { type: 'integer' },
          totalCount: { type: 'integer' },
          offset: { type: 'integer' },
        },
      },
      _links: {
        type: 'object',
        properties: { next: { type: 'object', properties: { href: { type: 'string' } } } },
      },
      first: { type: 'boolean' },
      last: { type: 'boolean' },
      empty: { type: 'boolean' },
      hasPrevious: { type: 'boolean' },
      numberOfElements: { type: 'integer' },
      next: { type: 'string' },
      previousPage: { type: 'integer' },
    },
  };
  const host = hostOf({
    '/pets': {
      get: {
        parameters: [query('page', { type: 'integer', minimum: 0 }), query('size', { type: 'integer' })],
        responses: { 200: json(Envelope) },
      },
    },
    '/pets/{id}': { get: { parameters: [path('id')], responses: { 200: json(PET) } } },
  });
  expect(ask(host, '/pets?size=2').body).toMatchObject({
    meta: { totalPages: 2, page: 0, perPage: 2, totalCount: 3, offset: 0 },
    _links: { next: { href: 'https://shop.example/pets?size=2&page=1' } },
    first: true,
    last: false,
    empty: false,
    hasPrevious: false,
    numberOfElements: 2,
    next: 'https://shop.example/pets?size=2&page=1',
  });
  const last = ask(host, '/pets?size=2&page=1').body;
  expect(last).toMatchObject({ first: false, last: true, hasPrevious: true, next: '', previousPage: 0 });
  expect(JSON.stringify(last)).not.toContain('href');
});

test('A list that may not be empty is not, whatever has become of its records.', () => {
  const host = hostOf({
    '/pets': { get: { responses: { 200: json({ type: 'array', items: PET, minItems: 1 }) } } },
    '/pets/{id}': { parameters: [path('id')], get: { responses: { 200: json(PET) } } },
  });
  host.restore({ shop: { pets: [] } });
  expect(ask(host, '/pets').body).toMatchObject([{ id: expect.any(Number) }, {}]);
  const wrapped = {
    type: 'object',
    required: ['data'],
    properties: { data: { type: 'array', items: PET, minItems: 1 } },
  };
  const other = hostOf({ '/pets': { get: { responses: { 200: json(wrapped) } } } });
  other.restore({ shop: { pets: [] } });
  expect(ask(other, '/pets').body).toMatchObject({ data: [{ id: expect.any(Number) }, {}] });
});

test('A list may show less of a record than its own path does, and an answer only that it was made.', () => {
  const Short = {
    type: 'object',
    required: ['id', 'kind'],
    properties: { id: { type: 'integer' }, name: { type: 'string' }, kind: { const: 'pet' } },
  };
  const made = json({
    type: 'object',
    required: ['id', 'ok'],
    properties: { id: { type: 'integer' }, ok: { type: 'boolean' } },
  });
  const host = hostOf({
    '/pets': {
      get: { responses: { 200: json({ type: 'array', items: Short }) } },
      post: { requestBody: sent(PET), responses: { 201: made } },
    },
    '/pets/{id}': { parameters: [path('id')], get: { responses: { 200: json(PET) } } },
  });
  const body = '{"id": 1, "name": "Rex", "createdAt": "2026-01-01T00:00:00Z"}';
  expect(ask(host, '/pets', { body }).body).toEqual({ id: 4, ok: true });
  expect(ask(host, '/pets/4').body).toMatchObject({ id: 4, name: 'Rex' });
  expect(ask(host, '/pets').body).toContainEqual({ id: 4, name: 'Rex', kind: 'pet' });
});

test('Where every key that a schema allows is taken, nothing more is made.', () => {
  const Flag = {
    type: 'object',
    required: ['id'],
    properties: { id: { enum: ['a', 'b'], type: 'string', readOnly: true } },
  };
  const host = hostOf({
    '/flags': { post: { requestBody: sent(Flag), responses: { 201: json(Flag) } } },
    '/flags/{id}': { parameters: [path('id', 'string')], get: { responses: { 200: json(Flag) } } },
  });
  host.restore({ shop: { flags: [{ id: 'a' }] } });
  expect(ask(host, '/flags', { body: '{}' })).toEqual({ status: 201, body: { id: 'b' } });
  expect(ask(host, '/flags', { body: '{}' })).toMatchObject({
    status: 409,
    body: { title: 'There is no room' },
  });
});

test('A path whose parameter is described nowhere leads to its things all the same.', () => {
  const host = hostOf({
    '/pets': { get: { responses: { 200: json({ type: 'array', items: PET }) } } },
    '/pets/{id}': { get: { responses: { 200: json(PET) } } },
  });
  expect(ask(host, '/pets/2')).toMatchObject({ status: 200, body: { id: 2 } });
  expect(ask(host, '/pets/99').status).toBe(404);
});

test('Whoever takes a collection away from such a mock is told which one its handlers miss.', () => {
  const spec = specOf(
    { '/pets': { get: { responses: { 200: json({ type: 'array', items: PET }) } } } },
    SCHEMAS,
  );
  const host = createMockHost([mockOf(spec, { collections: {} })]);
  expect(ask(host, '/pets')).toMatchObject({
    status: 500,
    body: { detail: expect.stringContaining('no collection "pets"') },
  });
});
