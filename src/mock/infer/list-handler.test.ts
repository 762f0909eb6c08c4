import { expect, test } from 'vitest';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import type { MockHost } from '../mock-host.ts';
import { ask, send, specOf } from '../shop.fixture.ts';
import { inferredHost, json, path, query } from './pets.fixture.ts';

const Pet = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    name: { type: ['string', 'null'] },
    size: { type: 'number' },
    kind: { type: 'string', enum: ['cat', 'dog', 'all'] },
    colour: { type: 'string' },
    born_at: { type: 'string' },
    tame: { type: 'boolean' },
    home: { type: 'object' },
    marks: { type: 'array', items: { type: 'string' } },
  },
} satisfies JsonObject;
const PET = { $ref: '#/components/schemas/Pet' };
const LIST = { type: 'array', items: PET };
const text = { type: 'string' };
const integer = { type: 'integer' };

/** Pets with these names in their order, or these records, in a list with these parameters. */
function petsHost(
  parameters: readonly JsonObject[],
  records: readonly (string | JsonObject)[],
  answer: JsonObject = json(LIST),
  more: JsonObject = {},
): MockHost {
  const host = inferredHost(
    specOf(
      {
        '/pets': { get: { parameters, responses: { 200: answer } } },
        '/pets/{id}': { parameters: [path('id')], get: { responses: { 200: json(PET) } } },
        ...more,
      },
      { Pet },
    ),
  );
  const pets = records.map((record, index) =>
    typeof record === 'string' ? { id: index + 1, name: record } : { id: index + 1, ...record },
  );
  host.restore({ shop: { pets } });
  return host;
}

const rowsOf = (body: JsonValue): readonly JsonValue[] =>
  isJsonArray(body) ? body : isJsonObject(body) ? rowsOf(body['data'] ?? []) : [];
const names = (host: MockHost, target: string): string =>
  rowsOf(ask(host, target).body)
    .map((row) => (isJsonObject(row) ? String(row['name']) : ''))
    .join('');
const member = (host: MockHost, target: string, name: string): JsonValue | undefined => {
  const { body } = ask(host, target);
  return isJsonObject(body) ? body[name] : undefined;
};
const wrapped = (properties: JsonObject): JsonObject =>
  json({
    type: 'object',
    required: ['data', ...Object.keys(properties)],
    properties: { data: LIST, ...properties },
  });

test('A page before a record ends at that record, also where fewer stand before it than a page has.', () => {
  const cursors = [query('limit', integer), query('after', text), query('before', text)];
  const host = petsHost(cursors, ['a', 'b', 'c', 'd', 'e']);
  expect(names(host, '/pets?limit=2&before=4')).toBe('bc');
  expect(names(host, '/pets?limit=2&before=2')).toBe('a');
  expect(names(host, '/pets?limit=2&after=2')).toBe('cd');
  expect(names(host, '/pets?limit=2&before=&after=')).toBe('ab');
  expect(ask(host, '/pets?before=99')).toMatchObject({ status: 400, body: { pointer: '/before' } });
  expect(ask(host, '/pets?after=99')).toMatchObject({ status: 400, body: { pointer: '/after' } });
});

test('Cursors lead there and back, page by page, whether one parameter takes them or two.', () => {
  const cursor = { type: ['string', 'null'] };
  const answer = wrapped({ nextCursor: cursor, prevCursor: cursor });
  const both = petsHost(
    [query('limit', integer), query('after', text), query('before', text)],
    'abcdefg'.split(''),
    answer,
  );
  const one = petsHost([query('limit', integer), query('cursor', text)], 'abcdefg'.split(''), answer);
  for (const [host, after, before] of [
    [both, 'after', 'before'],
    [one, 'cursor', 'cursor'],
  ] as const) {
    const seen: string[] = [];
    let target = '/pets?limit=3';
    for (const [name, parameter] of [
      ['nextCursor', after],
      ['nextCursor', after],
      ['prevCursor', before],
      ['prevCursor', before],
    ] as const) {
      seen.push(names(host, target));
      target = `/pets?limit=3&${parameter}=${member(host, target, name)}`;
    }
    expect([...seen, names(host, target)]).toEqual(['abc', 'def', 'g', 'def', 'abc']);
    expect(member(host, target, 'prevCursor')).toBeNull();
  }
});

test.each<
  [what: string, parameters: readonly JsonObject[], next: string | undefined, prev: string | undefined]
>([
  ['page', [query('limit', integer), query('page', integer)], 'limit=2&page=3', 'limit=2&page=1'],
  ['skip', [query('limit', integer), query('skip', integer)], 'limit=2&skip=4', 'limit=2&skip=0'],
  ['cursor', [query('limit', integer), query('after', text)], 'limit=2&after=YXQ6NA', 'limit=2&after=YXQ6MA'],
  [
    'cursor in each direction',
    [query('limit', integer), query('after', text), query('before', text)],
    'limit=2&after=YXQ6NA',
    'limit=2&before=YXQ6Mg',
  ],
])('Links to other pages ask by the %s that the operation has.', (_, parameters, next, prev) => {
  const answer = {
    ...wrapped({ next: { type: 'string', format: 'uri' }, previous: { type: 'string', format: 'uri' } }),
    headers: { Link: { schema: text } },
  };
  const host = petsHost(parameters, ['a', 'b', 'c', 'd', 'e'], answer);
  const second = { page: 'page=2', skip: 'skip=2' }[_] ?? 'after=2';
  const target = `/pets?limit=2&${second}`;
  expect(member(host, target, 'next')).toBe(`https://shop.example/pets?${next}`);
  expect(member(host, target, 'previous')).toBe(`https://shop.example/pets?${prev}`);
  expect(send(host, target).headers['link']).toContain(`<https://shop.example/pets?${prev}>; rel="prev"`);
});

test('Where no parameter asks for another page, no link leads to one.', () => {
  const answer = {
    ...wrapped({ next: { type: 'string' }, hasMore: { type: 'boolean' } }),
    headers: { Link: { schema: text } },
  };
  const host = petsHost([query('limit', integer)], ['a', 'b', 'c'], answer);
  expect(ask(host, '/pets?limit=2').body).toMatchObject({ next: '', hasMore: true });
  expect(send(host, '/pets?limit=2').headers).not.toHaveProperty('link');
});

test('A number that tells of another page is how a request asks for it, and 0 where there is none.', () => {
  const answer = (name: string) => ({
    ...wrapped({ [name]: integer }),
    headers: {
      'X-Next-Page': { schema: integer },
      'X-Prev-Page': { schema: integer },
      'X-Other': { schema: text },
    },
  });
  const paged = petsHost(
    [query('limit', integer), query('page', integer)],
    ['a', 'b', 'c'],
    answer('nextPage'),
  );
  expect(member(paged, '/pets?limit=2', 'nextPage')).toBe(2);
  expect(member(paged, '/pets?limit=2&page=2', 'nextPage')).toBe(0);
  const headers = (target: string) => send(paged, target).headers;
  expect(headers('/pets?limit=2')).toMatchObject({ 'x-next-page': '2' });
  expect(headers('/pets?limit=2')).not.toHaveProperty('x-prev-page');
  expect(headers('/pets?limit=2&page=2')).toMatchObject({ 'x-prev-page': '1' });
  expect(headers('/pets?limit=2&page=2')).not.toHaveProperty('x-next-page');
  const skipped = petsHost(
    [query('limit', integer), query('offset', integer)],
    ['a', 'b', 'c'],
    answer('next'),
  );
  expect(member(skipped, '/pets?limit=2', 'next')).toBe(2);
  const neither = petsHost([query('limit', integer)], ['a', 'b', 'c'], answer('nextPage'));
  expect(member(neither, '/pets?limit=1', 'nextPage')).toBe(2);
});

test('What an envelope calls count is how many there are, unless it tells the total as well.', () => {
  const paging = [query('limit', integer), query('page', integer)];
  const alone = petsHost(paging, ['a', 'b', 'c'], wrapped({ count: integer, page: integer }));
  expect(ask(alone, '/pets?limit=2&page=2').body).toMatchObject({ count: 3, page: 2 });
  const both = petsHost(paging, ['a', 'b', 'c'], wrapped({ count: integer, total: integer }));
  expect(ask(both, '/pets?limit=2&page=2').body).toMatchObject({ count: 1, total: 3 });
  // Where nothing asks for a page by its number, the first is 1 all the same.
  const plain = petsHost([query('limit', integer)], ['a', 'b', 'c'], wrapped({ page: integer }));
  expect(ask(plain, '/pets?limit=2').body).toMatchObject({ page: 1 });
});

test('What is sorted by is found by its name; a direction may stand beside it, and what is not there comes last.', () => {
  const host = petsHost(
    [query('sort', text), query('order', { type: 'string', enum: ['asc', 'desc'] })],
    [
      { name: 'a', size: 10, born_at: '2' },
      { name: 'b', size: 9, born_at: '1' },
      { name: 'c' },
      { name: 'd', size: 9 },
    ],
  );
  expect(names(host, '/pets?sort=size')).toBe('bdac');
  expect(names(host, '/pets?sort=size&order=desc')).toBe('cabd');
  expect(names(host, '/pets?sort=size,name:desc')).toBe('dbac');
  expect(names(host, '/pets?sort=born')).toBe('bacd');
  expect(names(host, '/pets?sort=nothing')).toBe('abcd');
  const listed = petsHost([query('sort', { type: 'array', items: text })], ['b', 'a', 'c']);
  expect(names(listed, '/pets?sort=name')).toBe('abc');
});

test('A parameter called order is what to sort by where its values name properties.', () => {
  const host = petsHost(
    [query('order', { type: 'string', enum: ['name', 'born'] }), query('dir', { type: 'string' })],
    ['b', 'a', 'c'],
  );
  expect(names(host, '/pets?order=name&dir=desc')).toBe('cba');
});

test('A filter chooses by the property of its name; one that is off by default, or asks for all, does not.', () => {
  const host = petsHost(
    [
      query('colour', { type: 'string', default: 'none' }),
      query('size', { type: 'string', enum: ['all', '3'], default: 'all' }),
      query('kind', { type: 'string', enum: ['cat', 'dog', 'all'] }),
      query('home', { type: 'string' }),
      query('other', { type: 'string' }),
      query('marks', { type: 'object' }),
      query('name', { type: ['string', 'null'] }),
    ],
    [
      { name: 'a', colour: 'red', kind: 'cat', size: 3 },
      { name: 'b', colour: 'none', kind: 'all' },
      { name: null, kind: 'dog' },
    ],
  );
  expect(names(host, '/pets')).toBe('abnull');
  expect(names(host, '/pets?colour=red')).toBe('a');
  expect(names(host, '/pets?colour=none')).toBe('abnull');
  expect(names(host, '/pets?size=3')).toBe('a');
  expect(names(host, '/pets?size=all')).toBe('abnull');
  // A value that a record can have is asked for as it is.
  expect(names(host, '/pets?kind=all')).toBe('b');
  expect(names(host, '/pets?home=x&other=y')).toBe('abnull');
  expect(names(host, '/pets?name=a')).toBe('a');
});

test('Moments called before and after filter nothing and are no places in the list.', () => {
  const moment = { type: 'string', format: 'date-time' };
  const host = petsHost([query('before', moment), query('after', moment)], ['a', 'b']);
  expect(names(host, '/pets?before=2026-01-01T00:00:00Z&after=2026-01-01T00:00:00Z')).toBe('ab');
});

test('The list of several that an envelope has is the one that is called so, else the usual one.', () => {
  const lists = (...called: string[]) =>
    json({
      type: 'object',
      required: called,
      properties: Object.fromEntries(called.map((name) => [name, LIST])),
    });
  for (const [called, rows] of [
    [['errors', 'pets'], 'pets'],
    [['errors', 'items'], 'items'],
    [['errors', 'others'], undefined],
  ] as const) {
    const host = inferredHost(
      specOf({ '/pets': { get: { responses: { 200: lists(...called) } } } }, { Pet }),
    );
    const [operation] = host.mocks.get('shop')?.mock.spec.table.operations ?? [];
    expect(operation && host.mocks.get('shop')?.mock.inference?.of(operation)).toMatchObject(
      rows === undefined ? { kind: 'none' } : { kind: 'list', answer: { place: [rows] } },
    );
  }
});

test('Under a path that names what nothing lists, rows tell that name.', () => {
  const Key = {
    type: 'object',
    required: ['id', 'owner'],
    properties: { id: { type: 'integer' }, owner: { type: 'string' } },
  };
  const host = inferredHost(
    specOf({
      '/{owner}/keys': {
        parameters: [path('owner', 'string')],
        get: { responses: { 200: json({ type: 'array', items: Key }) } },
      },
    }),
  );
  expect(ask(host, '/ann/keys').body).toMatchObject([{ owner: 'ann' }, { owner: 'ann' }, { owner: 'ann' }]);
  expect(ask(host, '/bo/keys').body).toMatchObject([{ id: 1, owner: 'bo' }, {}, {}]);
});

test('Places are remembered, and forgotten where there are many: each shows its own.', () => {
  const host = inferredHost(
    specOf(
      { '/{owner}/pets': { parameters: [path('owner', 'string')], get: { responses: { 200: json(LIST) } } } },
      { Pet },
    ),
  );
  const first = ask(host, '/first/pets').body;
  for (let place = 0; place < 210; place += 1) send(host, `/${place}/pets`);
  expect(ask(host, '/first/pets').body).toEqual(first);
});

test('A list that no value can be is shown as it is, and so is an envelope of which none can be made.', () => {
  const impossible = { ...LIST, minItems: 1, maxItems: 0 };
  const spec = (schema: JsonObject) =>
    specOf({ '/pets': { get: { responses: { 200: json(schema) } } } }, { Pet });
  const lenient = { strict: false };
  expect(ask(inferredHost(spec(impossible), lenient), '/pets').body).toHaveLength(3);
  const envelope = { type: 'object', required: ['data', 'never'], properties: { data: LIST, never: false } };
  expect(ask(inferredHost(spec(envelope), lenient), '/pets').body).toMatchObject({ data: [{}, {}, {}] });
});

test('A boolean property is chosen by its name.', () => {
  const host = petsHost(
    [query('tame', { type: 'boolean' })],
    [{ name: 'a', tame: true }, { name: 'b', tame: false }, { name: 'c' }],
  );
  expect([names(host, '/pets?tame=true'), names(host, '/pets?tame=false')]).toEqual(['a', 'b']);
});
