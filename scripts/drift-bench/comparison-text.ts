import { textTable } from '../bench/text-table.ts';
import type { ComparedKind, Comparison, Score } from './compare-peers.ts';
import { isClaimed } from './unclaimed.ts';

/** The tables of a comparison: what was noticed of each kind of change, and which harmless ones gave an alarm. */
export function comparisonText({ peers, drift, harmless }: Comparison): string {
  const names = ['Lockstep', ...peers.map(({ name }) => name)];
  const isAsked = ({ kind }: ComparedKind) => names.map((name) => isClaimed(name, kind));
  const claimed = names.map((_, at) => drift.filter((kind) => isAsked(kind)[at] === true));
  const rows = drift.map((kind) => [
    ...[kind.kind, String(kind.mutants)],
    ...kind.scores.flatMap((score, at) => noticed(score, isAsked(kind)[at] === true)),
  ]);
  const all = total('all changes', drift);
  return [
    textTable(
      ['change', 'made', ...names.flatMap((name) => [name, 'each'])],
      [
        ...rows,
        [all.kind, String(all.mutants), ...all.scores.flatMap((score) => noticed(score, true))],
        [...['of those it claims', ''], ...claimed.flatMap((own, at) => [shareOf(total('', own), at), ''])],
      ],
    ),
    '',
    textTable(
      ['harmless', 'made', ...names],
      [...harmless, total('all harmless', harmless)].map(({ kind, mutants, scores }) => [
        ...[kind, String(mutants)],
        ...scores.map((score) => String(score.noticed)),
      ]),
    ),
  ].join('\n');
}

/** Mutants that were noticed, and findings for each of them; a dash where nothing was and nothing was promised. */
function noticed({ noticed: count, findings }: Score, claimed: boolean): readonly string[] {
  if (count === 0) return [claimed ? '0' : '-', ''];
  return [String(count), (findings / count).toFixed(1)];
}

function total(kind: string, kinds: readonly ComparedKind[]): ComparedKind {
  const [first] = kinds;
  const sum = (countOf: (one: ComparedKind) => number) => kinds.reduce((all, one) => all + countOf(one), 0);
  return {
    kind,
    mutants: sum(({ mutants }) => mutants),
    scores: (first?.scores ?? []).map((_, at) => ({
      noticed: sum(({ scores }) => scores[at]?.noticed ?? 0),
      findings: sum(({ scores }) => scores[at]?.findings ?? 0),
    })),
  };
}

function shareOf({ mutants, scores }: ComparedKind, at: number): string {
  return mutants === 0 ? '' : `${(((scores[at]?.noticed ?? 0) / mutants) * 100).toFixed(1)} %`;
}
