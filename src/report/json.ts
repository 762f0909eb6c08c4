import type { VerifyReport } from '../replay/verify-report.ts';

/** The report as JSON, two spaces to a level, with a line break at its end. */
export function json(report: VerifyReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
