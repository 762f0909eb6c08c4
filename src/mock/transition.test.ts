import { expect, test } from 'vitest';
import type { ProviderMock } from './definition.ts';
import { createMockHost } from './mock-host.ts';
import { mockOf, shop, specOf } from './shop.fixture.ts';

const spec = specOf({ '/a': { get: { responses: {} } } });
const NOON = Date.parse('2026-11-22T12:00:00Z');

/** Eggs hatch at a time of their own, unless there is a fox; nests have no moments. */
function mockWith(id: string, times: readonly number[]): ProviderMock {
  return mockOf(spec, {
    provider: { ...shop, id },
    collections: {
      eggs: {
        keyOf: (egg) => String(egg['id']),
        schema: undefined,
        moments: ({ at }, { state }) =>
          state['foxes']?.get('fox') === undefined ? [{ at: Number(at), what: 'the egg hatches' }] : [],
      },
      foxes: { keyOf: (fox) => String(fox['id']), schema: undefined },
    },
    scenarios: {
      typical: () => ({ eggs: times.map((after, index) => ({ id: index, at: NOON + after })) }),
      eaten: () => ({ eggs: [{ id: 1, at: NOON + 1 }], foxes: [{ id: 'fox' }] }),
    },
  });
}

const host = (one: readonly number[], other: readonly number[] = []) =>
  createMockHost([mockWith('one', one), mockWith('other', other)], { clock: NOON });

test('A step goes to the first moment after now, names all that comes at it, and what is past is left out.', () => {
  const mocks = host([0, -5, 20, 10, 10], [30, 10]);
  const eggs = { collection: 'eggs', what: 'the egg hatches' };
  expect(mocks.step()).toEqual({
    at: NOON + 10,
    transitions: [
      { ...eggs, provider: 'one', count: 2, keys: ['3', '4'] },
      { ...eggs, provider: 'other', count: 1, keys: ['1'] },
    ],
  });
  expect([mocks.session.clock.now(), mocks.session.clock.running]).toEqual([NOON + 10, false]);
  expect([mocks.step()?.at, mocks.step()?.at, mocks.step()]).toEqual([NOON + 20, NOON + 30, undefined]);
  expect(mocks.session.clock.now()).toBe(NOON + 30);
});

test('A provider or a collection of it may be meant alone.', () => {
  const mocks = host([10], [20]);
  expect(mocks.step({ provider: 'other' })?.at).toBe(NOON + 20);
  expect(mocks.step({ provider: 'one', collection: 'eggs' })).toBeUndefined();
  expect(mocks.step({ provider: 'one', collection: 'foxes' })).toBeUndefined();
  expect(() => mocks.step({ provider: 'one', collection: 'nests' })).toThrow('Expected one of eggs, foxes');
  expect(() => mocks.step({ provider: 'none' })).toThrow('Expected one of one, other');
  const bare = createMockHost([mockOf(spec)]);
  expect(() => bare.step({ provider: 'shop', collection: 'eggs' })).toThrow('Expected one of none');
});

test('A moment may depend on other records.', () => {
  const mocks = host([10]);
  mocks.reset({ one: 'eaten' });
  expect(mocks.step()).toBeUndefined();
});

test('Of many records the first keys are named, and all are counted.', () => {
  const [transition] = host(Array.from({ length: 30 }, () => 5)).step()?.transitions ?? [];
  expect([transition?.count, transition?.keys.length]).toEqual([30, 10]);
});

test('A session steps by itself.', () => {
  const mocks = host([10]);
  mocks.sessions.of('other').step();
  expect([mocks.session.clock.now(), mocks.sessions.of('other').session.clock.now()]).toEqual([
    NOON,
    NOON + 10,
  ]);
});
