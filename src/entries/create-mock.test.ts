import { createMock } from 'lockstep';
import { expect, test } from 'vitest';
import { mock as smartproxy } from '../../mocks/smartproxy/index.ts';
import { startMock } from './counters.fixture.ts';

test('A handler that throws is answered with a problem of status 500, and the state stays as it was.', async () => {
  const mock = startMock();
  const before = mock.snapshot();
  const response = await mock.fetch('/counters', { method: 'DELETE' });
  expect([response.status, response.headers.get('content-type')]).toEqual([
    500,
    'application/problem+json; charset=utf-8',
  ]);
  expect(await response.json()).toMatchObject({
    title: 'The mock failed',
    operation: 'fail',
    detail:
      'The handler is broken. This is a bug of the mock, not of the request; the state is as it was before.',
  });
  expect(mock.snapshot()).toEqual(before);
  expect(mock.journal.snapshot()).toMatchObject({
    mockProblems: 1,
    entries: [{ status: 500, mockProblems: ['it failed: The handler is broken'] }],
  });
  expect((await mock.fetch('/counters')).status).toBe(200);
});

test('A mock starts with its scenario, is reset to it or to another, and is restored from a snapshot.', async () => {
  const mock = startMock({ scenario: 'empty', seed: 5 });
  expect(mock.snapshot()).toEqual({ counters: [] });
  mock.reset('typical');
  expect(mock.snapshot()).toEqual({ counters: [{ name: 'a', value: 5 }] });
  const snapshot = mock.snapshot();
  await mock.fetch('/counters', { method: 'POST' });
  expect(mock.snapshot()).toEqual({ counters: [{ name: 'a', value: 6 }] });
  mock.restore(snapshot);
  expect(mock.snapshot()).toEqual(snapshot);
  mock.reset();
  expect(mock.snapshot()).toEqual({ counters: [] });
  expect(() => mock.restore({ things: [] })).toThrow('there is no such collection');
  expect(() => mock.reset('full')).toThrow('typical, empty');
  expect(() => startMock({ scenario: 'full' })).toThrow('typical, empty');
});

test('A snapshot is a copy, and two mocks of one definition do not see each other.', async () => {
  const [one, two] = [startMock({ clock: 0 }), startMock({ clock: 0 })];
  Object.assign(one.snapshot() ?? {}, { counters: [] });
  expect(one.snapshot()).toEqual({ counters: [{ name: 'a', value: 1 }] });
  await one.fetch('/counters', { method: 'POST' });
  one.clock.advance(1);
  expect(two.snapshot()).toEqual({ counters: [{ name: 'a', value: 1 }] });
  expect([one.clock.now(), two.clock.now(), two.journal.snapshot().total]).toEqual([1, 0, 0]);
});

test('A provider in place of its mock is refused with the line that imports the right thing.', () => {
  const mistaken = { provider: smartproxy.provider } as unknown as typeof smartproxy;
  expect(() => createMock(mistaken)).toThrow("import { mock } from 'lockstep/providers/tibiot'");
});

test('Whatever is done with a session is a use of it, so that it does not end while a test goes on.', async () => {
  const mock = startMock();
  const session = mock.session('a');
  const lastUse = () => mock.host.sessions.list().find(({ name }) => name === 'a')?.lastUsed ?? 0;
  for (const use of [() => session.fetch('/counters'), () => session.snapshot(), () => session.clock.now()]) {
    const before = lastUse();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await use();
    expect(lastUse()).toBeGreaterThan(before);
  }
});

test('Once a session has ended, all who hold it by its name are in the one that begins then.', async () => {
  const mock = startMock();
  const [one, two] = [mock.session('a'), mock.session('a')];
  one.reset('empty');
  expect(two.snapshot()).toEqual({ counters: [] });
  mock.host.sessions.end('a');
  await one.fetch('/counters', { method: 'POST' });
  expect([one.snapshot(), two.snapshot()]).toEqual([mock.session('a').snapshot(), one.snapshot()]);
  expect([two.journal.total, mock.journal.total]).toEqual([1, 0]);
});

test('A session that was asked for by its name answers, whichever a request names.', async () => {
  const mock = startMock();
  const headers = { 'x-lockstep-session': 'other' };
  await mock.session('a').fetch('/counters', { headers });
  await mock.session('default').fetch('/counters', { headers });
  expect(mock.host.sessions.list().map(({ name, session }) => [name, session.journal.total])).toEqual([
    ['default', 1],
    ['a', 1],
  ]);
});
