import type { BarPlot } from '../bench/bar-plot.ts';
import type { ComparedKind, Comparison } from './compare-peers.ts';

/** The name of its file, without its ending. */
export const NOTICED = 'drift-noticed';

/** The changes that each tool has noticed, of all that were made and of the harmless ones. */
export function noticedPlot({ peers, drift, harmless }: Comparison): BarPlot {
  const names = ['Lockstep', ...peers.map(({ name }) => name)];
  const bars = [
    { kinds: drift, what: 'drift noticed' },
    { kinds: harmless, what: 'false alarms' },
  ].flatMap(({ kinds, what }) =>
    names.map((name, at) => {
      const value = share(kinds, at);
      return { label: `${name}, ${what}`, value, text: `${(value * 100).toFixed(1)} %` };
    }),
  );
  return { title: 'Of the changes that are drift, and of those that are not, so many are told of', bars };
}

function share(kinds: readonly ComparedKind[], at: number): number {
  const made = kinds.reduce((sum, { mutants }) => sum + mutants, 0);
  const noticed = kinds.reduce((sum, { scores }) => sum + (scores[at]?.noticed ?? 0), 0);
  return made === 0 ? 0 : noticed / made;
}
