import fc from 'fast-check';
import { createMock, type Mock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const DAY = 86_400_000;
/** Types of package that are sold by an amount, and those that are sold for a time. */
const BY_AMOUNT = [9, 11];
const STATIC = [14, 25];

type Term = readonly [begin: string, end: string];

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

/** Begin and end of the packages of some types, by their order numbers, which no two of them share. */
async function terms(server: Mock, types: readonly number[]): Promise<ReadonlyMap<string, Term>> {
  const rows = (await list(server, '&size=10000')).list;
  return new Map(
    rows
      .filter(({ product_type = 0 }) => types.includes(product_type))
      .map(({ trade_no = '', created_at = '', expired_at = '' }) => [trade_no, [created_at, expired_at]]),
  );
}

test.each([
  ['pool-exhausted', 'typical'],
  ['large+pool-exhausted', 'large'],
])('In "%s" what was running of traffic and addresses has ended before its time.', async (name, without) => {
  const bought = await terms(start(without), BY_AMOUNT);
  const usedUp = await terms(start(name), BY_AMOUNT);
  const running = [...bought].filter(([, [, end]]) => end > textOf(NOON)).map(([order]) => order);
  expect(running.length).toBeGreaterThan(3);
  for (const order of running) {
    const [begin = '', end = ''] = usedUp.get(order) ?? [];
    expect(begin).toBe(bought.get(order)?.[0]);
    expect([begin < end, textOf(NOON - DAY) <= end, end < textOf(NOON)]).toEqual([true, true, true]);
  }
  const ends = running.map((order) => usedUp.get(order)?.[1]);
  expect(new Set(ends).size).toBeGreaterThan(ends.length / 2);
  const over = [...bought].filter(([order]) => !running.includes(order));
  expect([...usedUp].filter(([order]) => !running.includes(order))).toEqual(over);
  expect(await terms(start(name), STATIC)).toEqual(await terms(start(without), STATIC));
});

test('Whenever a session starts, a package that is used up ends before the start and after it began.', async () => {
  const instants = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2090-01-01') });
  await fc.assert(
    fc.asyncProperty(instants, fc.nat(1000), async (clock, seed) => {
      const server = createMock(mock, { strict: true, clock, seed, scenario: 'pool-exhausted' });
      const all = [...(await terms(server, BY_AMOUNT)).values()].filter(([begin]) => begin !== '');
      expect(all.length).toBeGreaterThan(30);
      for (const [begin, end] of all) expect([begin < end, end < textOf(clock)]).toEqual([true, true]);
    }),
    { numRuns: 30 },
  );
});

test('In "pool-exhausted" nothing more becomes of what is used up, and what is static ends in its time.', async () => {
  const server = start('pool-exhausted');
  const before = await list(server);
  const staticIds = before.list.flatMap(({ id, product_type = 0 }) =>
    STATIC.includes(product_type) ? [id] : [],
  );
  const stepped: number[] = [];
  for (let step = server.step(); step !== undefined; step = server.step())
    stepped.push(...step.transitions.flatMap(({ keys }) => keys.map(Number)));
  expect(stepped.length).toBeGreaterThan(3);
  expect(stepped.filter((id) => !staticIds.includes(id))).toEqual([]);
  expect(await list(server)).toEqual(before);
});

test('Packages that are past their end have nothing left to use up, and one that is used up expires as others do.', () => {
  expect(start('expired+pool-exhausted').snapshot()).toEqual(start('expired').snapshot());
  expect(start('pool-exhausted+expired').step()).toBeUndefined();
});

test('A package that waits for its activation is not used up, whichever of the two is named first.', async () => {
  for (const name of ['pool-exhausted+activation-stuck', 'activation-stuck+pool-exhausted']) {
    const { list: rows } = await list(start(name));
    expect(rows.filter((row) => !('created_at' in row) && !('expired_at' in row))).toHaveLength(5);
    const running = rows.filter(({ expired_at = '' }) => expired_at > textOf(NOON));
    expect(new Set(running.map(({ product_type }) => product_type))).toEqual(new Set(STATIC));
  }
});

test('"unverified" is what "account-unverified" was called.', () => {
  expect(start('unverified').snapshot()).toEqual(start('account-unverified').snapshot());
});
