import { severities } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { exitStatus, type FailOn } from '../report/exit-status.ts';
import type { Values } from './command.ts';
import type { ExitStatus, Io } from './io.ts';
import { parseReporters, type Reporter, writeReports } from './reporters.ts';

/** The options of every command that reports findings. */
export const REPORT_OPTIONS = {
  reporter: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    summary: 'text, json or junit, to stdout or to a file',
  },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    default: 'breaking',
    choices: ['breaking', 'risky', 'additive'],
    summary: 'the least severity that fails the run',
  },
} as const;

/** What a command was told about its report. */
export interface ReportRequest {
  readonly reporters: readonly Reporter[];
  readonly failOn: FailOn;
}

/** @throws LockstepError `USAGE` */
export function readReportOptions(command: string, options: Values<typeof REPORT_OPTIONS>): ReportRequest {
  return {
    reporters: parseReporters(command, options.reporter),
    failOn: severities.find((severity): severity is FailOn => severity === options['fail-on']) ?? 'breaking',
  };
}

/** Writes the reports that were asked for, and says how the run ends. */
export async function deliver(report: VerifyReport, request: ReportRequest, io: Io): Promise<ExitStatus> {
  await writeReports(report, request.reporters, request.failOn, io);
  return exitStatus(report, request.failOn);
}
