import type { Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, FindingCode } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { formatFinding, wordsOf } from './format-finding.ts';
import { groundOf } from './ground-of.ts';
import { noticeLevel } from './notice-level.ts';
import type { LocateFinding } from './spec-location.ts';

export interface SarifOptions {
  /** Of Lockstep. */
  readonly version: string;
  readonly locate: LocateFinding;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

/**
 * The report as SARIF 2.1.0: a result for each finding, at the line of its spec, and a rule for each code among
 * them. What each operation rests on is a property of the run. A rule has no `helpUri`, which the format wants absolute: its help names the page.
 */
export function sarif(report: VerifyReport, { version, locate }: SarifOptions): string {
  const { findings, operations } = report;
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const run: Run = {
    tool: { driver: { name: 'Lockstep', version, rules: codes.map(ruleOf) } },
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, codes.indexOf(finding.code), locate)),
    properties: {
      evidence: operations.map((result) => {
        const { provider, operation, target, verdict } = result;
        return { provider, operation, target, verdict, ...groundOf(result, report) };
      }),
    },
  };
  const log: Log = { version: '2.1.0', $schema: SCHEMA, runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(code: FindingCode): ReportingDescriptor {
  const { what, fix } = wordsOf(code);
  const page = `docs/findings/${code}.md`;
  return {
    id: code,
    name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${what}.` },
    help: { text: `${fix}. More in ${page}.`, markdown: `${fix}. More in \`${page}\`.` },
  };
}

function resultOf(finding: Finding, ruleIndex: number, locate: LocateFinding): Result {
  const { code, fingerprint, severity, target, assumed, accepted, evidence, occurrences, exchanges } =
    finding;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[noticeLevel(finding)],
    message: { text: formatFinding(finding) },
    locations: [locationOf(finding, locate)],
    // The second is the one that GitHub goes by: it keeps an alert where the lines of the spec move.
    partialFingerprints: { 'lockstep/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
    occurrenceCount: occurrences,
    suppressions:
      accepted === undefined
        ? []
        : [{ kind: 'external', justification: `In the baseline since ${accepted.since}.` }],
    properties: { severity, target, exchanges, evidence, assumed },
  };
}

function locationOf(finding: Finding, locate: LocateFinding): NonNullable<Result['locations']>[number] {
  const { provider, operation, direction, pointer } = finding;
  const name = `${provider}/${operation}`;
  const place = locate(finding);
  const logical = { name, fullyQualifiedName: `${name}#${direction}${pointer}`, kind: 'member' };
  if (place === undefined) return { logicalLocations: [logical] };
  const { path, line, column } = place;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { startLine: line, startColumn: column },
    },
    logicalLocations: [logical],
  };
}

/** A relative reference, whatever stands in the path (RFC 3986). */
function uriOf(path: string): string {
  return path.split(/[\\/]/).map(encodeURIComponent).join('/');
}
