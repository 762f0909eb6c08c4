import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEvidenceTally, type EvidenceSum } from './evidence-tally.ts';
import { evidenceSources } from './har.ts';
import type { Evidence } from './recording.ts';

function sumOf(all: readonly Evidence[]): EvidenceSum {
  const tally = createEvidenceTally();
  for (const evidence of all) tally.add(evidence);
  return tally.sum();
}

test('The strongest source comes first, each with its newest date and the number of its exchanges.', () => {
  expect(
    sumOf([
      { source: 'synthetic', date: '2026-11-22' },
      { source: 'live', date: '2026-03-01' },
      { source: 'live', date: '2026-04-01T08:00:00Z' },
      { source: 'live', date: '2026-03-31' },
    ]),
  ).toEqual({
    evidence: ['live', 'synthetic'],
    evidenceDates: { live: '2026-04-01T08:00:00Z', synthetic: '2026-11-22' },
    evidenceCounts: { live: 3, synthetic: 1 },
  });
});

test('What is newest is a matter of time and not of spelling.', () => {
  const early = { source: 'live', date: '2026-03-01T23:00:00Z' } as const;
  const late = { source: 'live', date: '2026-03-01T20:00:00-05:00' } as const;
  expect(sumOf([early, late]).evidenceDates).toEqual({ live: late.date });
  expect(sumOf([late, early]).evidenceDates).toEqual({ live: late.date });
});

test('Nothing rests on nothing.', () => {
  expect(sumOf([])).toEqual({ evidence: [], evidenceDates: {}, evidenceCounts: {} });
});

test('The order in which exchanges come makes no difference.', () => {
  const dates = fc.constantFrom(
    '2026-03-01',
    '2026-03-01T00:00:00Z',
    '2026-03-01T01:00:00+01:00',
    '2026-02-28',
  );
  const some = fc.array(fc.record({ source: fc.constantFrom(...evidenceSources), date: dates }));
  fc.assert(
    fc.property(some, (all) => {
      expect(sumOf(all.toReversed())).toEqual(sumOf(all));
    }),
  );
});
