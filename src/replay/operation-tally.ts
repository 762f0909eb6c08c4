import { evidenceSources } from '../exchange/har.ts';
import type { EvidenceSource } from '../exchange/recording.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { NO_RECORDING, type OperationResult, type Verdict } from './verify-report.ts';

/** Counts what came of the exchanges of one operation at one target. */
export interface OperationTally {
  add(result: ExchangeResult): void;
  /** `drifted`: whether a finding above `info` is of this operation and target. */
  result(drifted: boolean): Omit<OperationResult, 'provider' | 'operation' | 'target'>;
}

interface Counts {
  checked: number;
  skipped: number;
  readonly newest: Map<EvidenceSource, string>;
  readonly reasons: Set<string>;
}

export function createTally(): OperationTally {
  const counts: Counts = { checked: 0, skipped: 0, newest: new Map(), reasons: new Set() };
  return {
    add({ skipped, evidence: { source, date } }) {
      if (skipped !== undefined) {
        counts.skipped += 1;
        counts.reasons.add(skipped);
        return;
      }
      counts.checked += 1;
      // ISO dates are in the order of their text as far as the day.
      if (date > (counts.newest.get(source) ?? '')) counts.newest.set(source, date);
    },
    result(drifted) {
      const { checked, newest } = counts;
      const evidence = evidenceSources.filter((source) => newest.has(source));
      const reason = reasonOf(counts);
      return {
        verdict: verdictOf(checked, drifted),
        exchanges: checked,
        evidence,
        evidenceDates: Object.fromEntries(evidence.map((source) => [source, newest.get(source)])),
        ...(reason === undefined ? {} : { reason }),
      };
    },
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
