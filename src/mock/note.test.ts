import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from './given-answer.ts';
import { entryOf, noteAgain, noteOf } from './note.ts';
import { seenAt } from './seen.fixture.ts';

const answers: fc.Arbitrary<Partial<Answer>> = fc.record(
  {
    operation: fc.constantFrom('list', 'create'),
    outcome: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
    problems: fc.array(fc.string(), { maxLength: 3 }),
    mockProblems: fc.array(fc.string(), { maxLength: 3 }),
    fault: fc.string(),
  },
  { requiredKeys: [] },
);

test('A note that is used again says of a request what one of its own would say.', () => {
  fc.assert(
    fc.property(answers, answers, (first, second) => {
      const used = noteOf(seenAt('/first', first, 'x'.repeat(3000)));
      const later = { ...seenAt('/second?a=1', second), at: Date.parse('2026-01-02T00:00:00Z') };
      expect(entryOf(noteAgain(used, later))).toEqual(entryOf(noteOf(later)));
    }),
  );
});

test('What an answer does not say is null in the journal, and no problem is an empty list.', () => {
  expect(entryOf(noteOf(seenAt('/a')))).toEqual({
    at: '2026-01-01T00:00:00.000Z',
    provider: 'shop',
    operation: null,
    method: 'GET',
    target: '/a',
    status: 200,
    outcome: null,
    problems: [],
    mockProblems: [],
    fault: null,
  });
});
