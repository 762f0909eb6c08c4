import type { VerifyReport } from '../replay/verify-report.ts';

/** From when ages are counted: the day of the run, or `rendered` where the report does not tell it. In milliseconds since 1970. */
export function dayOfRun({ date }: Pick<VerifyReport, 'date'>, rendered: number): number {
  return date === undefined ? rendered : Date.parse(date);
}
