import type { Finding } from '../drift/finding.ts';
import { judgeEvidence } from '../drift/judge-evidence.ts';
import type { AgeLimit } from '../drift/operation-evidence.ts';
import type { EvidenceSum } from '../exchange/evidence-tally.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { NO_TARGET } from './check-recording.ts';
import { isProof } from './is-proof.ts';
import type { OperationResult } from './verify-report.ts';

export interface AgedRun {
  readonly tables: ReadonlyMap<string, OperationTable>;
  readonly targets: readonly string[];
  readonly operations: readonly OperationResult[];
  /** What all recordings of an operation rest on. Every target is given the same ones. */
  readonly recorded: (operation: OperationResult) => EvidenceSum;
}

/**
 * What of a run rests on evidence that is too old, once for each operation, told at the document where the run has
 * it, and else at the first target. What the provider itself has matched in this very run is as new as can be.
 */
export function judgeAges(
  { tables, targets, operations, recorded }: AgedRun,
  limit: AgeLimit,
): readonly Finding[] {
  const told = targets.includes(NO_TARGET) ? NO_TARGET : targets[0];
  const renewed = new Set(operations.filter(isProof).map(nameOf));
  return operations.flatMap((row) => {
    if (row.target !== told || renewed.has(nameOf(row))) return [];
    const { provider, operation, proven } = row;
    const specPointer = tables.get(provider)?.operations.find(({ id }) => id === operation)?.pointer ?? '';
    const evidence = { provider, operation, specPointer, ...recorded(row) };
    return judgeEvidence(proven === undefined ? evidence : { ...evidence, proven }, limit, told);
  });
}

function nameOf({ provider, operation }: OperationResult): string {
  return JSON.stringify([provider, operation]);
}
