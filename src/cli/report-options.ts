import { severities } from '../drift/finding.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { exitStatus, type FailOn } from '../report/exit-status.ts';
import { receivedContext } from '../report/received-context.ts';
import { type ContextOf, specContext } from '../report/spec-context.ts';
import { type ExcerptOf, type SpecSource, specExcerpt } from '../report/spec-excerpt.ts';
import { specLocation } from '../report/spec-location.ts';
import { type BaselineFile, loadBaseline, useBaseline } from './baseline-file.ts';
import type { Values } from './command.ts';
import type { ExitStatus, Io } from './io.ts';
import { usageError } from './parse-arguments.ts';
import { parseReporters, type Reporter, writeReports } from './reporters.ts';
import { specSources } from './spec-sources.ts';

/** The options of every command that reports findings. */
export const REPORT_OPTIONS = {
  reporter: {
    type: 'string',
    multiple: true,
    value: 'NAME[=FILE]',
    summary: 'text, json, junit, sarif, github, markdown or html, to stdout or to a file',
  },
  'fail-on': {
    type: 'string',
    value: 'SEVERITY',
    default: 'breaking',
    choices: ['breaking', 'risky', 'additive'],
    summary: 'the least severity that fails the run',
  },
  context: {
    type: 'boolean',
    summary: 'show under each finding of the text where it belongs in the spec, and what was received there',
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    summary: 'the findings that the team has accepted: they are reported and fail nothing',
  },
  'update-baseline': {
    type: 'boolean',
    summary: 'accept all findings of this run, and drop from the baseline what no longer applies',
  },
} as const;

/** What a command was told about its report. */
export interface ReportRequest {
  readonly reporters: readonly Reporter[];
  readonly failOn: FailOn;
  readonly baseline: BaselineFile | undefined;
  readonly context: boolean;
}

/** @throws LockstepError `USAGE`, `BASELINE_INVALID` */
export async function readReportOptions(
  command: string,
  options: Values<typeof REPORT_OPTIONS>,
  io: Io,
): Promise<ReportRequest> {
  const { baseline, 'update-baseline': update } = options;
  if (update && baseline === undefined) {
    throw usageError(command, '--update-baseline needs a file to write; name it: --baseline FILE');
  }
  const reporters = parseReporters(command, options.reporter);
  if (options.context && !reporters.some(({ format }) => format === 'text')) {
    throw usageError(command, '--context is for the text report; add --reporter text');
  }
  return {
    reporters,
    failOn: severities.find((severity): severity is FailOn => severity === options['fail-on']) ?? 'breaking',
    baseline: baseline === undefined ? undefined : await loadBaseline(baseline, update, io),
    context: options.context,
  };
}

/** Those that show the places of findings in their specs. */
const PLACED: ReadonlySet<Reporter['format']> = new Set(['sarif', 'github', 'markdown', 'html']);

/** Writes the reports that were asked for, and says how the run ends. */
export async function deliver(report: VerifyReport, request: ReportRequest, io: Io): Promise<ExitStatus> {
  const { reporters, failOn, baseline } = request;
  const told = baseline === undefined ? report : await useBaseline(report, baseline, io);
  const isPlaced = reporters.some(({ format }) => PLACED.has(format));
  const sources = request.context || isPlaced ? await specSources(told, io) : new Map<string, SpecSource>();
  const excerptOf = specExcerpt(sources);
  const context = request.context ? contextOf(excerptOf) : undefined;
  await writeReports(told, reporters, { failOn, context, excerptOf, locate: specLocation(sources) }, io);
  return exitStatus(told, failOn);
}

/** What the spec says, and below it what was received. */
function contextOf(excerptOf: ExcerptOf): ContextOf {
  const inSpec = specContext(excerptOf);
  return (finding) => [...inSpec(finding), ...receivedContext(finding)];
}
