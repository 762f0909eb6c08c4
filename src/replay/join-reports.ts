import type { Finding } from '../drift/finding.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import { wasChecked } from './apply-baseline.ts';
import { joinRows } from './join-rows.ts';
import type { NamedReport } from './named-report.ts';
import { refuseIncomplete } from './refuse-incomplete.ts';
import { summarise } from './to-report.ts';
import type { OperationResult, SkippedRun, VerifyReport } from './verify-report.ts';

type Place = Pick<OperationResult, 'provider' | 'operation' | 'target'>;

/**
 * Several reports as one. That of all shards of a run is the report of the run, and of a single report it is that
 * report.
 *
 * @throws LockstepError `REPORT_INVALID` where a shard is missing or there twice, where two reports have exchanges of
 * one operation at one target, which could only be judged together, and where they call different specs alike.
 */
export function joinReports(reports: readonly NamedReport[]): VerifyReport {
  refuseIncomplete(reports);
  const all = reports.map(({ report }) => report);
  const targets = [...new Set(all.flatMap((report) => report.targets))];
  const operations = joinRows(reports, targets);
  const findings = joinFindings(all, operations);
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const hasBaseline = all.some(({ summary }) => summary.accepted !== undefined);
  const accepted = hasBaseline ? { accepted: findings.length - open.length } : {};
  return {
    schemaVersion: 1,
    ...joinDates(all),
    targets,
    summary: { ...summarise(operations, open), ...accepted },
    operations,
    findings,
    ...joinSkipped(all, operations, targets),
    ...joinSpecs(reports),
    ...joinRetired(all, operations, findings),
  };
}

/** The day of the newest report, and the first age that one of them was told. */
function joinDates(reports: readonly VerifyReport[]): Pick<VerifyReport, 'date' | 'maxAge'> {
  const date = reports
    .flatMap((report) => report.date ?? [])
    .toSorted()
    .at(-1);
  const maxAge = reports.find((report) => report.maxAge !== undefined)?.maxAge;
  return { ...(date === undefined ? {} : { date }), ...(maxAge === undefined ? {} : { maxAge }) };
}

/** In the order of the operations and then, as every report has it, of the targets by name. */
function joinFindings(
  reports: readonly VerifyReport[],
  operations: readonly OperationResult[],
): readonly Finding[] {
  const ranks = new Map(operations.map((row, rank) => [operationKey(row), rank]));
  const rankOf = (finding: Finding): number => ranks.get(operationKey(finding)) ?? operations.length;
  return reports
    .flatMap(({ findings }) => findings)
    .sort((a, b) => rankOf(a) - rankOf(b) || byText(a.target, b.target));
}

function operationKey({ provider, operation }: Pick<Place, 'provider' | 'operation'>): string {
  return JSON.stringify([provider, operation]);
}

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Each once, and none of what another report has asked after all. */
function joinSkipped(
  reports: readonly VerifyReport[],
  operations: readonly OperationResult[],
  targets: readonly string[],
): Pick<VerifyReport, 'skipped'> {
  const runs = new Map<string, SkippedRun>();
  for (const run of reports.flatMap(({ skipped = [] }) => skipped)) {
    const isAsked = operations.some(
      ({ provider, target, exchanges }) =>
        provider === run.provider && target === run.target && exchanges > 0,
    );
    const key = JSON.stringify([run.provider, run.target]);
    if (!isAsked && !runs.has(key)) runs.set(key, run);
  }
  const providers = [...new Set(operations.map(({ provider }) => provider))];
  const skipped = [...runs.values()].sort(
    (a, b) =>
      providers.indexOf(a.provider) - providers.indexOf(b.provider) ||
      targets.indexOf(a.target) - targets.indexOf(b.target),
  );
  return skipped.length === 0 ? {} : { skipped };
}

function joinSpecs(reports: readonly NamedReport[]): Pick<VerifyReport, 'specs'> {
  const specs = new Map<string, { readonly path: string; readonly name: string }>();
  for (const { name, report } of reports) {
    for (const [provider, path] of Object.entries(report.specs ?? {})) {
      const known = specs.get(provider) ?? { path, name };
      specs.set(provider, known);
      if (known.path !== path) {
        throw new LockstepError(
          'REPORT_INVALID',
          `Failed to join the reports: the spec of ${provider} is ${known.path} in ${known.name} and ${path} in ${name}. Expected one spec for each provider; make both reports from the same folder, or join them apart.`,
        );
      }
    }
  }
  const paths = Object.fromEntries([...specs].map(([provider, { path }]) => [provider, path]));
  return reports.some(({ report }) => report.specs !== undefined) ? { specs: paths } : {};
}

/** What one report no longer shows another may show, or may have been unable to look at. */
function joinRetired(
  reports: readonly VerifyReport[],
  operations: readonly OperationResult[],
  findings: readonly Finding[],
): Pick<VerifyReport, 'retired'> {
  if (reports.every(({ retired }) => retired === undefined)) return {};
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const entries = new Map(
    reports.flatMap(({ retired = [] }) => retired).map((entry) => [entry.fingerprint, entry]),
  );
  const retired = [...entries.values()].filter(
    (entry) => !found.has(entry.fingerprint) && wasChecked({ operations, ...joinDates(reports) }, entry),
  );
  return { retired };
}
