import { collectFindings } from '../drift/collect-findings.ts';
import type { Finding } from '../drift/finding.ts';
import type { Evidence, RecordedExchange } from '../exchange/recording.ts';
import type { JsonReading } from '../json/read-json.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { checkRecorded, NO_TARGET } from './check-recording.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { createReportFold } from './to-report.ts';
import type { VerifyReport } from './verify-report.ts';

export interface LiveResult {
  readonly operation: string;
  /** What no exchange before has shown. */
  readonly fresh: readonly Finding[];
}

/** Checks exchanges as they come. What it keeps does not grow with their number. */
export interface LiveCheck {
  /** @param reading what the body of the response was read as, where somebody has read it */
  add(exchange: RecordedExchange, evidence: Evidence, reading?: JsonReading): LiveResult;
  /** Of all that came, with what they show together. */
  report(): VerifyReport;
}

export function createLiveCheck(checked: Pick<ReplaySubject, 'provider' | 'spec'>): LiveCheck {
  const { provider, spec } = checked;
  const subject = { ...checked, index: createOperationIndex(spec.table) };
  const tables = new Map([[provider.id, spec.table]]);
  const fold = createReportFold(tables);
  const shown = new Set<string>();
  return {
    add(exchange, evidence, reading) {
      const result = checkRecorded(subject, exchange, evidence, reading);
      fold.add(result);
      // Most exchanges show nothing, and then there is nothing to join.
      const found = result.deviations.length === 0 ? [] : collectFindings(result.deviations, tables);
      const fresh = found.filter(({ fingerprint }) => !shown.has(fingerprint));
      for (const { fingerprint } of fresh) shown.add(fingerprint);
      return { operation: result.operation, fresh };
    },
    report: () => fold.report([NO_TARGET]),
  };
}
