import { expect, test } from 'vitest';
import { groundOf } from './ground-of.ts';
import { row, skippedRow } from './sample-report.fixture.ts';

test('An operation rests on the strongest of its recordings, which is as old as it was on the day of the run.', () => {
  const counts = { live: 3, documentation: 1 };
  expect(groundOf(row({ evidenceCounts: counts }), { date: '2026-11-27' })).toEqual({
    source: 'live',
    date: '2026-11-20T08:00:00Z',
    days: 7,
    exchanges: counts,
  });
});

test('A report of an earlier version tells neither ages nor counts.', () => {
  expect(groundOf(row(), {})).toEqual({ source: 'live', date: '2026-11-20T08:00:00Z', exchanges: {} });
  expect(groundOf(row({ evidenceDates: {} }), { date: '2026-11-27' })).toEqual({
    source: 'live',
    exchanges: {},
  });
});

test('An operation without any recording rests on nothing.', () => {
  expect(groundOf(skippedRow, { date: '2026-11-27' })).toEqual({ source: 'none', exchanges: {} });
});

test('When the provider last matched is told with how long ago that was, whatever the recordings are.', () => {
  const proven = { date: '2026-11-15', exchanges: 4 };
  const made = row({ evidence: ['synthetic'], evidenceDates: { synthetic: '2026-11-26' }, proven });
  expect(groundOf(made, { date: '2026-11-27' })).toMatchObject({
    source: 'synthetic',
    proven: { ...proven, days: 12 },
  });
  expect(groundOf({ ...skippedRow, proven }, {})).toEqual({ source: 'none', exchanges: {}, proven });
});
