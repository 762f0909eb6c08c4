import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { formatFinding } from './format-finding.ts';
import { finding, reportOf, row, skippedRow } from './sample-report.fixture.ts';
import { sarif } from './sarif.ts';

const nowhere = { version: '1.2.3', locate: () => undefined };

function resultsOf(text: string): readonly Result[] {
  const log: Log = JSON.parse(text);
  return log.runs[0]?.results ?? [];
}

test('A finding is a result at the line of its spec, with a rule for its code.', () => {
  const path = 'specs/a b/openapi.yaml';
  const found = finding({ pointer: '/data/*/state' });
  const text = sarif(reportOf([row()], [found]), {
    version: '1.2.3',
    locate: () => ({ path, line: 12, column: 5 }),
  });
  const log: Log = JSON.parse(text);
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.tool.driver).toMatchObject({ name: 'Lockstep', version: '1.2.3' });
  expect(log.runs[0]?.tool.driver.rules).toEqual([
    {
      id: 'enum-value-unknown',
      name: 'EnumValueUnknown',
      shortDescription: { text: 'A value that the spec does not list.' },
      help: {
        text: 'Add the value to the spec. More in docs/findings/enum-value-unknown.md.',
        markdown: 'Add the value to the spec. More in `docs/findings/enum-value-unknown.md`.',
      },
    },
  ]);
  const name = 'pools/listPools';
  expect(resultsOf(text)).toEqual([
    {
      ruleId: 'enum-value-unknown',
      ruleIndex: 0,
      level: 'error',
      message: { text: formatFinding(found) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'specs/a%20b/openapi.yaml' },
            region: { startLine: 12, startColumn: 5 },
          },
          logicalLocations: [{ name, fullyQualifiedName: `${name}#response/data/*/state`, kind: 'member' }],
        },
      ],
      partialFingerprints: {
        'lockstep/v1': '0123456789abcdef',
        primaryLocationLineHash: '0123456789abcdef:1',
      },
      occurrenceCount: 3,
      suppressions: [],
      properties: {
        severity: 'breaking',
        target: 'live',
        exchanges: 2,
        evidence: ['documentation', 'live'],
        assumed: false,
      },
    },
  ]);
});

test('Rules stand once each in the order of their codes, and results point at them.', () => {
  const findings = [finding({ code: 'type-changed' }), finding(), finding({ code: 'type-changed' })];
  const text = sarif(reportOf([row()], findings), nowhere);
  const log: Log = JSON.parse(text);
  expect(log.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(['enum-value-unknown', 'type-changed']);
  expect(resultsOf(text).map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1]);
});

test('The level is that of the severity, and what is accepted is a suppressed note.', () => {
  const found = [
    ...(['breaking', 'risky', 'additive', 'info'] as const).map((severity) => finding({ severity })),
    finding({ accepted: { since: '2026-11-01' } }),
  ];
  const results = resultsOf(sarif(reportOf([row()], found), nowhere));
  expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'warning', 'note', 'note']);
  expect(results.map(({ suppressions }) => suppressions?.length)).toEqual([0, 0, 0, 0, 1]);
});

test('Where the spec is not at hand only the operation is named, and without findings there are no results.', () => {
  const [result] = resultsOf(sarif(reportOf([row()], [finding()]), nowhere));
  expect(Object.keys(result?.locations?.[0] ?? {})).toEqual(['logicalLocations']);
  expect(resultsOf(sarif(reportOf([row()]), nowhere))).toEqual([]);
});

test('The run says of every operation what it rests on, whether it has findings or not.', () => {
  const report = { ...reportOf([row({ evidenceCounts: { live: 2 } }), skippedRow]), date: '2026-11-27' };
  const log: Log = JSON.parse(sarif(report, nowhere));
  const place = { provider: 'pools', target: 'live' };
  expect(log.runs[0]?.properties).toEqual({
    evidence: [
      {
        ...{ ...place, operation: 'listPools', verdict: 'matched' },
        ...{ source: 'live', date: '2026-11-20T08:00:00Z', days: 7, exchanges: { live: 2 } },
      },
      { ...place, operation: 'getPool', verdict: 'skipped', source: 'none', exchanges: {} },
    ],
  });
});
