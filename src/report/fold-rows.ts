import { NO_RECORDING, type OperationResult, OTHER_SHARD } from '../replay/verify-report.ts';

/** Rows of which there is nothing to tell but how many there are. */
export interface FoldedRows {
  readonly reason: string;
  readonly count: number;
}

/**
 * Takes out the rows that would bury the others: those of other shards, and those that no recording has where there
 * are more than `most`.
 */
export function foldRows(
  operations: readonly OperationResult[],
  most: number,
): { readonly told: readonly OperationResult[]; readonly counts: readonly FoldedRows[] } {
  const having = (wanted: string): number => operations.filter(({ reason }) => reason === wanted).length;
  const counts = [
    { reason: NO_RECORDING, count: having(NO_RECORDING), most },
    { reason: OTHER_SHARD, count: having(OTHER_SHARD), most: 0 },
  ].filter(({ count, most: kept }) => count > kept);
  const folded = new Set<string>(counts.map(({ reason }) => reason));
  return {
    told: operations.filter(({ reason = '' }) => !folded.has(reason)),
    counts: counts.map(({ reason, count }) => ({ reason, count })),
  };
}
