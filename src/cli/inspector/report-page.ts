import type { JsonValue } from '../../json/json-value.ts';
import { joinReports } from '../../replay/join-reports.ts';
import { readReportValue } from '../../report/read-report.ts';
import type { Io } from '../io.ts';
import { deliver } from '../report-options.ts';

/**
 * A report as the page that `lockstep report --reporter html` writes.
 *
 * @throws LockstepError `REPORT_INVALID`
 */
export async function reportPage(value: JsonValue, io: Io): Promise<string> {
  // As whoever joins reports reads them: what their sums say is counted again.
  const report = joinReports([{ name: 'the report', report: readReportValue(value, 'the report') }]);
  const printed: string[] = [];
  const quiet = { ...io, print: (line: string) => printed.push(line), tell: () => undefined };
  const reporters = [{ format: 'html', file: undefined }] as const;
  await deliver(report, { reporters, failOn: 'breaking', baseline: undefined, context: false }, quiet);
  return printed.join('\n');
}
