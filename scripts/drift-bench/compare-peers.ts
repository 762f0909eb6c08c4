import { resolve } from 'node:path';
import { groupBy } from '../../src/spec/group-by.ts';
import { installedPeer } from '../bench/installed-peer.ts';
import type { Verdict } from './judge.ts';
import { judgeWithPeer, type PeerFindings } from './judge-peer.ts';
import type { Peer } from './peer.ts';
import { prismPeer } from './prism-peer.ts';
import { redoclyPeer } from './redocly-peer.ts';
import type { Judged } from './report.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** What a tool made of the mutants of a kind. */
export interface Score {
  /** Mutants in which it said anything; of Lockstep those in which it said the right thing. */
  readonly noticed: number;
  readonly findings: number;
}

export interface ComparedKind {
  readonly kind: string;
  readonly mutants: number;
  /** Lockstep and then the peers, in their order. */
  readonly scores: readonly Score[];
}

export interface Comparison {
  readonly peers: readonly Pick<Peer, 'name' | 'version'>[];
  readonly drift: readonly ComparedKind[];
  readonly harmless: readonly ComparedKind[];
  /** At most so many of each kind; all of them where it is left out. */
  readonly sample?: number;
  readonly seconds: number;
}

/** Has the peers judge what was judged here, in the same run. */
export async function comparePeers(
  { drift, harmless }: Judged,
  sample: number | undefined,
  tell: (line: string) => void,
): Promise<Comparison> {
  const begin = performance.now();
  const asked = { drift: sampled(drift, sample), harmless: sampled(harmless, sample) };
  const mutants = [...asked.drift, ...asked.harmless].map(({ mutant }) => mutant);
  const peers = [redoclyPeer(installedPeer('@redocly/cli', 'redocly', tell)), prismPeer(ROOT)];
  const found: PeerFindings[] = [];
  for (const peer of peers) found.push(await judgeWithPeer(peer, mutants, tell));
  return {
    peers: peers.map(({ name, version }) => ({ name, version })),
    drift: comparedKinds(asked.drift, found),
    harmless: comparedKinds(asked.harmless, found),
    ...(sample === undefined ? {} : { sample }),
    seconds: (performance.now() - begin) / 1000,
  };
}

/** At most so many of each kind, as far apart in the corpus as may be. */
export function sampled(verdicts: readonly Verdict[], most: number | undefined): readonly Verdict[] {
  if (most === undefined) return verdicts;
  return [...groupBy(verdicts, ({ mutant }) => mutant.kind).values()].flatMap((own) => {
    const count = Math.min(most, own.length);
    return Array.from({ length: count }, (_, at) => own[Math.floor((at * own.length) / count)]).filter(
      (verdict) => verdict !== undefined,
    );
  });
}

function comparedKinds(verdicts: readonly Verdict[], found: readonly PeerFindings[]): ComparedKind[] {
  return [...groupBy(verdicts, ({ mutant }) => mutant.kind)].map(([kind, own]) => ({
    kind,
    mutants: own.length,
    scores: [
      scoreOf(own.map(ownFindings)),
      ...found.map((peer) => scoreOf(own.map(({ mutant }) => peer.get(mutant) ?? 0))),
    ],
  }));
}

/** Of a change, a finding of another name or nothing right is none. */
function ownFindings({ mutant, findings, isFound }: Verdict): number {
  return mutant.expected === undefined || isFound ? findings.length : 0;
}

export function scoreOf(counts: readonly number[]): Score {
  return {
    noticed: counts.filter((count) => count > 0).length,
    findings: counts.reduce((sum, count) => sum + count, 0),
  };
}
