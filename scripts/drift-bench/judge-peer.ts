import type { Mutant } from './mutant.ts';
import type { Peer } from './peer.ts';
import { type Asker, planBatches } from './peer-batches.ts';

/** How many findings a peer makes in a mutant that it does not make in the answers as they were recorded. */
export type PeerFindings = ReadonlyMap<Mutant, number>;

/** What a peer makes of some mutants. */
export async function judgeWithPeer(
  peer: Peer,
  mutants: readonly Mutant[],
  tell: (line: string) => void,
): Promise<PeerFindings> {
  const batches = planBatches(mutants);
  const count = batches.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
  tell(`${peer.name} ${peer.version}: ${count} exchanges in ${batches.length} batches`);
  const said = new Map<Asker, ReadonlySet<string>>();
  for (const batch of batches) {
    const answers = await peer.ask(batch);
    for (const [asker, places] of batch.askers)
      said.set(asker, new Set(places.flatMap((place) => answers[place] ?? [])));
  }
  return new Map(
    mutants.map((mutant) => {
      const before = said.get(mutant.subject);
      const now = said.get(mutant) ?? new Set();
      return [mutant, [...now].filter((finding) => before?.has(finding) !== true).length];
    }),
  );
}
