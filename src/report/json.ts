import type { VerifyReport } from '../replay/verify-report.ts';

/** The report as JSON, two spaces to a level, with a line break at its end: its members in one order, wherever it was made. */
export function json({
  schemaVersion,
  date,
  maxAge,
  shard,
  targets,
  summary,
  operations,
  findings,
  ...others
}: VerifyReport): string {
  const { skipped, specs, retired, ...rest } = others;
  const told = { schemaVersion, date, maxAge, shard, targets, summary, operations, findings };
  return `${JSON.stringify({ ...told, skipped, specs, retired, ...rest }, null, 2)}\n`;
}
