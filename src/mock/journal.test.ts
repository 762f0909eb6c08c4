import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { createJournal, type JournalEntry } from './journal.ts';

function entry(target: string): JournalEntry {
  return {
    at: '2026-01-01T00:00:00.000Z',
    provider: 'shop',
    operation: null,
    method: 'GET',
    target,
    status: 200,
    outcome: null,
    problems: [],
    mockProblems: [],
    fault: null,
  };
}

test('The latest entries are kept, the oldest first, and all are counted.', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 20 }), (capacity, count) => {
      const journal = createJournal(capacity);
      const targets = Array.from({ length: count }, (_, index) => `/${index}`);
      for (const target of targets) journal.add(() => entry(target), 1);
      const { total, mockProblems, entries } = journal.snapshot();
      expect([total, mockProblems]).toEqual([count, count]);
      expect(entries.map(({ target }) => target)).toEqual(targets.slice(-capacity));
    }),
  );
});

test('A thousand entries are kept unless another number is given.', () => {
  const journal = createJournal();
  for (let index = 0; index < 1001; index += 1) journal.add(() => entry(`/${index}`), 0);
  const { total, entries } = journal.snapshot();
  expect([total, entries.length, entries[0]?.target]).toEqual([1001, 1000, '/1']);
});

test('An entry is made when somebody looks, and not before.', () => {
  const make = vi.fn(() => entry('/a'));
  const journal = createJournal();
  journal.add(make, 0);
  expect(make).not.toHaveBeenCalled();
  expect(journal.snapshot().entries).toEqual([entry('/a')]);
  expect(make).toHaveBeenCalledOnce();
});

test('A journal that was cleared begins again.', () => {
  const journal = createJournal(2);
  for (const target of ['/a', '/b', '/c']) journal.add(() => entry(target), 1);
  journal.clear();
  expect(journal.snapshot()).toEqual({ total: 0, mockProblems: 0, entries: [] });
  journal.add(() => entry('/d'), 0);
  expect(journal.snapshot()).toEqual({ total: 1, mockProblems: 0, entries: [entry('/d')] });
});
