import { LockstepError } from '../errors/lockstep-error.ts';
import type { Recording } from '../exchange/recording.ts';
import type { CustomTarget } from './contract-target.ts';
import { eachAtMost } from './each-at-most.ts';
import type { ExchangeResult } from './exchange-result.ts';
import { operationOf } from './operation-of.ts';
import { replayRecording } from './replay-recording.ts';
import type { ReplaySubject } from './replay-subject.ts';
import type { SkippedTarget } from './target.ts';

/** The replay of all recordings at one target, once. */
export interface ContractRun {
  readonly target: string;
  /** Never throws: an error is kept, so that the other targets have their say. */
  run(): Promise<void>;
  /** @throws what the target threw. */
  result(recording: number, exchange: number): ExchangeResult;
}

type Results = readonly (readonly ExchangeResult[])[];

export function createRun(
  target: CustomTarget,
  subject: ReplaySubject,
  recordings: readonly Recording[],
): ContractRun {
  let outcome: { readonly results: Results } | { readonly thrown: unknown } | undefined;
  return {
    target: target.name,
    run: async () => {
      try {
        outcome = { results: await replayAll(target, subject, recordings) };
      } catch (thrown) {
        outcome = { thrown };
      }
    },
    result: (recording, exchange) => {
      if (outcome !== undefined && 'thrown' in outcome) throw outcome.thrown;
      const result = outcome?.results[recording]?.[exchange];
      if (result !== undefined) return result;
      throw new LockstepError(
        'TARGET_NOT_READY',
        `There is no answer of ${target.name} yet: nothing was replayed there. Run the whole suite, with its hooks.`,
      );
    },
  };
}

async function replayAll(
  { open }: CustomTarget,
  subject: ReplaySubject,
  recordings: readonly Recording[],
): Promise<Results> {
  const target = await open();
  if ('skipped' in target) return recordings.map((recording) => skipAll(subject, recording, target));
  try {
    return await eachAtMost(recordings, target.parallel ?? 1, async (recording) => {
      const results: ExchangeResult[] = [];
      for await (const result of replayRecording(subject, recording, target)) results.push(result);
      return results;
    });
  } finally {
    await target.close?.();
  }
}

function skipAll(
  subject: ReplaySubject,
  { exchanges, evidence }: Recording,
  { name: target, skipped }: SkippedTarget,
): readonly ExchangeResult[] {
  return exchanges.map((exchange) => ({
    provider: subject.provider.id,
    operation: operationOf(subject, exchange.request),
    target,
    evidence: exchange.evidence ?? evidence,
    deviations: [],
    sightings: [],
    skipped,
  }));
}
