import { expect, test, vi } from 'vitest';
import type { Notes } from './shared-store.ts';
import { createWrittenBehind } from './written-behind.ts';

const notes = (...entries: string[]): Notes => ({ requests: entries.length, breaches: 1, entries });

function behindOf(note = vi.fn(async () => undefined)) {
  return { note, behind: createWrittenBehind('one', { note }) };
}

test('What is noted of a session goes to Redis together, once, and nothing where there is nothing.', async () => {
  const { note, behind } = behindOf();
  await behind.flush();
  behind.add('a', notes('1'));
  behind.add('a', notes('2', '3'));
  await behind.flush();
  await behind.flush();
  expect(note.mock.calls).toEqual([['one', 'a', { requests: 3, breaches: 2, entries: ['1', '2', '3'] }]]);
});

test('By themselves notes go a little later.', async () => {
  const { note, behind } = behindOf();
  behind.add('a', notes('1'));
  await vi.waitFor(() => expect(note).toHaveBeenCalledOnce());
});

test('Whoever takes the notes along has them; those of a session that is over are dropped.', async () => {
  const { note, behind } = behindOf();
  expect(behind.take('a')).toBeUndefined();
  behind.add('a', notes('1'));
  expect(behind.take('a')).toEqual(notes('1'));
  behind.add('a', notes('1'));
  behind.add('b', notes('2'));
  expect(behind.take('a')).toBeUndefined();
  await behind.flush();
  expect(note).not.toHaveBeenCalled();
});

test('Notes that cannot be written are lost, and nobody fails of it.', async () => {
  const { behind } = behindOf(vi.fn(() => Promise.reject(new Error('no connection'))));
  behind.add('a', notes('1'));
  await expect(behind.flush()).resolves.toBeUndefined();
});

test('More entries than a journal keeps are counted and not sent.', async () => {
  const { note, behind } = behindOf();
  for (let at = 0; at < 3; at += 1) behind.add('a', notes(...new Array<string>(600).fill(String(at))));
  await behind.flush();
  const [, , sent] = note.mock.lastCall as unknown as [string, string, Notes];
  expect([sent.requests, sent.entries.length, sent.entries.at(-1)]).toEqual([1800, 1000, '2']);
});
