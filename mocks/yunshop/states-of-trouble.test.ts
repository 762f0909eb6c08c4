import { createMock, type Mock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';

const LIST =
  'https://any.host/addons/yun_shop/api.php?route=plugin.be-within-call.frontend.enterprise.package-log';
const NOON = Date.parse('2026-11-22T12:00:00Z');

function start(scenario: string): Mock {
  return createMock(mock, { strict: true, clock: NOON, scenario });
}

async function page(server: Mock, number = 1, account = 6): Promise<Schemas['PackageLogPage']> {
  const body: Schemas['ListPackageLogsSuccess'] = await (
    await server.fetch(`${LIST}&i=${account}&page=${number}`)
  ).json();
  return body.data;
}

test('A step leads to the end of the package that ends next, and its row changes then and not before.', async () => {
  const server = start('typical');
  const statuses = async (): Promise<Map<number, number>> => {
    const pages = await Promise.all([page(server), page(server, 1, 8)]);
    return new Map(pages.flatMap(({ data }) => data.map(({ id, status }) => [id, status])));
  };
  const before = await statuses();
  const { at = 0, transitions = [] } = server.step() ?? {};
  const keys = transitions.flatMap((one) => one.keys.map(Number));
  expect([transitions[0]?.what, keys.length]).toEqual(['the package is no longer valid', 1]);
  const ended = new Map([...before].map(([id, status]) => [id, keys.includes(id) ? 2 : status]));
  expect(await statuses()).toEqual(ended);
  expect(before).not.toEqual(ended);
  server.clock.stopAt(at - 1);
  expect(await statuses()).toEqual(before);
});

test.each(['expired', 'large+expired'])('In "%s" no package is in use.', async (scenario) => {
  const server = start(scenario);
  const { data, total } = await page(server);
  expect([data.length, new Set(data.map(({ status_name }) => status_name))]).toEqual([15, new Set(['失效'])]);
  expect(total).toBe(scenario === 'expired' ? 40 : 10_000);
  expect(server.step()).toBeUndefined();
});

test('The large account has 10,000 rows, and its pages are as the small ones.', async () => {
  const { data, last_page, from } = await page(start('large'), 400);
  expect([data.length, last_page, from]).toEqual([15, 667, 5986]);
});

/** The rows of the first pages of an account, the newest first. */
async function newest(server: Mock, account = 6): Promise<Schemas['PackageLog'][]> {
  const pages = await Promise.all([1, 2, 3].map((number) => page(server, number, account)));
  return pages.flatMap(({ data }) => data);
}

const inUse = (rows: readonly Schemas['PackageLog'][]): Schemas['PackageLog'][] =>
  rows.filter(({ status }) => status === 1);
const isByUses = ({ type }: Schemas['PackageLog']): boolean => type === 33;

test.each([
  ['pool-exhausted', 'typical'],
  ['large+pool-exhausted', 'large'],
])(
  'In "%s" a package with a number of uses is no longer valid, though its end is yet to come.',
  async (name, without) => {
    const [server, other] = [start(name), start(without)];
    for (const account of without === 'large' ? [6] : [6, 8]) {
      const [rows, before] = [await newest(server, account), await newest(other, account)];
      const usedUp = before.filter((row) => isByUses(row) && row.status === 1);
      expect(usedUp).toHaveLength(1);
      expect(usedUp[0]?.valid_num).toBeLessThan(1000);
      expect((usedUp[0]?.valid_time ?? 0) * 1000).toBeGreaterThan(NOON);
      expect(rows).toEqual(
        before.map((row) => (usedUp.includes(row) ? { ...row, status: 2, status_name: '失效' } : row)),
      );
      expect(inUse(rows).map(({ valid_num }) => valid_num)).toEqual([99_999_999, 99_999_999]);
    }
    expect(server.step()).toBeUndefined();
    const before = await newest(server);
    server.clock.advance('P1Y');
    expect(await newest(server)).toEqual(before);
  },
);

test.each([
  ['activation-stuck', 'typical', 6],
  ['activation-stuck', 'typical', 8],
  ['large+activation-stuck', 'large', 6],
])(
  'In "%s" the newest package of each type is not in the log, and the one before it is not replaced.',
  async (name, without, account) => {
    const server = start(name);
    const [rows, before] = [await newest(server, account), await newest(start(without), account)];
    const stuck = before.slice(0, 3);
    expect(new Set(stuck.map(({ type }) => type))).toEqual(new Set([11, 22, 33]));
    expect(rows[0]?.id).toBe((before[0]?.id ?? 0) - 3);
    expect((await page(server, 1, account)).total).toBe((await page(start(without), 1, account)).total - 3);
    const left = new Set(rows.map(({ type }) => type));
    expect(inUse(rows)).toEqual(rows.slice(0, left.size));
    const others = before.slice(stuck.length + left.size);
    expect(rows.slice(left.size).slice(0, others.length)).toEqual(others);
  },
);

test('In "activation-stuck" the missing packages never come, and one that was not replaced ends in its time.', async () => {
  const server = start('activation-stuck');
  const { total, data: before } = await page(server);
  const ends = inUse(before).flatMap(({ valid_time }) => (valid_time === null ? [] : [valid_time * 1000]));
  expect(ends).toHaveLength(1);
  expect([server.step()?.at, server.step()]).toEqual([ends[0], undefined]);
  server.clock.advance('P1Y');
  const { data, total: later } = await page(server);
  expect(later).toBe(total);
  expect(data).toEqual(
    before.map((row) => (inUse([row]).some(isByUses) ? { ...row, status: 2, status_name: '失效' } : row)),
  );
});

test('Where all is over, nothing is in use for another package being stuck or used up.', async () => {
  for (const name of ['expired+activation-stuck', 'activation-stuck+expired', 'pool-exhausted+expired'])
    expect(inUse(await newest(start(name)))).toEqual([]);
  expect(start('expired+pool-exhausted').snapshot()).toEqual(start('expired').snapshot());
});

test('What is used up stays so where a package is stuck, whichever of the two is named first.', async () => {
  const names = ['pool-exhausted+activation-stuck', 'activation-stuck+pool-exhausted'];
  const [one, other] = await Promise.all(names.map((name) => newest(start(name))));
  expect(one).toEqual(other);
  expect(
    inUse(one ?? [])
      .map(({ type }) => type)
      .sort(),
  ).toEqual([11, 22]);
});

test('An account without packages has none that is stuck.', () => {
  expect(start('empty+activation-stuck').snapshot()).toEqual(start('empty').snapshot());
});

test('"logged-out" is what "account-unverified" was called.', async () => {
  const server = start('account-unverified');
  expect(start('logged-out').snapshot()).toEqual(server.snapshot());
  expect(await (await server.fetch(`${LIST}&i=6`)).json()).toMatchObject({ result: 0 });
});
