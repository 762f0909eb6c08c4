import { afterEach, expect, test, vi } from 'vitest';
import { prepareMocks } from '../mock/prepare-mocks.ts';
import { shopMock } from '../mock/shop-mock.fixture.ts';
import { createReplica } from './replica.ts';
import { createSharedSession } from './shared-session.ts';
import type { SharedStore } from './shared-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('Who is always a version behind when it commits gives up after five seconds, and has changed nothing.', async () => {
  const { shared } = prepareMocks([shopMock()], {});
  const replica = createReplica('busy', shared);
  let n = 0;
  let elapsed = 0;
  // Each attempt takes a second, in which somebody else has changed the session.
  vi.spyOn(performance, 'now').mockImplementation(() => elapsed);
  const unused = () => Promise.reject(new Error('not asked for here'));
  const store: SharedStore = {
    ...{ pass: unused, begin: unused, note: unused, journal: unused, list: unused, end: unused },
    load: async () => ({ version: { id: 'one', n }, setting: replica.firstSetting, providers: [] }),
    catchUp: async () => (replica.version === undefined ? { kind: 'load' } : { kind: 'same' }),
    async commit() {
      n += 1;
      elapsed += 1000;
      return { kind: 'behind', n, events: [{ setting: replica.firstSetting, steps: [] }] };
    },
  };
  const session = createSharedSession({ name: 'busy', replica, store, begin: unused });
  let attempts = 0;
  const work = session.run((own) => {
    attempts += 1;
    own.restore({ shop: { items: [] } });
  }, true);
  await expect(work).rejects.toMatchObject({
    code: 'STATE_CONTENDED',
    message: expect.stringContaining('the session "busy": for 5 seconds other processes'),
  });
  expect([attempts, n]).toEqual([6, 6]);
  expect(replica.version).toEqual({ id: 'one', n: 6 });
  expect(replica.changed()).toBeUndefined();
});

test('Who only reads is not refused with a change that came at the same time and cannot be made.', async () => {
  const { shared } = prepareMocks([shopMock()], {});
  const replica = createReplica('held', shared);
  let elapsed = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => elapsed);
  const unused = () => Promise.reject(new Error('not asked for here'));
  const store: SharedStore = {
    ...{ pass: unused, begin: unused, note: unused, journal: unused, list: unused, end: unused },
    load: async () => ({ version: { id: 'one', n: 0 }, setting: replica.firstSetting, providers: [] }),
    async catchUp(_name, _version, asksForTurn) {
      if (replica.version === undefined) return { kind: 'load' };
      if (!asksForTurn) return { kind: 'same' };
      elapsed += 3000;
      return { kind: 'wait' };
    },
    commit: async () => ({ kind: 'wait' }),
  };
  const session = createSharedSession({ name: 'held', replica, store, begin: unused });
  const change = session.run((own) => own.restore({ shop: { items: [] } }), true);
  const read = session.run((own) => JSON.parse(own.snapshot()));
  expect(await read).toMatchObject({ shop: { items: expect.any(Array) } });
  await expect(change).rejects.toMatchObject({ code: 'STATE_CONTENDED' });
});

test('Who has its turn and then changes nothing lets the next one go on.', async () => {
  const { shared } = prepareMocks([shopMock()], {});
  const replica = createReplica('turn', shared);
  const unused = () => Promise.reject(new Error('not asked for here'));
  const passed: string[] = [];
  let commits = 0;
  const store: SharedStore = {
    ...{ begin: unused, note: unused, journal: unused, list: unused, end: unused },
    load: async () => ({ version: { id: 'one', n: 0 }, setting: replica.firstSetting, providers: [] }),
    catchUp: async () => (replica.version === undefined ? { kind: 'load' } : { kind: 'same' }),
    async pass(name) {
      passed.push(name);
    },
    async commit() {
      commits += 1;
      return { kind: 'behind', n: 1, events: [{ setting: replica.firstSetting, steps: [] }] };
    },
  };
  const session = createSharedSession({ name: 'turn', replica, store, begin: unused });
  let attempts = 0;
  // The state that it meets the second time leaves it nothing to do.
  await session.run((own) => {
    attempts += 1;
    if (attempts === 1) own.restore({ shop: { items: [] } });
  }, true);
  expect([attempts, commits, passed]).toEqual([2, 1, ['turn']]);
});
