import { expect, test } from 'vitest';
import { evidenceSummary } from './evidence-summary.ts';
import { reportOf, row, skippedRow } from './sample-report.fixture.ts';

const synthetic = { evidence: ['synthetic'], evidenceDates: { synthetic: '2026-11-26' } } as const;

test('Every operation is counted once, by the strongest that it rests on, and the oldest of a kind is told.', () => {
  const report = reportOf([
    row({ target: 'mock', ...synthetic }),
    row({ target: 'live' }),
    row({ operation: 'dropPool', evidenceDates: { live: '2026-08-29' } }),
    row({ operation: 'newPool', ...synthetic }),
    skippedRow,
  ]);
  expect(evidenceSummary({ ...report, date: '2026-11-27' })).toBe(
    '4 operations: 2 on live recordings (the oldest of 2026-08-29, 90 days old), 1 on synthetic recordings (of 2026-11-26, 1 day old), 1 on nothing but the spec. Documentation and synthetic recordings prove nothing about the provider.',
  );
});

test('Where everything was said by the provider itself, there is nothing to warn of; without a date, no age to tell.', () => {
  const newer = row({ evidenceDates: { live: '2026-11-24' } });
  expect(evidenceSummary(reportOf([row(), newer]))).toBe(
    '1 operation: 1 on live recordings (of 2026-11-24).',
  );
  expect(evidenceSummary(reportOf([row({ evidenceDates: {} })]))).toBe(
    '1 operation: 1 on live recordings (of a day that is not told).',
  );
});

test('What the provider has matched is told, and is nothing to warn of.', () => {
  const proven = { exchanges: 4 };
  const report = reportOf([
    row({ ...synthetic, proven: { ...proven, date: '2026-11-15' } }),
    row({ operation: 'newPool', ...synthetic, proven: { ...proven, date: '2026-11-14' } }),
  ]);
  expect(evidenceSummary(report)).toBe(
    '2 operations: 2 on synthetic recordings (the oldest of 2026-11-26). 2 proven at live, the longest ago on 2026-11-14.',
  );
});
