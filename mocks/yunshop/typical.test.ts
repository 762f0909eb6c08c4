import { createMock, LockstepError } from 'lockstep';
import { createKeyedRandom } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { mock, type Schemas } from './index.ts';
import { typical } from './typical.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const SCENARIOS = [
  'typical',
  'empty',
  'large',
  'expired',
  'pool-exhausted',
  'account-unverified',
  'activation-stuck',
  'logged-out',
];

function logs(seed: number): readonly Schemas['PackageLog'][] {
  return typical({ seed, now: 0, random: createKeyedRandom(seed, 'yunshop') }).packageLogs;
}

test.each(SCENARIOS)('Every record of the scenario "%s" passes its schema, for twenty seeds.', (scenario) => {
  expect(Object.keys(mock.scenarios)).toEqual(SCENARIOS);
  for (const seed of scenario === 'large' ? [1] : SEEDS) {
    const server = createMock(mock, { seed, scenario });
    const state = server.snapshot();
    // Restoring checks each record against its schema.
    server.restore(state);
    expect(server.snapshot()).toEqual(state);
  }
});

test('A record that breaks its schema is not restored.', () => {
  const server = createMock(mock);
  const before = server.snapshot();
  expect(() => server.restore({ packageLogs: [{ id: 1 }] })).toThrow(LockstepError);
  expect(() => server.restore({ packageLogs: [{ id: 1 }] })).toThrow('/packageLogs/0');
  expect(server.snapshot()).toEqual(before);
});

test('A row repeats the terms of its package, for twenty seeds.', () => {
  for (const log of SEEDS.flatMap(logs)) {
    const { name, value, fee, valid_num, valid_day, least_balance, desc } = log.other_data;
    expect([log.type, log.type_name, log.desc]).toEqual([value, name, desc]);
    expect(log.fee).toMatch(/^\d+\.\d\d$/);
    expect([Number(log.fee), log.valid_num]).toEqual([Number(fee), Number(valid_num)]);
    expect(desc).toContain(`${fee}元`);
    expect(least_balance === undefined || desc.includes(`余额需满${least_balance}元`)).toBe(true);
    expect(log.valid_time === null).toBe(valid_day === '永久');
    expect(log.valid_num === 99_999_999).toBe(valid_day === '永久');
  }
});

test('A row names the way of paying and what brought it about, for twenty seeds.', () => {
  const all = SEEDS.flatMap(logs);
  expect(new Set(all.map(({ operate_name }) => operate_name))).toEqual(
    new Set(['后端修改', '后端添加', '前端购买']),
  );
  for (const { pay_type_id, has_one_pay_type, pay_sn, operate_name } of all) {
    expect(has_one_pay_type.id).toBe(pay_type_id);
    expect(pay_sn === '').toBe(pay_type_id === 0);
    expect(operate_name === '前端购买').toBe(pay_type_id !== 0);
  }
});

test('Only the newest package of each type of an account is in use, for twenty seeds.', () => {
  for (const account of [6, 8]) {
    for (const seed of SEEDS) {
      const own = logs(seed).filter(({ uniacid }) => uniacid === account);
      const inUse = own.filter(({ status }) => status === 1);
      expect(inUse.map(({ type }) => type).sort()).toEqual([11, 22, 33]);
      expect(inUse).toEqual(own.slice(-3));
      expect(own.every(({ status, status_name }) => status_name === (status === 1 ? '使用中' : '失效'))).toBe(
        true,
      );
    }
  }
});

test('Ids are unique and grow with time within an account, for twenty seeds.', () => {
  for (const seed of SEEDS) {
    const all = logs(seed);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const own = all.filter(({ uniacid }) => uniacid === 6);
    expect(own.length).toBeGreaterThanOrEqual(34);
    expect(own.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1))).toEqual(
      own.toSorted((a, b) => a.id - b.id),
    );
  }
});

test('The same seed makes the same state all day, and another seed another one.', () => {
  const clock = '2026-11-22T08:00:00Z';
  const state = createMock(mock, { seed: 7, clock }).snapshot();
  expect(createMock(mock, { seed: 7, clock: '2026-11-22T14:59:59Z' }).snapshot()).toEqual(state);
  expect(createMock(mock, { seed: 7, clock: '2026-11-24T08:00:00Z' }).snapshot()).not.toEqual(state);
  expect(createMock(mock, { seed: 8, clock }).snapshot()).not.toEqual(state);
});

test('A snapshot that was written as text puts the state back, and a reset the start state.', () => {
  const server = createMock(mock);
  const start = server.snapshot();
  server.reset('empty');
  expect(server.snapshot()).toEqual({ packageLogs: [], visitors: [{ id: 'mock', is_logged_in: true }] });
  server.restore(JSON.parse(JSON.stringify(start)));
  expect(server.snapshot()).toEqual(start);
  server.restore({});
  server.reset();
  expect(server.snapshot()).toEqual(start);
});
