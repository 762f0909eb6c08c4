import { createEvidenceTally, type EvidenceSum, type EvidenceTally } from '../exchange/evidence-tally.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { NO_RECORDING, type OperationResult, type Verdict } from './verify-report.ts';

/** Counts what came of the exchanges of one operation at one target. */
export interface OperationTally {
  add(result: ExchangeResult): void;
  /** `drifted`: whether a finding above `info` is of this operation and target. */
  result(drifted: boolean): Omit<OperationResult, 'provider' | 'operation' | 'target'>;
  /** What all its recordings rest on, whether they were checked here or not. */
  recorded(): EvidenceSum;
}

interface Counts {
  checked: number;
  skipped: number;
  /** Of those that were checked, how many were sent with wrong credentials. */
  refusals: number;
  readonly evidence: EvidenceTally;
  readonly recorded: EvidenceTally;
  readonly reasons: Set<string>;
}

export function createTally(): OperationTally {
  const counts: Counts = {
    ...{ checked: 0, skipped: 0, refusals: 0, reasons: new Set() },
    ...{ evidence: createEvidenceTally(), recorded: createEvidenceTally() },
  };
  return {
    add({ skipped, evidence, credentials }) {
      counts.recorded.add(evidence);
      if (skipped !== undefined) {
        counts.skipped += 1;
        counts.reasons.add(skipped);
        return;
      }
      counts.checked += 1;
      counts.evidence.add(evidence);
      if (credentials === 'invalid') counts.refusals += 1;
    },
    result(drifted) {
      const { checked, refusals, evidence, recorded } = counts;
      const reason = reasonOf(counts);
      return {
        verdict: verdictOf(checked, drifted),
        exchanges: checked,
        ...(refusals === 0 ? {} : { refusals }),
        ...(checked === 0 ? recorded : evidence).sum(),
        ...(reason === undefined ? {} : { reason }),
      };
    },
    recorded: () => counts.recorded.sum(),
  };
}

function verdictOf(checked: number, drifted: boolean): Verdict {
  if (checked === 0) return 'skipped';
  return drifted ? 'drifted' : 'matched';
}

function reasonOf({ checked, skipped, reasons }: Counts): string | undefined {
  if (checked + skipped === 0) return NO_RECORDING;
  if (skipped === 0) return undefined;
  const told = [...reasons].join('; ');
  return checked === 0 ? told : `${skipped} of ${checked + skipped} exchanges skipped: ${told}`;
}
