import { LockstepError } from '../errors/lockstep-error.ts';
import type { Recording } from '../exchange/recording.ts';
import type { Provider } from '../provider/provider.ts';
import type { CompiledSpec } from '../spec/compiled-spec.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { checkRecording, NO_TARGET } from './check-recording.ts';
import { eachAtMost } from './each-at-most.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { operationOf } from './operation-of.ts';
import { type ReplayOptions, replayRecording } from './replay-recording.ts';
import type { ReplaySubject } from './replay-subject.ts';
import type { ReplayTarget, SkippedTarget } from './target.ts';
import { type EvidenceOptions, toReport } from './to-report.ts';
import { OTHER_SHARD, type SkippedRun, type VerifyReport } from './verify-report.ts';

export interface VerifiedProvider {
  readonly provider: Provider;
  readonly spec: CompiledSpec;
  readonly recordings: readonly Recording[];
  /** Those that another part of the run checks, where it is split: their operations are listed and not checked. */
  readonly elsewhere?: readonly Recording[];
}

/** Makes the target of one provider: each has its own, so that providers do not disturb each other. */
export type OpenTarget = (
  verified: VerifiedProvider,
) => ReplayTarget | SkippedTarget | Promise<ReplayTarget | SkippedTarget>;

export interface VerifyOptions extends ReplayOptions, EvidenceOptions {
  readonly providers: readonly VerifiedProvider[];
  /** `none` checks the recordings themselves against the spec. */
  readonly targets: readonly (OpenTarget | typeof NO_TARGET)[];
}

/**
 * Replays the recordings of providers against targets and reports what deviates. Different providers run side
 * by side, targets of one provider one after the other, its recordings as many at a time as the target takes.
 * Targets are closed, also after an error.
 *
 * @throws LockstepError `RECORDINGS_MISSING` where a provider has none: nothing checked must not pass for
 * nothing found. And whatever a target throws that gives no answer.
 */
export async function verify(options: VerifyOptions): Promise<VerifyReport> {
  const { providers } = options;
  for (const verified of providers) refuseEmpty(verified);
  // All at once; an error ends the others in order first, so that they close what they opened.
  const verifyOne = (verified: VerifiedProvider) => verifyProvider(verified, options);
  const here = providers.filter(({ recordings }) => recordings.length > 0);
  const runs = await eachAtMost(here, here.length, verifyOne);
  const tables = new Map(providers.map(({ provider, spec }) => [provider.id, spec.table]));
  const targets = new Set(runs.flatMap((run) => run.map(({ target }) => target)));
  const results = [
    ...runs.flatMap((run) => run.flatMap((atTarget) => atTarget.results)),
    ...[...targets].flatMap((target) => providers.flatMap((verified) => leaveOut(verified, target))),
  ];
  const report = toReport(tables, [...targets], results, options);
  const skipped = runs.flatMap((run) => run.flatMap((atTarget) => atTarget.skipped ?? []));
  return skipped.length === 0 ? report : { ...report, skipped };
}

function refuseEmpty({ provider, recordings, elsewhere = [] }: VerifiedProvider): void {
  if ([...recordings, ...elsewhere].some(({ exchanges }) => exchanges.length > 0)) return;
  throw new LockstepError(
    'RECORDINGS_MISSING',
    `Failed to verify ${provider.id}: it has no recorded exchange, so nothing would be checked. Add a recording (*.har) to its recordings, or name where they are.`,
  );
}

/** What came of all recordings of a provider at one target. */
interface TargetRun {
  readonly target: string;
  readonly results: readonly ExchangeResult[];
  readonly skipped?: SkippedRun;
}

async function verifyProvider(
  verified: VerifiedProvider,
  { targets, ...options }: VerifyOptions,
): Promise<readonly TargetRun[]> {
  const { provider, spec, recordings } = verified;
  const subject = { provider, spec, index: createOperationIndex(spec.table) };
  const runs: TargetRun[] = [];
  for (const open of targets) {
    if (open === NO_TARGET) {
      const results = recordings.flatMap((recording) => checkRecording(subject, recording));
      runs.push({ target: NO_TARGET, results });
    } else {
      const target = await open(verified);
      runs.push(
        'skipped' in target
          ? skipAll(subject, recordings, target)
          : await replayAt(target, subject, recordings, options),
      );
    }
  }
  return runs;
}

function skipAll(
  subject: ReplaySubject,
  recordings: readonly Recording[],
  { name: target, skipped }: SkippedTarget,
): TargetRun {
  const provider = subject.provider.id;
  const results = skippedResults(subject, recordings, target, skipped);
  return { target, results, skipped: { provider, target, reason: skipped } };
}

function leaveOut(
  { provider, spec, elsewhere }: VerifiedProvider,
  target: string,
): readonly ExchangeResult[] {
  if (elsewhere === undefined) return [];
  const subject = { provider, spec, index: createOperationIndex(spec.table) };
  return skippedResults(subject, elsewhere, target, OTHER_SHARD);
}

function skippedResults(
  subject: ReplaySubject,
  recordings: readonly Recording[],
  target: string,
  skipped: string,
): readonly ExchangeResult[] {
  return recordings.flatMap(({ exchanges, evidence }) =>
    exchanges.map(
      (exchange): ExchangeResult => ({
        provider: subject.provider.id,
        operation: operationOf(subject, exchange.request),
        target,
        evidence: exchange.evidence ?? evidence,
        deviations: [],
        sightings: [],
        skipped,
      }),
    ),
  );
}

async function replayAt(
  target: ReplayTarget,
  subject: ReplaySubject,
  recordings: readonly Recording[],
  options: ReplayOptions,
): Promise<TargetRun> {
  try {
    const replay = (recording: Recording) => replayWhole(subject, recording, target, options);
    const results = await eachAtMost(recordings, target.parallel ?? 1, replay);
    return { target: target.name, results: results.flat() };
  } finally {
    await target.close?.();
  }
}

async function replayWhole(...args: Parameters<typeof replayRecording>): Promise<readonly ExchangeResult[]> {
  const results: ExchangeResult[] = [];
  for await (const result of replayRecording(...args)) results.push(result);
  return results;
}
