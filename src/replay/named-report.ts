import type { VerifyReport } from './verify-report.ts';

/** A report, and how messages name it. */
export interface NamedReport {
  readonly name: string;
  readonly report: VerifyReport;
}
