import type { Proof, Proofs } from '../drift/proofs.ts';
import { isProof } from './is-proof.ts';
import type { VerifyReport } from './verify-report.ts';

/** A report that says of each operation when the provider last proved it; `proofs` are by provider. */
export function withProofs(report: VerifyReport, proofs: ReadonlyMap<string, Proofs>): VerifyReport {
  return {
    ...report,
    operations: report.operations.map(({ proven: _, ...row }) => {
      const proven = proofs.get(row.provider)?.get(row.operation);
      return proven === undefined ? row : { ...row, proven };
    }),
  };
}

/** No JSON with this key is read again, so that nothing is kept under it. */
const UNREADABLE = '__proto__';

/** What a run proves of a provider; `date` is the day of it, `YYYY-MM-DD`. */
export function proofsOf({ operations }: VerifyReport, provider: string, date: string): Proofs {
  const own = operations.filter(
    (row) => row.provider === provider && isProof(row) && row.operation !== UNREADABLE,
  );
  return new Map(
    own.map(({ operation, exchanges, refusals = 0 }): [string, Proof] => [
      operation,
      { date, exchanges: exchanges - refusals },
    ]),
  );
}
