import type { BaselineEntry } from '../../src/drift/baseline.ts';
import { type Finding, findingCodes, severities } from '../../src/drift/finding.ts';
import {
  NO_RECORDING,
  type OperationResult,
  OTHER_SHARD,
  type VerifyReport,
} from '../../src/replay/verify-report.ts';
import { finding, reportOf, row } from '../../src/report/sample-report.fixture.ts';

/** What is data in the report below has none of the letters of English, but for codes and these. */
export const LATIN_DATA: ReadonlySet<string> = new Set([...findingCodes, 'mock', 'null', 'UTC']);

const [ALPHA, BETA] = ['άλφα', 'βήτα'];
const TARGETS = ['none', 'mock', ALPHA, BETA];
const place = { provider: 'πάροχος', pointer: '/σώμα', specPointer: '/σχήμα/όριο' };

function operation(name: string, verdicts: string, findings: Finding[]): OperationResult[] {
  return TARGETS.flatMap((target, at): OperationResult[] => {
    const found = verdicts.charAt(at);
    const own = { provider: place.provider, operation: name, target };
    if (found === '-') return [row({ ...own, verdict: 'skipped', exchanges: 0, reason: 'αιτία' })];
    if (found === '=') return [row({ ...own, evidence: ['synthetic'], evidenceDates: {} })];
    findings.push(finding({ ...place, ...own, code: 'type-changed', fingerprint: found }));
    return [row({ ...own, verdict: 'drifted' })];
  });
}

/** One of each code, with all that may be told of a finding on one or another of them. */
function everyCode(): readonly Finding[] {
  return findingCodes.map((code, at) => {
    const isOdd = at % 2 === 1;
    return finding({
      ...place,
      code,
      operation: 'κωδικοί',
      target: TARGETS[(at >> 1) % TARGETS.length] ?? ALPHA,
      severity: severities[at % severities.length] ?? 'info',
      direction: isOdd ? 'request' : 'response',
      pointer: at % 3 === 0 || code === 'evidence-expired' ? '' : place.pointer,
      expected: isOdd ? null : 5,
      received: isOdd ? ['α', 'β', 'γ', 'δ', { type: 'ε' }] : { type: 'ζ' },
      evidence: ['documentation', 'live', 'sandbox', 'synthetic'],
      fingerprint: `0${at}`,
      assumed: isOdd,
      excerpt: { pointer: '/σώμα', lines: ['{', '}'], marked: 0 },
      ...(isOdd
        ? { since: '2026-10-01', days: { '2026-10-01': 2 }, alsoAt: ['/σχήμα/άλλο'], occurrences: 2 }
        : { lastRecorded: '2026-10-02', exchanges: at % 4 === 0 ? 1 : 2, occurrences: at % 8 === 0 ? 2 : 1 }),
      ...(at % 5 === 0 ? { accepted: { since: '2026-11-01' } } : {}),
    });
  });
}

/** A report in which everything is said that can be said of one, as far as a single report can. */
export function reportInAllWords(): VerifyReport {
  const findings: Finding[] = [...everyCode()];
  const of = { provider: place.provider, target: 'mock' };
  const evidence = {
    evidence: ['live', 'sandbox', 'documentation', 'synthetic'],
    evidenceDates: { live: '2026-11-22', sandbox: '2026-11-21', documentation: '2026-11-01' },
    evidenceCounts: { live: 1, sandbox: 1, documentation: 1, synthetic: 1 },
  } as const;
  const operations = [
    ...operation('μόνος', '===α', findings),
    ...operation('όμοια', '==αα', findings),
    ...operation('όλα', 'αααα', findings),
    ...operation('καθένας', '-αβ=', findings),
    row({ ...of, ...evidence, operation: 'πηγές', proven: { date: '2026-11-22', exchanges: 1 } }),
    row({ ...of, ...evidence, operation: 'παλιά', proven: { date: '2026-11-21', exchanges: 2 } }),
    row({ ...of, ...evidence, operation: 'άλλα', proven: { date: '2026-11-01', exchanges: 2 } }),
    row({ ...of, operation: 'μία', exchanges: 1 }),
    row({ ...of, operation: 'αλλού', verdict: 'skipped', exchanges: 0, reason: OTHER_SHARD }),
    ...Array.from({ length: 21 }, (_, at) =>
      row({
        ...of,
        ...none,
        operation: `χωρίς${at}`,
        verdict: 'skipped',
        exchanges: 0,
        reason: NO_RECORDING,
      }),
    ),
  ];
  const report = reportOf(operations, findings);
  return {
    ...report,
    date: '2026-11-22',
    targets: [...TARGETS, 'σιωπή'],
    summary: { ...report.summary, accepted: 7 },
    skipped: [{ provider: place.provider, target: ALPHA, reason: 'αιτία' }],
    specs: { [place.provider]: '/σχήμα' },
    retired: [retired, retired],
  };
}

const none = { evidence: [], evidenceDates: {} } as const;

const retired: BaselineEntry = {
  ...{ fingerprint: '1', code: 'type-changed', provider: place.provider, operation: 'μόνος' },
  ...{ pointer: '', since: '2026-11-01' },
};

/** Others, for what is said only where there is little to say, or of a part of a run. */
export function reportsInFewWords(): readonly VerifyReport[] {
  const { provider } = place;
  const [, first] = everyCode();
  const aPart = { ...reportOf([row({ provider, operation: 'μία', target: ALPHA })]), retired: [retired] };
  const unrecorded = row({
    ...{ ...none, provider, operation: 'χωρίς', target: ALPHA },
    ...{ verdict: 'skipped', exchanges: 0, reason: NO_RECORDING },
  });
  return [
    { ...aPart, shard: { index: 1, of: 2, run: '0' } },
    reportOf([]),
    { ...reportOf([unrecorded]), date: '2026-11-22' },
    reportOf([row({ provider, operation: 'μία', target: ALPHA, evidenceDates: {} })]),
    reportOf([row({ provider, operation: 'μία', target: ALPHA, evidence: ['synthetic'] })]),
    ...(first === undefined
      ? []
      : [
          {
            ...reportOf(
              [row({ provider, operation: 'μία', target: ALPHA, verdict: 'drifted' })],
              [{ ...first, target: ALPHA }],
            ),
            shard: { index: 2, of: 2, run: '0' },
          },
        ]),
  ];
}
