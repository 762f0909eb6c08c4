import { createMock, type Mock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';

const SITE = 'https://any.host/addons/yun_shop/api.php';
const ROUTE = 'route=plugin.be-within-call.frontend.enterprise.package-log';

type LogPage = Schemas['PackageLogPage'];

async function page(server: Mock, query: string): Promise<LogPage> {
  const response = await server.fetch(`${SITE}?${ROUTE}&${query}`);
  const body: Schemas['ListPackageLogsSuccess'] = await response.json();
  expect(response.status).toBe(200);
  expect(body).toMatchObject({ result: 1, msg: 'list' });
  return body.data;
}

function strictMock(scenario = 'typical'): Mock {
  return createMock(mock, { strict: true, scenario });
}

const link = (number: number): string => `${SITE}?page=${number}`;

const shared = {
  first_page_url: link(1),
  last_page: 3,
  last_page_url: link(3),
  path: SITE,
  per_page: 15,
  total: 40,
};

test.each([
  { asked: '', at: { current_page: 1, from: 1, to: 15, prev_page_url: null, next_page_url: link(2) } },
  { asked: '&page=1', at: { current_page: 1, from: 1, to: 15, prev_page_url: null, next_page_url: link(2) } },
  {
    asked: '&page=2',
    at: { current_page: 2, from: 16, to: 30, prev_page_url: link(1), next_page_url: link(3) },
  },
  {
    asked: '&page=3',
    at: { current_page: 3, from: 31, to: 40, prev_page_url: link(2), next_page_url: null },
  },
  {
    asked: '&page=4',
    at: { current_page: 4, from: null, to: null, prev_page_url: link(3), next_page_url: null },
  },
])('The paginator says where it stands for "$asked".', async ({ asked, at }) => {
  const { data, ...place } = await page(strictMock(), `i=6${asked}`);
  expect(place).toEqual({ ...shared, ...at });
  expect(data).toHaveLength(at.to === null ? 0 : at.to - at.from + 1);
});

test('The pages, put together, are the log of the account, the newest row first.', async () => {
  const server = strictMock();
  const pages = await Promise.all([1, 2, 3].map((number) => page(server, `i=6&page=${number}`)));
  const rows = pages.flatMap(({ data }) => data);
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 40 }, (_, index) => 40 - index));
  const times = rows.map(({ created_at }) => created_at);
  expect(times).toEqual(times.toSorted().reverse());
});

test('A link leads to its page once the route and the account are added again.', async () => {
  const server = strictMock();
  const { next_page_url } = await page(server, 'i=6');
  const response = await server.fetch(`${next_page_url}&${ROUTE}&i=6`);
  expect(await response.json()).toMatchObject({ data: { current_page: 2, from: 16 } });
});

test('The first page has packages of every type, and those charged by click ask for a balance.', async () => {
  const { data } = await page(strictMock(), 'i=6');
  expect(new Set(data.map(({ type }) => type))).toEqual(new Set([11, 22, 33]));
  const asksForBalance = data.filter(({ other_data }) => other_data.least_balance !== undefined);
  expect(asksForBalance.length).toBeGreaterThan(0);
  expect(asksForBalance).toEqual(data.filter(({ type }) => type === 22));
});

test.each([
  { account: 6, total: 40 },
  { account: 8, total: 4 },
])('Account $account sees its own $total rows only.', async ({ account, total }) => {
  const log = await page(strictMock(), `i=${account}`);
  expect(log.total).toBe(total);
  expect(log.data.every(({ uniacid }) => uniacid === account)).toBe(true);
});

test.each([
  { scenario: 'typical', query: 'i=7' },
  { scenario: 'empty', query: 'i=6' },
])('A list without rows is one empty page ($scenario, $query).', async ({ scenario, query }) => {
  expect(await page(strictMock(scenario), query)).toEqual({
    current_page: 1,
    data: [],
    first_page_url: link(1),
    from: null,
    last_page: 1,
    last_page_url: link(1),
    next_page_url: null,
    path: SITE,
    per_page: 15,
    prev_page_url: null,
    to: null,
    total: 0,
  });
});

test('The parameters that front ends send besides choose nothing.', async () => {
  const server = strictMock();
  const besides = 'type=5&mid=0&shop_id=null&uuid=0';
  expect(await page(server, `i=6&${besides}`)).toEqual(await page(server, 'i=6'));
});

test.each([
  { query: `${ROUTE}`, pointer: '/i' },
  { query: `${ROUTE}&i=six`, pointer: '/i', received: 'six' },
  { query: `${ROUTE}&i=6&page=0`, pointer: '/page', received: 0 },
  { query: `${ROUTE}&i=6&page=two`, pointer: '/page', received: 'two' },
  { query: `${ROUTE}&i=6&type=app`, pointer: '/type', received: 'app' },
])('The query "$query" is refused at $pointer.', async ({ query, pointer, ...received }) => {
  const response = await strictMock().fetch(`${SITE}?${query}`);
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(await response.json()).toMatchObject({ pointer, errors: [{ in: 'query', pointer, ...received }] });
});

test.each(['i=6', 'i=6&route=', 'i=6&route=member.member.getUserInfo'])(
  'Without the route of the operation ("%s") nothing is found, and the answer names the route.',
  async (query) => {
    const response = await strictMock().fetch(`${SITE}?${query}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      pointer: '/route',
      nearest: { operation: 'listPackageLogs' },
      detail: expect.stringContaining(ROUTE),
    });
  },
);
