import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJournal } from './journal.ts';
import { seenAt } from './seen.fixture.ts';

test('The latest entries are kept, the oldest first, and all are counted.', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 20 }), (capacity, count) => {
      const journal = createJournal(capacity);
      const targets = Array.from({ length: count }, (_, index) => `/${index}`);
      for (const target of targets) journal.add(seenAt(target, { mockProblems: ['a breach'] }));
      const { total, mockProblems, entries } = journal.snapshot();
      expect([total, mockProblems]).toEqual([count, count]);
      expect(entries.map(({ target }) => target)).toEqual(targets.slice(-capacity));
    }),
  );
});

test('A thousand entries are kept unless another number is given.', () => {
  const journal = createJournal();
  for (let index = 0; index < 1001; index += 1) journal.add(seenAt(`/${index}`));
  const { total, entries } = journal.snapshot();
  expect([total, entries.length, entries[0]?.target]).toEqual([1001, 1000, '/1']);
});

test('A journal that was cleared begins again.', () => {
  const journal = createJournal(2);
  for (const target of ['/a', '/b', '/c']) journal.add(seenAt(target, { mockProblems: ['a breach'] }));
  journal.clear();
  expect(journal.snapshot()).toEqual({ total: 0, mockProblems: 0, entries: [] });
  journal.add(seenAt('/d'));
  expect(journal.snapshot()).toMatchObject({ total: 1, mockProblems: 0, entries: [{ target: '/d' }] });
});
