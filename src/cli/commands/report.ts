import { joinReports } from '../../replay/join-reports.ts';
import { type Command, defineCommand } from '../command.ts';
import type { ExitStatus } from '../io.ts';
import { readReportFile } from '../read-report-file.ts';
import { deliver, REPORT_OPTIONS, readReportOptions } from '../report-options.ts';

export const report: Command = defineCommand({
  arguments: { usage: 'FILE...', least: 1, most: Number.POSITIVE_INFINITY },
  options: REPORT_OPTIONS,
  examples: [
    'lockstep report shards/*.json',
    'lockstep report shards/*.json --reporter markdown --reporter html=report.html --fail-on risky',
    'lockstep report mock.json live.json --baseline lockstep-baseline.json',
  ],
  async run({ options, positionals }, io): Promise<ExitStatus> {
    const request = await readReportOptions('report', options, io);
    const reports = await Promise.all(
      positionals.map(async (name) => ({ name, report: await readReportFile(name, io) })),
    );
    return deliver(joinReports(reports), request, io);
  },
});
