import { LockstepError } from '../errors/lockstep-error.ts';
import type { NamedReport } from './named-report.ts';
import type { ShardLabel } from './verify-report.ts';

interface NamedShard {
  readonly name: string;
  readonly shard: ShardLabel;
}

/**
 * Refuses runs of which a shard is missing, or there twice: their join would be no report of the run.
 *
 * @throws LockstepError `REPORT_INVALID`
 */
export function refuseIncomplete(reports: readonly NamedReport[]): void {
  const runs = new Map<string, NamedShard[]>();
  for (const { name, report } of reports) {
    const { shard } = report;
    if (shard !== undefined) runs.set(shard.run, [...(runs.get(shard.run) ?? []), { name, shard }]);
  }
  for (const shards of runs.values()) refuseTwice(shards);
  for (const shards of runs.values()) refuseMissing(shards, runs.size > 1);
}

function refuseTwice(shards: readonly NamedShard[]): void {
  const first = new Map<number, NamedShard>();
  for (const each of shards) {
    const known = first.get(each.shard.index);
    if (known !== undefined) {
      throw invalid(
        `${known.name} and ${each.name} are both ${title(each.shard)}. Give each shard once; of one that ran again, the newer`,
      );
    }
    first.set(each.shard.index, each);
  }
}

function refuseMissing(shards: readonly NamedShard[], areSeveral: boolean): void {
  const [first] = shards;
  if (first === undefined) return;
  const { of } = first.shard;
  const here = new Set(shards.map(({ shard }) => shard.index));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !here.has(index));
  if (missing.length === 0) return;
  const names = shards.map(({ name }) => name).join(', ');
  const which = `${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} of ${of}`;
  const others = areSeveral
    ? ' Others of the reports are shards of another run: with other recordings, providers or targets, or of another N.'
    : '';
  throw invalid(
    `of the run of ${names}, ${which} ${missing.length === 1 ? 'is' : 'are'} missing.${others} Give the reports of all shards; one that is not there could not run, and its log says why`,
  );
}

function title({ index, of }: ShardLabel): string {
  return `shard ${index} of ${of}`;
}

function invalid(reason: string): LockstepError {
  return new LockstepError('REPORT_INVALID', `Failed to join the reports: ${reason}.`);
}
