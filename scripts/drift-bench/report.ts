import { textTable } from '../bench/text-table.ts';
import type { Corpus } from './corpus.ts';
import { EXCEPTIONS } from './exceptions.ts';
import type { Verdict } from './judge.ts';
import { type Row, rowOf, tally } from './tally.ts';

export interface Judged {
  readonly corpus: Corpus;
  readonly drift: readonly Verdict[];
  readonly harmless: readonly Verdict[];
}

/** A goal that was missed, as a sentence; none where all are met. */
export function missedGoals({ corpus, drift, harmless }: Judged): readonly string[] {
  const all = rowOf('', drift);
  const alarms = harmless.filter(({ findings }) => findings.length > 0);
  return [
    ...(all.found < all.mutants
      ? [`${all.mutants - all.found} of ${all.mutants} changes were not found.`]
      : []),
    ...(all.placed < all.found
      ? [`${all.found - all.placed} findings are not where a person would look.`]
      : []),
    ...(all.single < all.mutants ? [`${all.mutants - all.single} changes are not exactly one finding.`] : []),
    ...(alarms.length > 0 ? [`${alarms.length} harmless changes gave an alarm.`] : []),
    ...(corpus.harmless.length < corpus.drift.length
      ? ['There are fewer harmless changes than others.']
      : []),
  ];
}

/** The whole of a run as text. */
export function reportText(judged: Judged): string {
  const { drift, harmless } = judged;
  const subjects = new Set(drift.map(({ mutant }) => mutant.subject.operation.id));
  return [
    `${drift.length} changes and ${harmless.length} harmless ones, each made to all recorded successes of one of ${subjects.size} operations.`,
    '',
    textTable(['change', 'mutants', 'found', 'one finding', 'right place'], tally(drift).map(driftRow)),
    '',
    textTable(['harmless', 'mutants', 'false alarms'], tally(harmless).map(harmlessRow)),
    '',
    textTable(['figure', 'goal', 'measured'], figureRows(judged)),
    '',
    ...EXCEPTIONS.map((exception) => `Not counted: ${exception}`),
  ].join('\n');
}

function driftRow({ kind, mutants, found, single, placed }: Row): string[] {
  return [kind, ...[mutants, found, single, placed].map(String)];
}

function harmlessRow({ kind, mutants, findings }: Row): string[] {
  return [kind, String(mutants), String(findings)];
}

function figureRows({ drift, harmless }: Judged): string[][] {
  const all = rowOf('', drift);
  const alarms = harmless.filter(({ findings }) => findings.length > 0).length;
  const told = all.found + alarms;
  return [
    ['recall', '1', share(all.found, all.mutants)],
    ['precision', '1', share(all.found, told)],
    ['false alarms', '0', String(alarms)],
    ['findings for each cause', '1', share(all.findings, all.mutants)],
    ['findings at the right place', '1', share(all.placed, all.found)],
  ];
}

/** As a share that is only 1 where nothing is missing. */
export function share(part: number, whole: number): string {
  if (part === whole) return '1';
  return whole === 0 ? '-' : (Math.floor((part / whole) * 10_000) / 10_000).toFixed(4);
}
