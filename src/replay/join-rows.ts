import { LockstepError } from '../errors/lockstep-error.ts';
import type { NamedReport } from './named-report.ts';
import { NO_RECORDING, type OperationResult, OTHER_SHARD } from './verify-report.ts';

interface FoundRow {
  readonly row: OperationResult;
  /** Of the report that has it. */
  readonly name: string;
}

/**
 * The rows of several reports, one for each operation and target, in the order of the providers and operations as
 * they first come and then of `targets`. Of two the one that checked something tells what came of the operation.
 *
 * @throws LockstepError `REPORT_INVALID` where both did
 */
export function joinRows(
  reports: readonly NamedReport[],
  targets: readonly string[],
): readonly OperationResult[] {
  const rows = new Map<string, FoundRow>();
  for (const { name, report } of reports) {
    for (const row of report.operations) {
      const key = JSON.stringify([row.provider, row.operation, row.target]);
      const known = rows.get(key);
      rows.set(key, known === undefined ? { row, name } : better(known, { row, name }));
    }
  }
  const rankOf = rankRows(
    [...rows.values()].map(({ row }) => row),
    targets,
  );
  return [...rows.values()].map(({ row }) => row).sort((a, b) => compare(rankOf(a), rankOf(b)));
}

function better(a: FoundRow, b: FoundRow): FoundRow {
  if (a.row.exchanges > 0 && b.row.exchanges > 0) throw judgedTwice(a, b);
  return toldOf(b.row) > toldOf(a.row) ? b : a;
}

/** How much a row tells: that something was checked, why nothing was, or only that it was not done here. */
function toldOf({ exchanges, reason }: OperationResult): number {
  if (exchanges > 0) return 3;
  if (reason === OTHER_SHARD) return 0;
  return reason === NO_RECORDING ? 1 : 2;
}

function judgedTwice({ row, name }: FoundRow, other: FoundRow): LockstepError {
  const { provider, operation, target } = row;
  const where = name === other.name ? `${name} twice has` : `${name} and ${other.name} both have`;
  return new LockstepError(
    'REPORT_INVALID',
    `Failed to join the reports: ${where} exchanges of ${provider}/${operation} at ${target}. What all exchanges of an operation show together cannot be told from two reports. Give each report once; check recordings of one operation in one run, or split one run with "lockstep verify --shard I/N".`,
  );
}

function rankRows(
  rows: readonly OperationResult[],
  targets: readonly string[],
): (row: OperationResult) => readonly number[] {
  const providers = ranked(rows.map(({ provider }) => provider));
  const operations = ranked(rows.map(operationKey));
  const ranks = ranked(targets);
  return (row) => [
    providers.get(row.provider) ?? 0,
    operations.get(operationKey(row)) ?? 0,
    ranks.get(row.target) ?? targets.length,
  ];
}

function operationKey({ provider, operation }: OperationResult): string {
  return JSON.stringify([provider, operation]);
}

function ranked(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, rank) => [name, rank]));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
