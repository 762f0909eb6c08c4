import { expect, test } from 'vitest';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { ask, send } from '../shop.fixture.ts';
import { inferredHost } from './pets.fixture.ts';

const NOW = Date.parse('2026-05-01T08:00:00Z');
const body = (value: JsonValue) => ({ body: JSON.stringify(value) });
const object = (value: JsonValue): JsonObject => (isJsonObject(value) ? value : {});
const rows = (value: JsonValue): readonly JsonObject[] =>
  isJsonArray(value) ? value.map(object) : rows(object(value)['data'] ?? []);

test('A list is not empty at the start, and what it lists can be read.', () => {
  const host = inferredHost();
  const listed = ask(host, '/pets');
  expect(rows(listed.body)).toHaveLength(3);
  for (const pet of rows(listed.body)) expect(ask(host, `/pets/${pet['id']}`).body).toEqual(pet);
});

test('What is made is there, with what the provider adds and without what it never shows.', () => {
  const host = inferredHost(undefined, { clock: NOW });
  const made = send(host, '/pets', body({ name: 'Rex', tags: ['big'], password: 'secret', id: 99 }));
  expect(made.status).toBe(201);
  const pet = JSON.parse(made.text);
  expect(pet).toEqual({
    id: expect.any(Number),
    name: 'Rex',
    status: 'available',
    tags: ['big'],
    createdAt: '2026-05-01T08:00:00.000Z',
    updatedAt: '2026-05-01T08:00:00.000Z',
  });
  expect(pet.id).not.toBe(99);
  expect(made.headers['location']).toBe(`https://shop.example/pets/${pet.id}`);
  expect(ask(host, `/pets/${pet.id}`)).toEqual({ status: 200, body: pet });
  expect(rows(ask(host, '/pets?per_page=100').body)).toContainEqual(pet);
});

test('What is deleted is gone, and its key is not given again.', () => {
  const host = inferredHost();
  const { id } = object(ask(host, '/pets', body({ name: 'Rex' })).body);
  expect(send(host, `/pets/${id}`, { method: 'DELETE' })).toMatchObject({ status: 204, text: '' });
  expect(ask(host, `/pets/${id}`)).toEqual({
    status: 404,
    body: { message: `There is none of pets with id "${id}".` },
  });
  expect(send(host, `/pets/${id}`, { method: 'DELETE' }).status).toBe(404);
  expect(object(ask(host, '/pets', body({ name: 'Max' })).body)['id']).toBe(Number(id) + 1);
});

test('A replacement leaves out what is not sent, and keeps what only the provider sets.', () => {
  const host = inferredHost(undefined, { clock: NOW });
  const pet = object(ask(host, '/pets', body({ name: 'Rex', tags: ['big'] })).body);
  host.session.clock.advance(60_000);
  const put = ask(host, `/pets/${pet['id']}`, {
    method: 'PUT',
    ...body({ name: 'Max' }),
    headers: JSON_TYPE,
  });
  expect(put.body).toEqual({
    id: pet['id'],
    name: 'Max',
    status: 'available',
    createdAt: pet['createdAt'],
    updatedAt: '2026-05-01T08:01:00.000Z',
  });
  expect(ask(host, `/pets/${pet['id']}`).body).toEqual(put.body);
  const none = ask(host, '/pets/4711', { method: 'PUT', ...body({ name: 'Max' }), headers: JSON_TYPE });
  expect(none.status).toBe(404);
});

const JSON_TYPE = { 'content-type': 'application/json' };

test.each<[type: string, patch: JsonValue, changed: JsonObject]>([
  ['application/json', { status: 'sold', note: null }, { status: 'sold', note: null }],
  ['application/merge-patch+json', { status: null }, { status: undefined as never }],
  ['application/json-patch+json', [{ op: 'add', path: '/tags/-', value: 'old' }], { tags: ['big', 'old'] }],
  ['application/json', { status: 'flown' }, { status: 'available' }],
])('A patch of the type %s changes what it says and nothing else: %j.', (type, patch, changed) => {
  const host = inferredHost(undefined, { clock: NOW });
  const pet = object(ask(host, '/pets', body({ name: 'Rex', tags: ['big'] })).body);
  const target = `/pets/${pet['id']}`;
  const sent = { method: 'PATCH', ...body(patch), headers: { 'content-type': type } };
  expect(ask(host, target, sent)).toEqual({ status: 200, body: { ...pet, ...changed } });
  expect(ask(host, target).body).toEqual({ ...pet, ...changed });
});

test('A JSON Patch whose test fails changes nothing.', () => {
  const host = inferredHost();
  const patch = [
    { op: 'replace', path: '/name', value: 'Max' },
    { op: 'test', path: '/name', value: 'Rex' },
  ];
  const headers = { 'content-type': 'application/json-patch+json' };
  const pet = rows(ask(host, '/pets').body)[0];
  const { status, body: problem } = ask(host, `/pets/${pet?.['id']}`, {
    method: 'PATCH',
    headers,
    ...body(patch),
  });
  expect([status, object(problem)['pointer']]).toEqual([409, '/1']);
  expect(ask(host, `/pets/${pet?.['id']}`).body).toEqual(pet);
});

test('Parameters that are called as a property filter by it, lists by any of their values.', () => {
  const host = inferredHost(undefined, { scenarios: { shop: 'empty' } });
  for (const [name, status, tags] of [
    ['a', 'sold', ['x']],
    ['b', 'available', ['x', 'y']],
    ['c', 'sold', []],
  ] as const)
    ask(host, '/pets', body({ name, status, tags }));
  const names = (target: string) => rows(ask(host, target).body).map(({ name }) => name);
  expect(names('/pets')).toEqual(['a', 'b', 'c']);
  expect(names('/pets?status=sold')).toEqual(['a', 'c']);
  expect(names('/pets?status=sold&status=available')).toEqual(['a', 'b', 'c']);
  expect(names('/pets?tags=x&status=available')).toEqual(['b']);
  expect(names('/pets?status=all')).toEqual(['a', 'b', 'c']);
  expect(names('/pets?sort=-name')).toEqual(['c', 'b', 'a']);
  expect(names('/pets?sort=status,name:desc')).toEqual(['b', 'c', 'a']);
});

test('A list is paged, and its headers say where the other pages are.', () => {
  const host = inferredHost(undefined, { scenarios: { shop: 'empty' } });
  for (let n = 1; n <= 5; n += 1) ask(host, '/pets', body({ name: `pet ${n}` }));
  const page = send(host, '/pets?per_page=2&page=2');
  expect(rows(JSON.parse(page.text)).map(({ name }) => name)).toEqual(['pet 3', 'pet 4']);
  expect(page.headers['x-total-count']).toBe('5');
  expect(page.headers['link']).toBe(
    [
      '<https://shop.example/pets?per_page=2&page=1>; rel="prev"',
      '<https://shop.example/pets?per_page=2&page=3>; rel="next"',
      '<https://shop.example/pets?per_page=2&page=3>; rel="last"',
      '<https://shop.example/pets?per_page=2&page=1>; rel="first"',
    ].join(', '),
  );
});

test('A cursor leads from one page to the next, until there is none.', () => {
  const host = inferredHost();
  const { id } = object(ask(host, '/pets', body({ name: 'Rex' })).body);
  const visits = `/pets/${id}/visits`;
  expect(ask(host, visits).body).toEqual({ data: [], total: 0, hasMore: false, nextCursor: null });
  for (const reason of ['a', 'b', 'c']) ask(host, visits, body({ visitId: UUIDS[reason] ?? '', reason }));
  const first = object(ask(host, `${visits}?limit=2`).body);
  expect(first).toMatchObject({ total: 3, hasMore: true, nextCursor: expect.any(String) });
  const last = object(ask(host, `${visits}?limit=2&cursor=${first['nextCursor']}`).body);
  expect(last).toMatchObject({ data: [{ reason: 'c', petId: id }], hasMore: false, nextCursor: null });
  expect(rows(ask(host, `${visits}?cursor=${UUIDS['a']}`).body)).toHaveLength(2);
  expect(ask(host, `${visits}?cursor=nonsense`)).toMatchObject({ status: 400, body: { pointer: '/cursor' } });
});

const UUIDS: Readonly<Record<string, string>> = {
  a: '6f1f6c50-59a1-4b0c-8a4c-000000000001',
  b: '6f1f6c50-59a1-4b0c-8a4c-000000000002',
  c: '6f1f6c50-59a1-4b0c-8a4c-000000000003',
};

test('What stands under a thing needs the thing, and goes with it.', () => {
  const host = inferredHost();
  expect(ask(host, '/pets/4711/visits')).toMatchObject({ status: 404, body: { title: 'Not found' } });
  expect(ask(host, '/pets/4711/visits', body({ visitId: UUIDS['a'] ?? '', reason: 'a' })).status).toBe(404);
  expect(ask(host, '/pets/4711/photo').status).toBe(404);
  const [pet] = rows(ask(host, '/pets').body);
  const [visit] = rows(ask(host, `/pets/${pet?.['id']}/visits`).body);
  expect(visit).toMatchObject({ petId: pet?.['id'] });
  expect(ask(host, `/pets/${pet?.['id']}/visits/${visit?.['visitId']}`).body).toEqual(visit);
  expect(ask(host, `/pets/${pet?.['id']}/photo`).body).toBe('a photo');
  send(host, `/pets/${pet?.['id']}`, { method: 'DELETE' });
  expect(host.snapshot()).not.toContain(String(visit?.['visitId']));
});

test('A key that is taken is refused, and what is sent as a key is kept.', () => {
  const host = inferredHost();
  const [pet] = rows(ask(host, '/pets').body);
  const visit = { visitId: UUIDS['a'] ?? '', reason: 'a' };
  const made = ask(host, `/pets/${pet?.['id']}/visits`, body(visit));
  expect(made).toEqual({ status: 201, body: { ...visit, petId: pet?.['id'] } });
  expect(ask(host, `/pets/${pet?.['id']}/visits`, body(visit)).status).toBe(409);
});

test('A session, a snapshot, a reset and the journal know inferred state as they know any other.', () => {
  const host = inferredHost();
  const start = host.snapshot();
  ask(host, '/pets', body({ name: 'Rex' }));
  const after = host.snapshot();
  const other = host.sessions.of('other');
  expect(other.snapshot()).toBe(start);
  host.reset();
  expect(host.snapshot()).toBe(start);
  host.restore(JSON.parse(after));
  expect(host.snapshot()).toBe(after);
  expect(host.journal.snapshot().entries[0]).toMatchObject({ operation: 'createPet', status: 201 });
  expect(() => host.restore({ shop: { pets: [{ id: 1 }] } })).toThrow('expected the property "name"');
  host.restore({ shop: { pets: [] } });
  expect(ask(host, '/pets').body).toEqual([]);
});
