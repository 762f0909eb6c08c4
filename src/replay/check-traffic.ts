import type { Evidence, EvidenceSource } from '../exchange/recording.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { checkRecorded, NO_TARGET } from './check-recording.ts';
import { type HarEntryAt, type HarFile, readHarFile } from './har-file.ts';
import { createLocate, type Locate } from './locate-request.ts';
import { readEntryNode, readTraffic } from './read-traffic.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { createReportFold, type EvidenceOptions, type ReportFold } from './to-report.ts';
import { countSkip, noCounts, type TrafficCounts } from './traffic-counts.ts';
import type { VerifyReport } from './verify-report.ts';

export interface TrafficOptions extends Pick<EvidenceOptions, 'maxAge'> {
  /** What traffic rests on that does not say so itself. */
  readonly evidence: EvidenceSource;
  /** The URL under which the API lies; left out, under the servers of the spec, or else anywhere. */
  readonly base?: string;
  /** ISO date for entries that have none. */
  readonly today: string;
}

export interface TrafficCheck {
  readonly report: VerifyReport;
  readonly counts: TrafficCounts;
  /** Whether only what lies under the base, or under a server of the spec, was checked. */
  readonly underBase: boolean;
}

interface Run {
  readonly subject: ReplaySubject;
  readonly options: TrafficOptions;
  readonly locate: Locate;
  /** By file, what its log says behind the entries that they rest on. */
  readonly evidence: Map<HarFile, Evidence>;
  fold: ReportFold;
  counts: TrafficCounts;
  underBase: boolean;
}

/**
 * Holds mixed traffic against a spec, one entry at a time, so that memory does not grow with the number of
 * entries. Until the first request under a server of the spec comes, all are checked as if any host were the
 * API's; from then on, what was checked so far stood elsewhere.
 *
 * @throws LockstepError `HAR_INVALID` where a file cannot be read, ends early, or is no HAR.
 */
export async function checkTraffic(
  checked: Pick<ReplaySubject, 'provider' | 'spec'>,
  files: readonly HarFile[],
  options: TrafficOptions,
): Promise<TrafficCheck> {
  const subject = { ...checked, index: createOperationIndex(checked.spec.table) };
  const run: Run = {
    ...{ subject, options, locate: createLocate(subject, options.base), evidence: new Map() },
    ...{ fold: foldOf(subject, options), counts: noCounts(), underBase: options.base !== undefined },
  };
  if (!(await checkFiles(run, files))) {
    run.fold = foldOf(subject, options);
    run.counts = noCounts();
    await checkFiles(run, files);
  }
  return { report: run.fold.report([NO_TARGET]), counts: run.counts, underBase: run.underBase };
}

/** False where a log says behind its entries what they rest on: they have to be checked again with that. */
async function checkFiles(run: Run, files: readonly HarFile[]): Promise<boolean> {
  let inTime = true;
  for (const file of files) {
    let known = run.evidence.get(file);
    const evidence = await readHarFile(file, (found) => {
      known ??= found.evidence;
      checkEntry(run, file, found);
    });
    if (evidence === undefined) continue;
    inTime &&= known !== undefined;
    run.evidence.set(file, evidence);
  }
  return inTime;
}

function foldOf({ provider, spec }: ReplaySubject, options: TrafficOptions): ReportFold {
  return createReportFold(new Map([[provider.id, spec.table]]), options);
}

function checkEntry(run: Run, file: HarFile, { entry: bytes, index, evidence: said }: HarEntryAt): void {
  run.counts.entries += 1;
  const reading = readEntryNode(bytes, index, file.name);
  if (!reading.ok) {
    countSkip(run.counts, 'broken', `${file.name}: ${reading.detail}`);
    return;
  }
  const { node, method, url } = reading;
  const location = run.locate(method.toUpperCase(), url);
  if (location.kind === 'not-http') {
    countSkip(run.counts, 'websocket', node.pointer);
    return;
  }
  if (location.kind === 'under' && !run.underBase) startOver(run);
  if (location.kind === 'elsewhere' && run.underBase) {
    run.counts.elsewhere += 1;
    return;
  }
  const entry = readTraffic(node, method);
  if (entry.kind === 'skipped') {
    countSkip(run.counts, entry.skip, `${file.name}: ${entry.detail}`);
    return;
  }
  run.counts.checked += 1;
  const { exchange, date = run.options.today } = entry;
  const evidence = exchange.evidence ??
    said ??
    run.evidence.get(file) ?? { source: run.options.evidence, date };
  const request = { ...exchange.request, target: location.target };
  run.fold.add(checkRecorded(run.subject, { ...exchange, request }, evidence));
}

/** All that came so far, whatever became of it, was none of the API's. */
function startOver(run: Run): void {
  run.underBase = true;
  run.fold = foldOf(run.subject, run.options);
  const { entries } = run.counts;
  run.counts = { ...noCounts(), entries, elsewhere: entries - 1 };
}
