import fc from 'fast-check';
import { createMock, type Mock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';

const LIST = 'https://any.host/pub/user-product/list?app_key=mock-app-key';
const TOTAL = 67;

type Product = Schemas['UserProduct'];

async function page(server: Mock, query = ''): Promise<Required<Schemas['UserProductPage']>> {
  const response = await server.fetch(`${LIST}${query}`);
  const body: Schemas['ListUserProductsSuccess'] = await response.json();
  expect(response.status).toBe(200);
  expect(body).toMatchObject({ code: 200, msg: 'success', data: { list: expect.any(Array) } });
  const { list = [], page = 0, page_size = 0, total_count = -1, total_page = -1 } = body.data ?? {};
  return { list, page, page_size, total_count, total_page };
}

function strictMock(scenario = 'typical'): Mock {
  return createMock(mock, { strict: true, scenario });
}

const ids = (list: readonly Product[]): unknown[] => list.map(({ id }) => id);

test('The first page has 20 products, the newest first, and counts those of all pages.', async () => {
  const { list, ...place } = await page(strictMock());
  expect(place).toEqual({ page: 1, page_size: 20, total_count: TOTAL, total_page: 4 });
  expect(list).toHaveLength(20);
  const times = list.map(({ created_at = '' }) => created_at);
  expect(times).toEqual(times.toSorted().reverse());
});

test('A page in the middle, the last one and one beyond it hold what is left of the list.', async () => {
  const server = strictMock();
  const all = ids((await page(server, '&size=100')).list);
  expect(ids((await page(server, '&page=2')).list)).toEqual(all.slice(20, 40));
  expect(ids((await page(server, '&page=4')).list)).toEqual(all.slice(60));
  expect(await page(server, '&page=5')).toEqual({
    list: [],
    page: 5,
    page_size: 20,
    total_count: TOTAL,
    total_page: 4,
  });
});

test('The pages of any size, put together, are the whole list.', async () => {
  const server = strictMock();
  const whole = ids((await page(server, '&size=100')).list);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 80 }), async (size) => {
      const { total_page } = await page(server, `&size=${size}`);
      expect(total_page).toBe(Math.ceil(TOTAL / size));
      const numbers = Array.from({ length: total_page }, (_, index) => index + 1);
      const pages = await Promise.all(numbers.map((number) => page(server, `&size=${size}&page=${number}`)));
      expect(ids(pages.flatMap(({ list }) => list))).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test.each([9, 11, 14, 25])('The type %i chooses the products of that type and no others.', async (type) => {
  const server = strictMock();
  const { list } = await page(server, '&size=100');
  const expected = list.filter(({ product_type }) => product_type === type);
  expect(expected.length).toBeGreaterThan(10);
  const chosen = await page(server, `&size=100&product_type=${type}`);
  expect(chosen.list).toEqual(expected);
  expect(chosen.total_count).toBe(expected.length);
});

test('A type outside the documented ones finds nothing, and is not refused.', async () => {
  expect(await page(strictMock(), '&product_type=12')).toMatchObject({
    list: [],
    total_count: 0,
    total_page: 0,
  });
});

test('A whole order number finds its one product, and a part of it finds none.', async () => {
  const server = strictMock();
  const [first] = (await page(server, '&page=2')).list;
  const number = first?.trade_no ?? '';
  expect(number).toMatch(/^\d{28}$/);
  const found = await page(server, `&trade_no=${number}`);
  expect(found).toMatchObject({ list: [first], total_count: 1, total_page: 1 });
  expect((await page(server, `&trade_no=${number.slice(0, -1)}`)).total_count).toBe(0);
});

test('An empty order number filters nothing.', async () => {
  expect((await page(strictMock(), '&trade_no=')).total_count).toBe(TOTAL);
});

test('Two filters together choose the products that pass both.', async () => {
  const server = strictMock();
  const [product] = (await page(server)).list;
  const type = product?.product_type;
  const other = type === 9 ? 11 : 9;
  const number = product?.trade_no;
  expect((await page(server, `&trade_no=${number}&product_type=${type}`)).list).toEqual([product]);
  expect((await page(server, `&trade_no=${number}&product_type=${other}`)).list).toEqual([]);
});

test('Filters and paging together count what the filters let through.', async () => {
  const server = strictMock();
  const all = await page(server, '&size=100&product_type=14');
  const second = await page(server, '&size=5&page=2&product_type=14');
  expect(second.list).toEqual(all.list.slice(5, 10));
  expect(second).toMatchObject({
    page: 2,
    page_size: 5,
    total_count: all.total_count,
    total_page: Math.ceil(all.total_count / 5),
  });
});

test('The order number of the example finds the product of the example.', async () => {
  const { list } = await page(strictMock(), '&trade_no=2022051312134339861461465434&product_type=9');
  expect(list).toMatchObject([{ created_at: '2022-05-13 12:14:15', order: { title: 'Entry Level' } }]);
});

test('An account that has bought nothing has no page at all.', async () => {
  expect(await page(strictMock('empty'))).toEqual({
    list: [],
    page: 1,
    page_size: 20,
    total_count: 0,
    total_page: 0,
  });
});

test.each(['page', 'size', 'product_type'])(
  'A %s that is no whole number is refused by name.',
  async (name) => {
    const response = await strictMock().fetch(`${LIST}&${name}=1.5`);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({
      operation: 'listUserProducts',
      pointer: `/${name}`,
      errors: [{ in: 'query', pointer: `/${name}`, received: 1.5 }],
    });
  },
);

test('A POST is refused with the method that there is.', async () => {
  const response = await strictMock().fetch(LIST, { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET');
});
