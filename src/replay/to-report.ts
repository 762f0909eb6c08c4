import { createCollector, findingOrder } from '../drift/collect-findings.ts';
import { type Finding, severities } from '../drift/finding.ts';
import { judgeObservations } from '../drift/judge-observations.ts';
import { type Observations, observe } from '../drift/observation.ts';
import type { AgeLimit } from '../drift/operation-evidence.ts';
import type { Proofs } from '../drift/proofs.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { NO_TARGET } from './check-recording.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { judgeAges } from './judge-ages.ts';
import { createTally, type OperationTally } from './operation-tally.ts';
import {
  type OperationResult,
  OTHER_SHARD,
  type ReportSummary,
  type Verdict,
  type VerifyReport,
} from './verify-report.ts';

type Place = Pick<OperationResult, 'provider' | 'operation' | 'target'>;

/** Makes the report of a run from its exchanges as they come. What it keeps does not grow with their number. */
export interface ReportFold {
  add(result: ExchangeResult): void;
  report(targets: readonly string[]): VerifyReport;
}

/** What is known of evidence besides the recordings, and asked of it. */
export interface EvidenceOptions {
  /** Evidence that is older is a finding. */
  readonly maxAge?: AgeLimit;
  /** By provider, what was proven before. */
  readonly proofs?: ReadonlyMap<string, Proofs>;
}

/** `tables` are the specs of the providers, by id, in their order. */
export function createReportFold(
  tables: ReadonlyMap<string, OperationTable>,
  { maxAge, proofs = new Map() }: EvidenceOptions = {},
): ReportFold {
  const collector = createCollector(tables);
  const observations: Observations = new Map();
  const tallies = new Map<string, OperationTally>();
  const names = new Map([...tables].map(([id, table]) => [id, operationNames(table)]));
  return {
    add(result) {
      const { deviations, sightings, evidence, target } = result;
      for (const sighting of sightings) observe(observations, sighting);
      collector.add(deviations, { date: evidence.date, isReplayed: target !== NO_TARGET });
      names.get(result.provider)?.add(result.operation);
      const key = keyOf(result);
      const tally = tallies.get(key) ?? createTally();
      tallies.set(key, tally);
      tally.add(result);
    },
    report(targets) {
      const deviating = collector.findings(judgeObservations(observations));
      const drifted = new Set(deviating.filter(({ severity }) => severity !== 'info').map(keyOf));
      const operations = [...names].flatMap(([provider, ofProvider]) =>
        ofProvider.list().flatMap((operation) =>
          targets.map((target): OperationResult => {
            const place = { provider, operation, target };
            const tally = tallies.get(keyOf(place)) ?? createTally();
            const proven = proofs.get(provider)?.get(operation);
            const row = { ...place, ...tally.result(drifted.has(keyOf(place))) };
            return proven === undefined ? row : { ...row, proven };
          }),
        ),
      );
      const report = { schemaVersion: 1, targets, operations } as const;
      if (maxAge === undefined)
        return { ...report, summary: summarise(operations, deviating), findings: deviating };
      // Of these no operation has drifted.
      const recorded = (row: Place) => (tallies.get(keyOf(row)) ?? createTally()).recorded();
      const here = operations.filter(({ reason }) => reason !== OTHER_SHARD);
      const expired = judgeAges({ tables, targets, operations: here, recorded }, maxAge);
      const findings = [...deviating, ...expired].sort(findingOrder(tables));
      return { ...report, maxAge: maxAge.told, summary: summarise(operations, findings), findings };
    },
  };
}

/** Makes the report of a run that has come to its end. */
export function toReport(
  tables: ReadonlyMap<string, OperationTable>,
  targets: readonly string[],
  results: readonly ExchangeResult[],
  options: EvidenceOptions = {},
): VerifyReport {
  const fold = createReportFold(tables, options);
  for (const result of results) fold.add(result);
  return fold.report(targets);
}

interface OperationNames {
  add(name: string): void;
  /** In the order of the spec, and then, by name, those that only a recording has. */
  list(): readonly string[];
}

function operationNames({ operations }: OperationTable): OperationNames {
  const documented = new Set(operations.map(({ id }) => id));
  const others = new Set<string>();
  return {
    add(name) {
      if (!documented.has(name)) others.add(name);
    },
    list: () => [...documented, ...[...others].sort()],
  };
}

function keyOf({ provider, operation, target }: Place): string {
  return JSON.stringify([provider, operation, target]);
}

export function summarise(
  operations: readonly OperationResult[],
  findings: readonly Finding[],
): ReportSummary {
  const withVerdict = (verdict: Verdict): number =>
    operations.filter((operation) => operation.verdict === verdict).length;
  return {
    exchanges: operations.reduce((sum, { exchanges }) => sum + exchanges, 0),
    operations: {
      matched: withVerdict('matched'),
      drifted: withVerdict('drifted'),
      skipped: withVerdict('skipped'),
    },
    findings: countFindings(findings),
  };
}

export function countFindings(findings: readonly Finding[]): ReportSummary['findings'] {
  const counts = severities.map((severity) => [
    severity,
    findings.filter((finding) => finding.severity === severity).length,
  ]);
  // One entry for each severity, which the compiler cannot see.
  return Object.fromEntries(counts) as ReportSummary['findings'];
}
