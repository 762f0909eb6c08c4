import { createMock, LockstepError } from 'lockstep';
import { createKeyedRandom } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { mock } from './index.ts';
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
  'unverified',
];

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
  const broken = { products: [{ id: 1, created_at: 'yesterday' }], accounts: [] };
  expect(() => server.restore(broken)).toThrow(LockstepError);
  expect(() => server.restore(broken)).toThrow('/products/0/created_at');
  expect(server.snapshot()).toEqual(before);
});

test('Products are of all four types, with ids and order numbers of their own, for twenty seeds.', () => {
  for (const seed of SEEDS) {
    const { products } = typical({ seed, now: 0, random: createKeyedRandom(seed, 'smartproxy') });
    expect(products.length).toBeGreaterThanOrEqual(41);
    expect(new Set(products.map(({ product_type }) => product_type))).toEqual(new Set([9, 11, 14, 25]));
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
    expect(new Set(products.map(({ trade_no }) => trade_no)).size).toBe(products.length);
  }
});

test('A product is ordered, paid, activated and expires, in this order, and its number begins with the time of its order.', () => {
  for (const seed of SEEDS) {
    const { products } = typical({ seed, now: 0, random: createKeyedRandom(seed, 'smartproxy') });
    for (const { order, created_at = '', expired_at = '', trade_no } of products) {
      expect(order.created_at <= order.pay_at).toBe(true);
      expect(order.pay_at <= created_at).toBe(true);
      expect(created_at < expired_at).toBe(true);
      expect(trade_no).toMatch(/^\d{28}$/);
      expect(trade_no.startsWith(order.created_at.replace(/\D/g, ''))).toBe(true);
    }
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
  expect(server.snapshot()).toEqual({ products: [], accounts: [{ id: 'mock', is_verified: true }] });
  server.restore(JSON.parse(JSON.stringify(start)));
  expect(server.snapshot()).toEqual(start);
  server.restore({});
  server.reset();
  expect(server.snapshot()).toEqual(start);
});
