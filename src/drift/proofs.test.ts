import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Proofs, updatedProofs, writeProofs } from './proofs.ts';
import { readProofs } from './read-proofs.ts';

const older = { date: '2026-08-01', exchanges: 4 };
const newer = { date: '2026-11-27', exchanges: 2 };

test('A run renews what it proves, leaves the rest, and drops what the spec no longer has.', () => {
  const proofs: Proofs = new Map([
    ['listPools', older],
    ['getPool', older],
    ['gone', older],
  ]);
  expect(updatedProofs(proofs, new Map([['getPool', newer]]), (name) => name !== 'gone')).toEqual(
    new Map([
      ['listPools', older],
      ['getPool', newer],
    ]),
  );
});

test('The file is sorted, with an operation to a line.', () => {
  const proofs: Proofs = new Map([
    ['listPools', older],
    ['getPool', newer],
  ]);
  expect(writeProofs(proofs)).toBe(`{
  "schemaVersion": 1,
  "proven": {
    "getPool": {"date": "2026-11-27", "exchanges": 2},
    "listPools": {"date": "2026-08-01", "exchanges": 4}
  }
}
`);
  expect(writeProofs(new Map())).toBe('{\n  "schemaVersion": 1,\n  "proven": {}\n}\n');
});

test('Whatever operations are called, what was written is read, and the order of proving leaves no trace.', () => {
  const proof = fc.record({
    date: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    exchanges: fc.integer({ min: 1, max: 10_000 }),
  });
  const name = fc.oneof(
    fc.string().filter((text) => text !== '__proto__'),
    fc.constantFrom('constructor', 'GET /a b', 'a/b~c"'),
  );
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, proof), { selector: ([key]) => key }), (entries) => {
      const text = writeProofs(new Map(entries));
      expect(readProofs(text)).toEqual({ ok: true, proofs: new Map(entries) });
      expect(writeProofs(new Map(entries.toReversed()))).toBe(text);
    }),
  );
});

const withProven = (proven: unknown) => JSON.stringify({ schemaVersion: 1, proven });

test.each<[string, string, string]>([
  ['{"schemaVersion": 1', 'line 1, column 20', 'it is not JSON'],
  ['{"schemaVersion": 1, "schemaVersion": 1, "proven": {}}', 'line 1', 'it is not JSON'],
  ['<<<<<<< ours', 'line 1, column 1', 'it is not JSON'],
  ['[]', 'the top', 'an object was expected'],
  ['{"schemaVersion": 2, "proven": {}}', '/schemaVersion', '1 was expected'],
  ['{"schemaVersion": 1}', '/proven', 'an object was expected'],
  [withProven({ 'a/b': 1 }), '/proven/a~1b', 'an object was expected'],
  [withProven({ a: { exchanges: 1 } }), '/proven/a/date', 'a day, "YYYY-MM-DD", was expected'],
  [withProven({ a: { date: '27.11.2026', exchanges: 1 } }), '/proven/a/date', 'a day'],
  [withProven({ a: { date: '2026-13-41', exchanges: 1 } }), '/proven/a/date', 'a day'],
  [withProven({ a: { ...newer, exchanges: '1' } }), '/proven/a/exchanges', '1 or more'],
  [withProven({ a: { ...newer, exchanges: 1.5 } }), '/proven/a/exchanges', '1 or more'],
  [withProven({ a: { ...newer, exchanges: 0 } }), '/proven/a/exchanges', '1 or more'],
])('The proofs %j are refused, and the place is named.', (text, place, problem) => {
  expect(readProofs(text)).toEqual({
    ok: false,
    place: expect.stringContaining(place),
    problem: expect.stringContaining(problem),
  });
});
