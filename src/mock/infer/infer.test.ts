import { expect, test } from 'vitest';
import type { JsonObject } from '../../json/json-value.ts';
import { mockOf, specOf } from '../shop.fixture.ts';
import { explainMock } from './explain-inference.ts';
import { DONE, json, PATHS, path, query, SCHEMAS, sent } from './pets.fixture.ts';

function said(paths: JsonObject, schemas: JsonObject = SCHEMAS): readonly string[] {
  return explainMock(mockOf(specOf(paths, schemas))).map(
    ({ method, path: at, says, why }) => `${method} ${at} ${says}${why === undefined ? '' : `: ${why}`}`,
  );
}

const PET = { $ref: '#/components/schemas/Pet' };
const pets = json({ type: 'array', items: PET });
const get = (response: JsonObject, parameters: JsonObject[] = []) => ({
  get: { parameters, responses: { 200: response } },
});

test('Paths and schemas show what operations do.', () => {
  expect(said(PATHS)).toEqual([
    'GET /pets list pets (filtered by status tags, paged by page per_page, sorted by sort)',
    'POST /pets create pets (key id)',
    'GET /pets/{petId} read pets (key id from {petId})',
    'PUT /pets/{petId} replace pets (key id from {petId})',
    'DELETE /pets/{petId} delete pets (key id from {petId})',
    'PATCH /pets/{petId} patch pets (key id from {petId})',
    'GET /pets/{petId}/photo example: it answers with no list and no record',
    'GET /pets/{petId}/visits list pets/visits (rows at data, paged by limit cursor)',
    'POST /pets/{petId}/visits create pets/visits (key visitId, of pets)',
    'GET /pets/{petId}/visits/{visitId} read pets/visits (key visitId from {visitId}, of pets)',
  ]);
});

test.each<[what: string, paths: JsonObject, lines: readonly string[]]>([
  [
    'a slash at the end, and an ending',
    { '/v1/pets.json': get(pets), '/v1/pets/{id}.json': get(json(PET), [path('id')]) },
    ['GET /v1/pets.json list pets', 'GET /v1/pets/{id}.json read pets (key id from {id})'],
  ],
  [
    'a list beside the others, and PUT with the key in the body',
    {
      '/pet': {
        put: { requestBody: sent(PET), responses: { 200: json(PET) } },
        post: { requestBody: sent(PET), responses: { 200: json(PET) } },
      },
      '/pet/findByStatus': get(pets, [query('status', { type: 'string' })]),
      '/pet/{petId}': {
        ...get(json(PET), [path('petId')]),
        post: { parameters: [path('petId')], responses: { 200: json(PET) } },
      },
      '/pet/{petId}:archive': { post: { parameters: [path('petId')], responses: { 200: DONE } } },
    },
    [
      'PUT /pet replace pet (key id)',
      'POST /pet create pet (key id)',
      'GET /pet/findByStatus list pet (filtered by status)',
      'GET /pet/{petId} read pet (key id from {petId})',
      'POST /pet/{petId} patch pet (key id from {petId})',
      'POST /pet/{petId}:archive schema: an action',
    ],
  ],
  [
    'an envelope around one record and around many',
    {
      '/pets': get(
        json({
          type: 'object',
          properties: {
            code: { type: 'string' },
            result: { type: 'object', properties: { rows: { type: 'array', items: PET } } },
          },
        }),
      ),
      '/pets/{petId}': get(json({ type: 'object', properties: { code: { type: 'string' }, data: PET } }), [
        path('petId', 'string'),
      ]),
    },
    ['GET /pets list pets (rows at result.rows)', 'GET /pets/{petId} read pets (key id from {petId})'],
  ],
  [
    'things that nothing lists or makes, and what stands once',
    {
      '/pets/{id}': get(json(PET), [path('id')]),
      '/settings': {
        ...get(json({ type: 'object', properties: { dark: { type: 'boolean' } } })),
        put: { responses: { 204: DONE } },
      },
    },
    [
      'GET /pets/{id} read pets (key id from {id}, there until it is deleted)',
      'GET /settings read settings (there until it is deleted)',
      'PUT /settings replace settings (makes what is not there)',
    ],
  ],
  [
    'a list of things that no path leads to',
    { '/owners/{name}/pets': get(pets, [path('name', 'string')]) },
    ['GET /owners/{name}/pets list owners/pets'],
  ],
  [
    'paths that show nothing of the kind',
    {
      '/a/{x}': get(json({ type: 'object', properties: { y: { type: 'object' } } }), [path('x')]),
      '/b': get({ description: 'A text.', content: { 'text/csv': {} } }),
      '/c#one': get(pets, [{ ...query('route', { const: 'one' }), required: true }]),
      '/c#two': get(pets, [{ ...query('route', { const: 'two' }), required: true }]),
      '/pets': { ...get(pets), delete: { responses: { 204: DONE } }, post: { responses: { 400: DONE } } },
      '/pets/{id}': {
        ...get(json(PET), [path('id')]),
        put: { parameters: [path('id')], responses: { 400: DONE } },
        head: { parameters: [path('id')], responses: { 200: DONE } },
      },
      '/pets/{id}/feed': { post: { parameters: [path('id')], responses: { 200: DONE } } },
    },
    [
      'GET /a/{x} schema: no property of its answer could be {x}',
      'GET /b schema: it answers with no list and no record',
      'GET /c schema: it shares its path with others, chosen by the query',
      'GET /c schema: it shares its path with others, chosen by the query',
      'GET /pets list pets',
      'POST /pets schema: it describes no answer of success',
      'DELETE /pets schema: DELETE on all pets has no usual meaning',
      'GET /pets/{id} read pets (key id from {id})',
      'PUT /pets/{id} schema: it describes no answer of success',
      'HEAD /pets/{id} schema: HEAD on one of pets has no usual meaning',
      'POST /pets/{id}/feed schema: an action on one of pets',
    ],
  ],
  [
    'answers that show something else, and answers that show nothing',
    {
      '/pets': {
        get: { responses: { 400: DONE } },
        post: { requestBody: sent({ type: 'object', properties: { other: {} } }), responses: { 200: DONE } },
        put: { requestBody: { content: { 'application/json': {} } }, responses: { 200: DONE } },
        patch: { requestBody: sent(PET), responses: { 200: DONE } },
      },
      '/pets/{id}': {
        get: {
          parameters: [path('id')],
          responses: { 200: json({ type: 'object', properties: { note: { type: 'object' } } }) },
        },
        put: { parameters: [path('id')], requestBody: sent(PET), responses: { 200: json(PET) } },
        delete: { parameters: [path('id')], responses: { 500: DONE } },
      },
    },
    [
      'GET /pets schema: it describes no answer of success',
      'PUT /pets schema: PUT on all pets has no usual meaning',
      'POST /pets schema: neither its body nor its answer is one of pets',
      'PATCH /pets schema: PATCH on all pets has no usual meaning',
      'GET /pets/{id} schema: its answer shows none of pets',
      'PUT /pets/{id} replace pets (key id from {id})',
      'DELETE /pets/{id} schema: it describes no answer of success',
    ],
  ],
  [
    'a list that the path of its things shows none of, and one of other things beside it',
    {
      '/pets': {
        get: { responses: { 200: json({ type: 'array', items: { type: 'string' } }) } },
        post: { requestBody: sent(PET, 'application/x-www-form-urlencoded'), responses: { 204: DONE } },
      },
      '/pets/{id}': get(json(PET), [path('id')]),
      '/pets/owners': get(
        json({ type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } }),
      ),
      '/pets/none': get(DONE),
    },
    [
      'GET /pets schema: its answer has no list of pets',
      'POST /pets create pets (key id)',
      'GET /pets/{id} read pets (key id from {id})',
      'GET /pets/owners schema: it answers with no list and no record',
      'GET /pets/none schema: it answers with no list and no record',
    ],
  ],
  [
    'what stands once under another that does, and what has rows and is no single thing',
    {
      '/shop': { ...get(json(PET)), put: { responses: { 200: DONE } } },
      '/shop/pets': get(pets),
      '/log': {
        ...get(
          json({
            type: 'object',
            properties: { lines: { type: 'array', items: { type: 'object', properties: { text: {} } } } },
          }),
        ),
        delete: { responses: { 204: DONE } },
      },
    },
    [
      'GET /shop read shop (there until it is deleted)',
      'PUT /shop replace shop (makes what is not there)',
      'GET /shop/pets list shop/pets',
      'GET /log schema: it answers with no list and no record',
      'DELETE /log schema: an action',
    ],
  ],
])('It understands %s.', (_, paths, lines) => {
  expect(said(paths)).toEqual(lines);
});

test('A handler of its own is told of, and what a mock without inference answers from.', () => {
  const spec = specOf({ '/pets': get(json({}, { example: 1 })), '/dogs': get(pets) });
  const [first] = spec.table.operations;
  const { inference: _none, ...mock } = mockOf(spec, {
    handlers: { [first?.id ?? '']: () => ({ body: 1 }) },
  });
  expect(explainMock(mock).map(({ does, says }) => [does, says])).toEqual([
    ['handler', 'handler'],
    ['schema', 'schema'],
  ]);
});

test.each<[parameter: JsonObject, properties: JsonObject, key: string]>([
  [path('hook_delivery_id'), { id: { type: 'integer' }, delivery_id: { type: 'integer' } }, 'delivery_id'],
  [path('repo', 'string'), { id: { type: 'integer' }, name: { type: 'string' } }, 'name'],
  [path('username', 'string'), { id: { type: 'integer' }, login: { type: 'string' } }, 'login'],
  [path('thing', 'string'), { uuid: { type: 'string' }, name: { type: 'string' } }, 'uuid'],
  [path('ThingID'), { thing_id: { type: 'integer' } }, 'thing_id'],
  [path('thing', 'string'), { id: { type: 'null' }, thing: { type: 'object' }, key: {} }, 'key'],
])('The parameter %j of a thing with %j is its %s.', (parameter, properties, key) => {
  const thing = json({ type: 'object', properties });
  const name = String(parameter['name']);
  const paths = { [`/things/{${name}}`]: get(thing, [parameter]) };
  expect(said(paths)).toEqual([
    `GET /things/{${name}} read things (key ${key} from {${name}}, there until it is deleted)`,
  ]);
});
