import { createMock, type Mock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');

function start(scenario: string): Mock {
  return createMock(mock, { strict: true, clock: NOON, scenario });
}

async function list(server: Mock, query = ''): Promise<Required<Schemas['UserProductPage']>> {
  const url = `https://any.host/pub/user-product/list?app_key=mock-app-key&size=100${query}`;
  const { data }: { data: Required<Schemas['UserProductPage']> } = await (await server.fetch(url)).json();
  return data;
}

/** Zone-less dates are written in UTC. */
const textOf = (instant: number): string => new Date(instant).toISOString().slice(0, 19).replace('T', ' ');

test('A step leads to the end of the package that ends next, which is listed before and after.', async () => {
  const server = start('typical');
  const before = (await list(server)).list;
  const next = before
    .map(({ expired_at = '' }) => expired_at)
    .filter((end) => end > textOf(NOON))
    .sort()[0];
  const step = server.step();
  expect([textOf(step?.at ?? 0), step?.transitions[0]?.what]).toEqual([next, 'the package expires']);
  expect((await list(server)).list).toEqual(before);
});

test('A package has no dates before it is active, and both from then on.', async () => {
  const server = start('typical');
  const [newest] = (await list(server)).list;
  const active = Date.parse(`${newest?.created_at?.replace(' ', 'T')}Z`);
  server.clock.stopAt(active - 1);
  const paid = (await list(server, `&trade_no=${newest?.trade_no}`)).list[0];
  expect(Object.keys(paid ?? {})).toEqual(['id', 'product_type', 'trade_no', 'order']);
  expect(server.step()).toMatchObject({ at: active, transitions: [{ what: 'the package becomes active' }] });
  expect((await list(server)).list[0]).toEqual(newest);
});

test.each(['expired', 'large+expired'])('In "%s" every package is past its end.', async (scenario) => {
  const server = start(scenario);
  const { list: rows } = await list(server);
  expect(rows.length).toBeGreaterThan(60);
  expect(rows.every(({ expired_at = '9' }) => expired_at < textOf(NOON))).toBe(true);
  expect(server.step()).toBeUndefined();
});

test('In "activation-stuck" the newest packages never get their dates.', async () => {
  const server = start('activation-stuck');
  const dated = async (): Promise<boolean[]> =>
    (await list(server)).list.slice(0, 6).map((row) => 'created_at' in row);
  expect(await dated()).toEqual([false, false, false, false, false, true]);
  server.clock.advance('P1Y');
  expect(await dated()).toEqual([false, false, false, false, false, true]);
});

test('The large account has 10,000 packages with numbers of their own.', async () => {
  const server = start('large');
  expect((await list(server)).total_count).toBe(10_000);
  const { products } = server.snapshot() as unknown as { products: Schemas['UserProduct'][] };
  expect(new Set(products.map(({ trade_no }) => trade_no)).size).toBe(10_000);
  expect(products.every(({ created_at = '9' }) => created_at < textOf(NOON))).toBe(true);
});

test('There is no pool that could be exhausted, and the message says why.', () => {
  expect(() => start('pool-exhausted')).toThrow(/smartproxy has no "pool-exhausted", because .*no pools/);
});

test('"unverified" is what "account-unverified" was called.', () => {
  expect(start('unverified').snapshot()).toEqual(start('account-unverified').snapshot());
});
