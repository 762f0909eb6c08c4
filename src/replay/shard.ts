import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Recording } from '../exchange/recording.ts';
import { createOperationIndex } from '../spec/operation-index.ts';
import { operationOf } from './operation-of.ts';
import type { VerifiedProvider } from './verify.ts';
import type { Shard, ShardLabel } from './verify-report.ts';

/** What one part of a run has to do. */
export interface ShardPlan {
  readonly label: ShardLabel;
  /** All of them, those of which this part has no recording included. */
  readonly providers: readonly VerifiedProvider[];
  /** How many groups of recordings there are: more parts than that are empty. */
  readonly groups: number;
}

/** Recordings of one provider that must not be parted. */
interface Group {
  readonly provider: string;
  readonly operations: ReadonlySet<string>;
  readonly recordings: readonly Recording[];
}

/**
 * Splits the recordings of providers. Those that share an operation stay together, since presence is judged over
 * all exchanges of an operation; the groups are dealt by size, each to the part that has the fewest exchanges. It
 * depends on nothing but names and exchanges of the recordings. `asked` is what else makes a run another one.
 */
export function planShard(
  providers: readonly VerifiedProvider[],
  shard: Shard,
  asked: readonly string[],
): ShardPlan {
  const groups = providers.flatMap(groupsOf).sort(bySize);
  const own = new Set(deal(groups, shard.of)[shard.index - 1]?.flatMap(({ recordings }) => recordings));
  return {
    label: { ...shard, run: runOf(providers, shard, asked) },
    providers: providers.map((verified) => ({
      ...verified,
      recordings: verified.recordings.filter((recording) => own.has(recording)),
      elsewhere: verified.recordings.filter((recording) => !own.has(recording)),
    })),
    groups: groups.length,
  };
}

function groupsOf({ provider, spec, recordings }: VerifiedProvider): readonly Group[] {
  const subject = { provider, spec, index: createOperationIndex(spec.table) };
  return recordings.reduce<readonly Group[]>((groups, recording) => {
    const operations = new Set(recording.exchanges.map(({ request }) => operationOf(subject, request)));
    const shares = (group: Group): boolean => [...operations].some((name) => group.operations.has(name));
    const together = groups.filter(shares);
    const joined = {
      provider: provider.id,
      operations: new Set([...together.flatMap((group) => [...group.operations]), ...operations]),
      recordings: [...together.flatMap((group) => group.recordings), recording],
    };
    return [...groups.filter((group) => !shares(group)), joined];
  }, []);
}

/** The largest first; by names where two are equal, so that no machine sees another order. */
function bySize(a: Group, b: Group): number {
  const [first, second] = [a, b].map(nameOf);
  return exchangesOf(b) - exchangesOf(a) || ((first ?? '') < (second ?? '') ? -1 : 1);
}

function nameOf({ provider, recordings }: Group): string {
  return JSON.stringify([provider, ...recordings.map(portableName).sort()]);
}

function exchangesOf({ recordings }: Pick<Group, 'recordings'>): number {
  return recordings.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
}

function deal(groups: readonly Group[], parts: number): readonly (readonly Group[])[] {
  const dealt = Array.from({ length: parts }, (): { groups: Group[]; load: number } => ({
    groups: [],
    load: 0,
  }));
  for (const group of groups) {
    const least = dealt.reduce((best, part) => (part.load < best.load ? part : best));
    least.groups.push(group);
    least.load += exchangesOf(group);
  }
  return dealt.map((part) => part.groups);
}

function runOf(providers: readonly VerifiedProvider[], { of }: Shard, asked: readonly string[]): string {
  const files = providers.map(({ provider, recordings }) => [
    provider.id,
    recordings.map((recording) => `${portableName(recording)} ${recording.exchanges.length}`).sort(),
  ]);
  const identity = JSON.stringify([of, asked, files]);
  return bytesToHex(sha256(utf8ToBytes(identity))).slice(0, 16);
}

function portableName({ file }: Recording): string {
  return file.replaceAll('\\', '/');
}
