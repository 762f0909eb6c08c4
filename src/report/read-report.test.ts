import { expect, test } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import { json } from './json.ts';
import { readReport } from './read-report.ts';
import { finding, reportOf, row } from './sample-report.fixture.ts';

const report = reportOf(
  [row(), row({ evidenceDates: {}, evidenceCounts: { live: 2 } })],
  [finding(), finding({ pointer: '', received: null })],
);

test('A report is read as it was written.', () => {
  expect(readReport(json(report), 'report.json')).toEqual(report);
});

test('A report says of which day it is, or is of an earlier version and does not.', () => {
  const dated = { ...report, date: '2026-11-27' };
  expect(readReport(json(dated), 'report.json')).toEqual(dated);
});

const changed = (changes: object) => JSON.stringify({ ...report, ...changes });
const without = (name: string) => {
  const { [name]: _, ...others } = finding() as unknown as Record<string, unknown>;
  return changed({ findings: [finding(), others] });
};
const wrong = (changes: object) => changed({ findings: [{ ...finding(), ...changes }] });

test.each<[string, string, string]>([
  ['no JSON', '{"schemaVersion": 1,', 'report.json:1:21: it is not JSON'],
  ['an empty file', '', 'it is not JSON (empty)'],
  ['a list', '[]', 'it has no "schemaVersion": 1'],
  ['another version', changed({ schemaVersion: 2 }), 'it has no "schemaVersion": 1'],
  ['no findings', changed({ findings: undefined }), '/findings: it is no list'],
  ['a finding that is no object', changed({ findings: [1] }), '/findings/0: it is no object'],
  ['an unknown code', wrong({ code: 'odd' }), '/findings/0/code: it is "odd"'],
  ['an unknown severity', wrong({ severity: 1 }), '/findings/0/severity: it is 1'],
  ['an unknown direction', wrong({ direction: 'sideways' }), '/findings/0/direction: it is "sideways"'],
  ['a provider that is no text', wrong({ provider: null }), '/findings/0/provider: it is null'],
  ['a pointer that is none', wrong({ pointer: 'data' }), '/findings/0/pointer: it is "data"'],
  ['a count that is none', wrong({ occurrences: '1' }), '/findings/0/occurrences: it is "1"'],
  ['evidence that is no list', wrong({ evidence: 'live' }), '/findings/0/evidence: it is "live"'],
  ['evidence that is no text', wrong({ evidence: [1] }), '/findings/0/evidence: it is [1]'],
  ['assumed in words', wrong({ assumed: 'yes' }), '/findings/0/assumed: it is "yes"'],
  ['no expected value', without('expected'), '/findings/1/expected: it is missing'],
  ['no received value', without('received'), '/findings/1/received: it is missing'],
  ['no place in the spec', without('specPointer'), '/findings/1/specPointer: it is missing'],
  [
    'dates that are none',
    changed({ operations: [{ ...row(), evidenceDates: [] }] }),
    '/operations/0/evidenceDates',
  ],
  [
    'dates of numbers',
    changed({ operations: [{ ...row(), evidenceDates: { live: 1 } }] }),
    '/operations/0/evidenceDates',
  ],
  [
    'counts of texts',
    changed({ operations: [{ ...row(), evidenceCounts: { live: '1' } }] }),
    '/operations/0/evidenceCounts',
  ],
  [
    'counts that are none',
    changed({ operations: [{ ...row(), evidenceCounts: 1 }] }),
    'evidenceCounts: it is 1',
  ],
  [
    'a proof that is none',
    changed({ operations: [{ ...row(), proven: '2026-11-15' }] }),
    '/operations/0/proven',
  ],
  ['a day that is none', changed({ date: 'yesterday' }), '/date: it is "yesterday"'],
  ['an unknown verdict', changed({ operations: [{ ...row(), verdict: 'odd' }] }), '/operations/0/verdict'],
  ['half an exchange', changed({ operations: [{ ...row(), exchanges: 0.5 }] }), '/operations/0/exchanges'],
  ['no targets', changed({ targets: undefined }), '/targets: it is missing'],
  ['no summary', changed({ summary: undefined }), '/summary: it is missing'],
  ['a summary of nothing', changed({ summary: {} }), '/summary/exchanges: it is missing'],
  [
    'a summary without verdicts',
    changed({ summary: { ...report.summary, operations: { matched: 1 } } }),
    '/summary/operations: it is {"matched":1}',
  ],
  [
    'a summary of texts',
    changed({ summary: { ...report.summary, findings: { breaking: '1' } } }),
    '/summary/findings: it is {"breaking":"1"}',
  ],
  ['a summary that is no object', changed({ summary: 3 }), '/summary: it is no object'],
  ['specs that are no paths', changed({ specs: { a: 1 } }), '/specs'],
  ['a shard of nothing', changed({ shard: { index: 1, run: 'a' } }), '/shard'],
  ['a shard beyond the last', changed({ shard: { index: 3, of: 2, run: 'a' } }), '/shard'],
  ['a shard without its run', changed({ shard: { index: 1, of: 2 } }), '/shard'],
  [
    'skipped runs without a reason',
    changed({ skipped: [{ provider: 'a', target: 'b' }] }),
    '/skipped/0/reason',
  ],
  ['what is retired in words', changed({ retired: 'none' }), '/retired: it is no list'],
  ['an acceptance without a day', wrong({ accepted: {} }), '/findings/0/accepted'],
])('A report with %s is refused, and the place is named.', (_, text, place) => {
  const read = () => readReport(text, 'report.json');
  expect(read).toThrow(LockstepError);
  expect(read).toThrow(place);
  expect(read).toThrow('Failed to read the report report.json');
});
