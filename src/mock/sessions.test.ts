import { expect, test } from 'vitest';
import { createSessions } from './sessions.ts';

const HOUR = 3_600_000;

/** Sessions that are counted as they are made, at a time that the test holds. */
function counted(limits = { most: 3, idle: HOUR }) {
  const time = { now: 0 };
  const made: string[] = [];
  const sessions = createSessions(
    (name) => {
      made.push(name);
      return { name, number: made.length };
    },
    limits,
    () => time.now,
  );
  return { sessions, made, time };
}

test('A session is made when it is first asked for, and is the same afterwards.', () => {
  const { sessions, made } = counted();
  expect(made).toEqual(['default']);
  const first = sessions.of('a');
  expect(sessions.of('a')).toBe(first);
  expect(sessions.of('b')).not.toBe(first);
  expect(made).toEqual(['default', 'a', 'b']);
});

test('A session that was idle for too long begins anew, one that was used goes on, and the default one never ends.', () => {
  const { sessions, made, time } = counted();
  const main = sessions.of('default');
  sessions.of('idle');
  const busy = sessions.of('busy');
  time.now = HOUR - 1;
  sessions.of('busy');
  time.now = HOUR + 1;
  expect(sessions.list().map(({ name }) => name)).toEqual(['default', 'busy']);
  expect([sessions.of('busy'), sessions.of('default')]).toEqual([busy, main]);
  sessions.of('idle');
  time.now = 3 * HOUR;
  sessions.of('idle');
  expect(made).toEqual(['default', 'idle', 'busy', 'idle', 'idle']);
});

test.each([
  [5000, '5 seconds'],
  [30 * 60_000, '30 minutes'],
])('Who is refused one is told how long another must be idle, %d ms as %s.', (idle, shown) => {
  const { sessions } = counted({ most: 1, idle });
  expect(() => sessions.of('a')).toThrow(`been idle for ${shown}, or allow more of them with --sessions`);
});

test('One session too many is refused with what to do, until another has ended or was idle for too long.', () => {
  const { sessions, time } = counted();
  sessions.of('a');
  sessions.of('b');
  const tooMany = expect.objectContaining({
    code: 'SESSION_LIMIT',
    message: expect.stringContaining('DELETE /_lockstep/sessions?name=NAME'),
  });
  expect(() => sessions.of('c')).toThrow(tooMany);
  expect([sessions.end('a'), sessions.end('a'), sessions.end('default')]).toEqual([true, false, false]);
  sessions.of('c');
  expect(() => sessions.of('d')).toThrow(tooMany);
  time.now = HOUR + 1;
  sessions.of('d');
  expect(sessions.list().map(({ name, lastUsed }) => [name, lastUsed])).toEqual([
    ['default', 0],
    ['d', time.now],
  ]);
});

test('To end all leaves the default session alone.', () => {
  const { sessions } = counted();
  const main = sessions.of('default');
  sessions.of('a');
  sessions.endAll();
  expect(sessions.list()).toEqual([{ name: 'default', lastUsed: 0, session: main }]);
});

test.each(['', '.', '..', 'a/b', 'a b', '-a', 'ä', 'a'.repeat(65), 'a\n'])(
  'There is no session %j.',
  (name) => {
    expect(() => counted().sessions.of(name)).toThrow(expect.objectContaining({ code: 'SESSION_INVALID' }));
  },
);

test.each(['a', 'file-1.test', '__proto__', 'constructor', 'a'.repeat(64)])(
  'There may be a session %j.',
  (name) => {
    const { sessions } = counted();
    expect(sessions.of(name)).toEqual({ name, number: 2 });
  },
);
