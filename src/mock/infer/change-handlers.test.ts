import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { ask, send, specOf } from '../shop.fixture.ts';
import { DONE, inferredHost, json, PET, path, query, SCHEMAS, sent } from './pets.fixture.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const hostOf = (paths: JsonObject, schemas: JsonObject = SCHEMAS) => inferredHost(specOf(paths, schemas));
const put = (value: JsonValue) => ({ method: 'PUT', headers: JSON_TYPE, body: JSON.stringify(value) });
const patch = (value: JsonValue, type = 'application/json') => ({
  method: 'PATCH',
  headers: { 'content-type': type },
  body: JSON.stringify(value),
});

const Tag = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'integer' }, name: { type: 'string' }, size: { type: 'integer' } },
};
const TAG = { $ref: '#/components/schemas/Tag' };
const anyBody = { content: { 'application/json': { schema: { type: 'object' } } } };
const tags = (collection: JsonObject, item: JsonObject = {}) => ({
  '/tags': { get: { responses: { 200: json({ type: 'array', items: TAG }) } }, ...collection },
  '/tags/{id}': { parameters: [path('id')], get: { responses: { 200: json(TAG) } }, ...item },
});

test('A key that the schema does not let be one is not taken: what is made can be read by the key that it shows.', () => {
  const host = hostOf(tags({ post: { requestBody: anyBody, responses: { 201: json(TAG) } } }), { Tag });
  for (const id of ['x', {}, null, 1.5])
    expect(ask(host, '/tags', { body: JSON.stringify({ id, name: 'a' }) })).toMatchObject({
      status: 201,
      body: { id: expect.any(Number), name: 'a' },
    });
  expect(ask(host, '/tags/4').body).toMatchObject({ id: 4, name: 'a' });
  expect(ask(host, '/tags', { body: '{"id": 40}' }).body).toMatchObject({ id: 40 });
});

test('A body that is to say which record is meant and does not is refused.', () => {
  const host = hostOf(
    tags({
      put: {
        requestBody: {
          ...anyBody,
          content: { 'application/json': { schema: { properties: Tag.properties } } },
        },
        responses: { 200: json(TAG), 201: json(TAG) },
      },
    }),
    { Tag },
  );
  for (const body of [{ name: 'a' }, { id: null }, 'text'])
    expect(ask(host, '/tags', put(body)).status).toBe(422);
  expect(ask(host, '/tags', put({ name: 'a' })).body).toMatchObject({
    pointer: '/id',
    detail: 'body /id: expected the id of one of tags, received nothing.',
  });
  expect(ask(host, '/tags', put({ id: 9, name: 'a' }))).toEqual({ status: 201, body: { id: 9, name: 'a' } });
  expect(ask(host, '/tags/9').body).toEqual({ id: 9, name: 'a' });
});

test('What is sent in an envelope is what the record takes over.', () => {
  const wrapped = {
    type: 'object',
    required: ['data'],
    properties: { note: {}, data: { $ref: '#/components/schemas/New' } },
  };
  const New = { type: 'object', properties: { name: { type: 'string' }, size: { type: 'integer' } } };
  const shown = json({ type: 'object', required: ['data'], properties: { data: TAG } });
  const host = hostOf(
    {
      '/tags': { post: { requestBody: sent(wrapped), responses: { 201: shown } } },
      '/tags/{id}': {
        parameters: [path('id')],
        get: { responses: { 200: shown } },
        put: { requestBody: sent(wrapped), responses: { 200: shown } },
      },
    },
    { Tag, New },
  );
  expect(ask(host, '/tags', { body: '{"note": 1, "data": {"name": "a", "size": 3}}' }).body).toEqual({
    data: { id: 4, name: 'a', size: 3 },
  });
  expect(ask(host, '/tags/4', put({ data: { name: 'b' } })).body).toEqual({ data: { id: 4, name: 'b' } });
  expect(ask(host, '/tags/4').body).toEqual({ data: { id: 4, name: 'b' } });
});

test('A body whose schema says nothing of a record is one, and the query of a request without any.', () => {
  const host = hostOf(
    tags(
      { post: { requestBody: { content: { 'application/json': {} } }, responses: { 201: json(TAG) } } },
      { patch: { parameters: [query('name', { type: 'string' })], responses: { 200: json({}) } } },
    ),
    { Tag },
  );
  expect(ask(host, '/tags', { body: '{"name": "a"}' }).body).toEqual({ id: 4, name: 'a' });
  ask(host, '/tags/4?name=b', { method: 'PATCH' });
  expect(ask(host, '/tags/4').body).toMatchObject({ id: 4, name: 'b' });
});

test('An answer without a schema shows the record, and one that shows something else the rest of it.', () => {
  const host = hostOf(
    tags(
      {},
      {
        patch: {
          requestBody: anyBody,
          responses: { 200: { description: 'Any.', content: { 'application/json': {} } } },
        },
        put: {
          requestBody: anyBody,
          responses: { 200: json({ type: 'array', items: { const: 1 }, minItems: 2, maxItems: 2 }) },
        },
        delete: { responses: { 200: json({ const: 'gone' }) } },
      },
    ),
    { Tag },
  );
  expect(ask(host, '/tags/1', patch({ name: 'a' })).body).toMatchObject({ id: 1, name: 'a' });
  expect(ask(host, '/tags/1', put({ name: 'b' })).body).toEqual([1, 1]);
  expect(ask(host, '/tags/1').body).toMatchObject({ name: 'b' });
  expect(ask(host, '/tags/1', { method: 'DELETE' }).body).toBe('gone');
});

test('What only the provider sets stays as it is, whatever a JSON Patch does to it.', () => {
  const Fixed = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'integer', readOnly: true },
      seen: { type: 'string', readOnly: true },
      name: { type: 'string' },
    },
  };
  const host = hostOf(
    {
      '/tags': { post: { requestBody: sent(TAG), responses: { 201: json(TAG) } } },
      '/tags/{id}': {
        parameters: [path('id')],
        get: { responses: { 200: json(TAG) } },
        patch: {
          requestBody: { content: { 'application/json-patch+json': { schema: { type: 'array' } } } },
          responses: { 200: json(TAG) },
        },
      },
    },
    { Tag: Fixed },
  );
  host.restore({ shop: { tags: [{ id: 1, name: 'a' }] } });
  const change = (...operations: JsonObject[]) =>
    ask(host, '/tags/1', patch(operations, 'application/json-patch+json')).body;
  expect(
    change(
      { op: 'replace', path: '/id', value: 9 },
      { op: 'add', path: '/seen', value: 'now' },
      { op: 'add', path: '/name', value: 'b' },
    ),
  ).toEqual({ id: 1, name: 'b' });
  // A record is an object, and stays one.
  expect(change({ op: 'replace', path: '', value: 7 })).toEqual({ id: 1, name: 'b' });
});

test('Where one of those above is not there, nor is what stands under it, for every method.', () => {
  const parameters = [path('pet'), path('tag')];
  const host = hostOf(
    {
      '/pets': { get: { responses: { 200: json({ type: 'array', items: PET }) } } },
      '/pets/{pet}': {
        parameters: [path('pet')],
        get: { responses: { 200: json(PET) } },
        delete: { responses: { 204: DONE } },
      },
      '/pets/{pet}/tags': {
        parameters: [path('pet')],
        get: { responses: { 200: json({ type: 'array', items: TAG }) } },
      },
      '/pets/{pet}/tags/{tag}': {
        parameters,
        get: { responses: { 200: json(TAG) } },
        put: { requestBody: sent(TAG), responses: { 200: json(TAG) } },
        patch: { requestBody: anyBody, responses: { 200: json(TAG) } },
        delete: { responses: { 204: DONE } },
      },
      '/pets/{pet}/tags/{tag}/notes': {
        parameters,
        get: { responses: { 200: json({ type: 'array', items: TAG }) } },
      },
      '/pets/{pet}/tags/{tag}/sort': { parameters, post: { responses: { 204: DONE } } },
    },
    { ...SCHEMAS, Tag },
  );
  for (const request of [{}, put({ id: 1 }), patch({}), { method: 'DELETE' }]) {
    expect(ask(host, '/pets/99/tags/1', request)).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('none of pets') },
    });
    expect(ask(host, '/pets/1/tags/99', request)).toMatchObject({
      status: 404,
      body: { detail: expect.stringContaining('none of tags') },
    });
  }
  expect(ask(host, '/pets/99/tags/1/notes').body).toMatchObject({
    detail: 'There is none of pets with id "99".',
  });
  expect(send(host, '/pets/1/tags/1/sort', { method: 'POST' }).status).toBe(204);
  expect(send(host, '/pets/1/tags/99/sort', { method: 'POST' }).status).toBe(404);
  // Asked for by name, an answer is described whatever there is.
  expect(send(host, '/pets/1/tags/99/sort', { method: 'POST', headers: { prefer: 'code=204' } }).status).toBe(
    204,
  );
  const before = JSON.stringify(host.snapshot());
  expect(before).toContain('notes');
  send(host, '/pets/1', { method: 'DELETE' });
  const kept = JSON.parse(host.snapshot()).shop;
  expect(kept['pets/tags']).toHaveLength(4);
  expect(JSON.stringify(kept)).not.toContain('"pet":"1"');
});

test('What stands once and was deleted has nothing under it, and is told by its title.', () => {
  const host = hostOf({
    '/shop': { get: { responses: { 200: json(PET) } }, delete: { responses: { 204: DONE } } },
    '/shop/sort': { post: { responses: { 204: DONE } } },
    '/{city}/square': {
      parameters: [path('city', 'string')],
      get: { responses: { 200: json(Tag) } },
      delete: { responses: { 204: DONE } },
    },
    '/{city}/square/sort': { parameters: [path('city', 'string')], post: { responses: { 204: DONE } } },
  });
  for (const [target, detail] of [
    ['/shop', 'There is none of shop.'],
    ['/rome/square', 'There is none of square with the name "rome".'],
  ] as const) {
    expect(send(host, `${target}/sort`, { method: 'POST' }).status).toBe(204);
    expect(send(host, target, { method: 'DELETE' }).status).toBe(204);
    expect(ask(host, `${target}/sort`, { method: 'POST' })).toMatchObject({ status: 404, body: { detail } });
  }
  expect(send(host, '/oslo/square/sort', { method: 'POST' }).status).toBe(204);
});

test('A request that asks for a certain answer, or takes none of the type that there is, changes nothing.', () => {
  const host = hostOf(tags({}, { delete: { responses: { 200: json(TAG), 404: DONE } } }), { Tag });
  expect(send(host, '/tags/1', { method: 'DELETE', headers: { prefer: 'code=404' } }).status).toBe(404);
  expect(send(host, '/tags/1', { method: 'DELETE', headers: { accept: 'text/csv' } }).status).toBe(406);
  expect(ask(host, '/tags/1').status).toBe(200);
});

test('Members that break the schema give way: to those of before, or they go.', () => {
  const Closed = { ...Tag, additionalProperties: false, required: ['id', 'name'] };
  const host = hostOf(tags({}, { patch: { requestBody: anyBody, responses: { 200: json(TAG) } } }), {
    Tag: Closed,
  });
  const before = ask(host, '/tags/1').body as JsonObject;
  expect(ask(host, '/tags/1', patch({ size: 'large', more: 1, name: null })).body).toEqual(before);
  const Either = {
    ...Tag,
    not: { required: ['name', 'size'] },
    properties: { ...Tag.properties, id: { type: 'integer' } },
  };
  const other = hostOf(tags({}, { patch: { requestBody: anyBody, responses: { 200: json(TAG) } } }), {
    Tag: Either,
  });
  other.restore({ shop: { tags: [{ id: 1, name: 'a' }] } });
  expect(ask(other, '/tags/1', patch({ size: 3 })).body).toEqual({ id: 1, name: 'a' });
});

test('Moments are stamped as their schema has them: a day, seconds, milliseconds.', () => {
  const Stamped = {
    ...Tag,
    required: ['id', 'createdAt', 'updatedOn', 'modifiedTime', 'changedAt'],
    properties: {
      ...Tag.properties,
      createdAt: { type: 'string', format: 'date' },
      updatedOn: { type: 'integer' },
      modifiedTime: { type: 'number', example: 1_700_000_000_000 },
      changedAt: { type: 'boolean' },
    },
  };
  const now = Date.parse('2026-05-01T08:00:00Z');
  const host = inferredHost(
    specOf(tags({ post: { requestBody: anyBody, responses: { 201: json(TAG) } } }), { Tag: Stamped }),
    { clock: now },
  );
  expect(ask(host, '/tags', { body: '{}' }).body).toMatchObject({
    createdAt: '2026-05-01',
    updatedOn: now / 1000,
    modifiedTime: now,
    changedAt: expect.any(Boolean),
  });
});

test('Numbers that no double holds are read as they were sent.', () => {
  const host = hostOf(tags({ post: { requestBody: sent(TAG), responses: { 201: json(TAG) } } }), { Tag });
  send(host, '/tags', { body: '{"id": 90071992547409931, "size": 90071992547409933}' });
  expect(send(host, '/tags/90071992547409931').text).toContain('90071992547409933');
});

test('A thing of which no value can be made is not there, and is not made.', () => {
  const Never = {
    type: 'object',
    required: ['id', 'no'],
    properties: { id: { type: 'integer' }, no: false },
  };
  const host = inferredHost(
    specOf(
      {
        '/tags/{id}': { parameters: [path('id')], get: { responses: { 200: json(TAG) } } },
        '/marks': {
          get: { responses: { 200: json({ type: 'array', items: TAG }) } },
          post: { requestBody: anyBody, responses: { 201: json(TAG) } },
        },
        '/marks/{id}': { parameters: [path('id')], get: { responses: { 200: json(TAG) } } },
      },
      { Tag: Never },
    ),
    { strict: false },
  );
  expect(ask(host, '/tags/1').status).toBe(404);
  expect(ask(host, '/marks').body).toEqual([]);
  // It is all that the schema leaves of it.
  expect(ask(host, '/marks', { body: '{"name": "a"}' })).toEqual({ status: 201, body: { id: 1 } });
});

test('What the examples of a spec show is there at the start; what breaks the schema, or has no key, is not.', () => {
  const example = [{ id: 7, name: 'a' }, { id: 7, name: 'twin' }, { id: 'x' }, { name: 'b' }, 3];
  const list = json({ type: 'array', items: { $ref: '#/components/schemas/Loose' } }, { example });
  const Loose = {
    type: 'object',
    properties: { id: { type: ['integer', 'null'] }, name: { type: 'string' } },
  };
  const host = hostOf({ '/tags': { get: { responses: { 200: list } } } }, { Loose });
  expect(ask(host, '/tags').body).toEqual([{ id: 7, name: 'a' }]);
  const many = Array.from({ length: 30 }, (_, id) => ({ id, name: 'a' }));
  const wrapped = json(
    {
      type: 'object',
      properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Loose' } } },
    },
    { examples: { one: { value: { data: many } }, none: { value: {} } } },
  );
  const others = hostOf({ '/tags': { get: { responses: { 200: wrapped } } } }, { Loose });
  expect(ask(others, '/tags').body).toMatchObject({ data: many.slice(0, 10) });
});

test('A record of a snapshot that lacks its key is refused.', () => {
  const Loose = { type: 'object', properties: { id: { type: ['integer', 'null'] } } };
  const host = hostOf({ '/tags': { get: { responses: { 200: json({ type: 'array', items: Loose }) } } } });
  expect(() => host.restore({ shop: { tags: [{ id: null }] } })).toThrow('at "/tags/0"');
  expect(() => host.restore({ shop: { tags: [{}] } })).toThrow('at "/tags/0"');
});

test('What stands once and whose properties nobody describes is shown whole.', () => {
  const any = { type: 'object' };
  const host = hostOf({
    '/settings': {
      get: { responses: { 200: json(any) } },
      put: {
        requestBody: sent(any),
        responses: { 200: json(any), 201: { description: 'A text.', content: { 'text/csv': {} } } },
      },
    },
  });
  expect(ask(host, '/settings', put({ dark: true })).status).toBe(200);
  expect(ask(host, '/settings').body).toEqual({ dark: true });
});

test('PUT makes nothing where what it would answer then is not JSON.', () => {
  const host = hostOf(
    tags(
      {},
      {
        put: {
          requestBody: sent(TAG),
          responses: { 200: json(TAG), 201: { description: 'A text.', content: { 'text/csv': {} } } },
        },
      },
    ),
    { Tag },
  );
  expect(ask(host, '/tags/99', put({ id: 99 })).status).toBe(404);
});

test('An answer of which no value can be made has no body where the schema is not kept.', () => {
  const never = json({ type: 'object', required: ['no'], properties: { no: false } });
  const host = inferredHost(specOf(tags({}, { delete: { responses: { 200: never } } }), { Tag }), {
    strict: false,
  });
  expect(send(host, '/tags/1', { method: 'DELETE' })).toMatchObject({ status: 200, text: '' });
  expect(ask(host, '/tags/1').status).toBe(404);
});

test('Examples of an answer that is described for any status are there at the start too.', () => {
  const list = json({ type: 'array', items: TAG }, { example: [{ id: 7, name: 'a' }] });
  for (const status of ['default', '2XX']) {
    const host = hostOf({ '/tags': { get: { responses: { [status]: list } } } }, { Tag });
    expect(ask(host, '/tags').body).toEqual([{ id: 7, name: 'a' }]);
  }
});

test('A record of a snapshot that does not say where it stands stands everywhere.', () => {
  const parameters = [path('city', 'string')];
  const host = hostOf(
    {
      '/{city}/tags': { parameters, get: { responses: { 200: json({ type: 'array', items: TAG }) } } },
    },
    { Tag },
  );
  host.restore({ shop: { tags: [{ id: 1, name: 'a' }] } });
  expect(ask(host, '/rome/tags').body).toEqual([{ id: 1, name: 'a' }]);
  expect(ask(host, '/oslo/tags').body).toEqual([{ id: 1, name: 'a' }]);
});

test('What stands under another tells its key, also where the path calls that only id.', () => {
  const Visit = {
    type: 'object',
    required: ['visit', 'petId'],
    properties: { visit: { type: 'integer' }, petId: { type: 'integer' } },
  };
  const host = hostOf({
    '/pets': { get: { responses: { 200: json({ type: 'array', items: PET }) } } },
    '/pets/{id}': { parameters: [path('id')], get: { responses: { 200: json(PET) } } },
    '/pets/{id}/visits': {
      parameters: [path('id')],
      get: { responses: { 200: json({ type: 'array', items: Visit }) } },
      post: { requestBody: anyBody, responses: { 201: json(Visit) } },
    },
    '/pets/{id}/visits/{visit}': {
      parameters: [path('id'), path('visit')],
      get: { responses: { 200: json(Visit) } },
    },
  });
  expect(ask(host, '/pets/2/visits', { body: '{}' }).body).toMatchObject({ petId: 2 });
});
