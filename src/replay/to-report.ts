import { collectFindings } from '../drift/collect-findings.ts';
import { type Finding, severities } from '../drift/finding.ts';
import { judgeObservations } from '../drift/judge-observations.ts';
import { type Observations, observe } from '../drift/observation.ts';
import { evidenceSources } from '../exchange/har.ts';
import type { EvidenceSource } from '../exchange/recording.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import type { ExchangeResult } from './exchange-result.ts';
import type { OperationResult, ReportSummary, Verdict, VerifyReport } from './verify-report.ts';

type Place = Pick<OperationResult, 'provider' | 'operation' | 'target'>;

/** Makes the report of a run. `tables` are the specs of the providers, by id, in their order. */
export function toReport(
  tables: ReadonlyMap<string, OperationTable>,
  targets: readonly string[],
  results: readonly ExchangeResult[],
): VerifyReport {
  const deviations = results.flatMap((result) => result.deviations);
  const observations: Observations = new Map();
  for (const { sightings } of results) for (const sighting of sightings) observe(observations, sighting);
  const findings = collectFindings(deviations, tables, judgeObservations(observations));
  const drifted = new Set(findings.filter(({ severity }) => severity !== 'info').map(keyOf));
  const byPlace = groupByPlace(results);
  const operations = [...tables].flatMap(([provider, table]) =>
    operationsOf(provider, table, results).flatMap((operation) =>
      targets.map((target) => {
        const place = { provider, operation, target };
        return operationResult(place, byPlace.get(keyOf(place)) ?? [], drifted.has(keyOf(place)));
      }),
    ),
  );
  return { schemaVersion: 1, targets, summary: summarise(operations, findings), operations, findings };
}

/** Those of the spec, and then those that only a recording has. */
function operationsOf(
  provider: string,
  table: OperationTable,
  results: readonly ExchangeResult[],
): readonly string[] {
  const recorded = results.filter((result) => result.provider === provider).map(({ operation }) => operation);
  return [...new Set([...table.operations.map(({ id }) => id), ...recorded])];
}

function groupByPlace(results: readonly ExchangeResult[]): ReadonlyMap<string, readonly ExchangeResult[]> {
  const groups = new Map<string, ExchangeResult[]>();
  for (const result of results) {
    const group = groups.get(keyOf(result));
    if (group === undefined) groups.set(keyOf(result), [result]);
    else group.push(result);
  }
  return groups;
}

function keyOf({ provider, operation, target }: Place): string {
  return JSON.stringify([provider, operation, target]);
}

function operationResult(
  place: Place,
  results: readonly ExchangeResult[],
  hasDrifted: boolean,
): OperationResult {
  const checked = results.filter(({ skipped }) => skipped === undefined);
  const evidence = evidenceSources.filter((source) => datesOf(checked, source).length > 0);
  const newest = evidence.map((source) => [source, datesOf(checked, source).at(-1)]);
  const reason = reasonOf(results, checked.length);
  return {
    ...place,
    verdict: checked.length === 0 ? 'skipped' : hasDrifted ? 'drifted' : 'matched',
    exchanges: checked.length,
    evidence,
    evidenceDates: Object.fromEntries(newest),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** In order of time: ISO dates are in the order of their text as far as the day. */
function datesOf(checked: readonly ExchangeResult[], source: EvidenceSource): readonly string[] {
  return checked
    .filter(({ evidence }) => evidence.source === source)
    .map(({ evidence }) => evidence.date)
    .sort();
}

function reasonOf(results: readonly ExchangeResult[], checked: number): string | undefined {
  if (results.length === 0) return 'no recording';
  if (checked === results.length) return undefined;
  const reasons = [...new Set(results.flatMap(({ skipped }) => skipped ?? []))].join('; ');
  if (checked === 0) return reasons;
  return `${results.length - checked} of ${results.length} exchanges skipped: ${reasons}`;
}

function summarise(operations: readonly OperationResult[], findings: readonly Finding[]): ReportSummary {
  const withVerdict = (verdict: Verdict): number =>
    operations.filter((operation) => operation.verdict === verdict).length;
  const counts = severities.map((severity) => [
    severity,
    findings.filter((finding) => finding.severity === severity).length,
  ]);
  return {
    exchanges: operations.reduce((sum, { exchanges }) => sum + exchanges, 0),
    operations: {
      matched: withVerdict('matched'),
      drifted: withVerdict('drifted'),
      skipped: withVerdict('skipped'),
    },
    // One entry for each severity, which the compiler cannot see.
    findings: Object.fromEntries(counts) as ReportSummary['findings'],
  };
}
