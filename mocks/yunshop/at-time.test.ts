import { createMock, type Mock } from 'lockstep';
import { parseZoneless } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';

const LIST =
  'https://any.host/addons/yun_shop/api.php?route=plugin.be-within-call.frontend.enterprise.package-log&i=6';

const DAY = 86_400_000;

const SUMMER = Date.parse('2026-06-15T00:00:00Z');

async function newest(server: Mock, type: number): Promise<Schemas['PackageLog']> {
  const body: Schemas['ListPackageLogsSuccess'] = await (await server.fetch(LIST)).json();
  const log = body.data.data.find((row) => row.type === type);
  if (log === undefined) throw new Error(`The first page has no package of the type ${type}`);
  return log;
}

test('A package of 90 days is in use up to its end and no longer valid from then on.', async () => {
  const server = createMock(mock, { clock: SUMMER, strict: true });
  const before = await newest(server, 33);
  expect(before).toMatchObject({ status: 1, status_name: '使用中', other_data: { valid_day: 90 } });
  const end = (before.valid_time ?? 0) * 1000;
  server.clock.stopAt(end - 1);
  expect(await newest(server, 33)).toEqual(before);
  server.clock.stopAt(end);
  expect(await newest(server, 33)).toEqual({ ...before, status: 2, status_name: '失效' });
});

test('A package that lasts for ever outlives them, and the state is left as it was.', async () => {
  const server = createMock(mock, { clock: SUMMER });
  const state = server.snapshot();
  const before = await newest(server, 22);
  server.clock.advance(400 * DAY);
  expect(await newest(server, 22)).toEqual(before);
  expect((await newest(server, 33)).status).toBe(2);
  expect(server.snapshot()).toEqual(state);
});

test('A package of 90 days ends at the midnight in China that comes 90 days after its day.', async () => {
  const { created_at, valid_time } = await newest(createMock(mock, { clock: SUMMER }), 33);
  const day = parseZoneless(created_at.slice(0, 10), 480) ?? 0;
  expect((valid_time ?? 0) * 1000).toBe(day + 90 * DAY);
});
