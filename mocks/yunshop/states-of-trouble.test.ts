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

test.each([
  ['pool-exhausted', 'no pools'],
  ['activation-stuck', 'nothing before them'],
])('There is no "%s", and the message says why.', (scenario, reason) => {
  expect(() => start(scenario)).toThrow(new RegExp(`yunshop has no "${scenario}", because .*${reason}`));
});

test('"logged-out" is what "account-unverified" was called.', async () => {
  const server = start('account-unverified');
  expect(start('logged-out').snapshot()).toEqual(server.snapshot());
  expect(await (await server.fetch(`${LIST}&i=6`)).json()).toMatchObject({ result: 0 });
});
