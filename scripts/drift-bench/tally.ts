import { groupBy } from '../../src/spec/group-by.ts';
import type { Verdict } from './judge.ts';

/** What came of all mutants of a kind. */
export interface Row {
  readonly kind: string;
  readonly mutants: number;
  /** Those of which the expected finding was made. */
  readonly found: number;
  /** Those of which nothing else was told. */
  readonly single: number;
  readonly placed: number;
  readonly findings: number;
}

/** Rows by kind, in the order of the first of each. */
export function tally(verdicts: readonly Verdict[]): readonly Row[] {
  const kinds = groupBy(verdicts, ({ mutant }) => mutant.kind);
  return [...kinds].map(([kind, own]) => rowOf(kind, own));
}

export function rowOf(kind: string, verdicts: readonly Verdict[]): Row {
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length;
  return {
    kind,
    mutants: verdicts.length,
    found: count(({ isFound }) => isFound),
    single: count(({ findings }) => findings.length === 1),
    placed: count(({ isPlaced }) => isPlaced),
    findings: verdicts.reduce((sum, { findings }) => sum + findings.length, 0),
  };
}
