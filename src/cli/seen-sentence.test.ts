import { expect, test } from 'vitest';
import { finding, row } from '../report/sample-report.fixture.ts';
import { seenSentence } from './seen-sentence.ts';

test('What was seen is dated by the newest evidence of its operation at its target.', () => {
  const operations = [
    row({ evidenceDates: { live: '2026-11-20T08:00:00Z', documentation: '2026-10-01' } }),
    row({ target: 'mock', evidenceDates: { live: '2026-12-01' } }),
    row({ operation: 'getPool', evidenceDates: { live: '2026-12-02' } }),
    row({ provider: 'shop', evidenceDates: { live: '2026-12-03' } }),
  ];
  expect(seenSentence({ operations }, finding())).toBe('Seen at live on 2026-11-20; not documented.');
});

test('Without evidence there is no date, and without a target there is the recording.', () => {
  expect(seenSentence({ operations: [] }, finding())).toBe('Seen at live; not documented.');
  const operations = [row({ target: 'none', evidenceDates: { synthetic: '2026-11-22' } })];
  const inRecording = 'Seen in a recording on 2026-11-22; not documented.';
  expect(seenSentence({ operations }, finding({ target: 'none' }))).toBe(inRecording);
});
