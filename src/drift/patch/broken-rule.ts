import type { Outcome } from '../../provider/provider.ts';
import { lintDocument } from '../../spec/lint/lint-document.ts';
import type { SpecDocument } from '../../spec/load-document.ts';

/** How often each rule of a normalised spec is broken, with the last sentence on it. */
export type RuleCounts = ReadonlyMap<string, { readonly count: number; readonly sentence: string }>;

export async function countProblems(
  document: SpecDocument,
  outcome: Outcome | undefined,
): Promise<RuleCounts> {
  const counts = new Map<string, { count: number; sentence: string }>();
  for (const { rule, sentence } of (await lintDocument(document, outcome)).problems) {
    counts.set(rule, { count: (counts.get(rule)?.count ?? 0) + 1, sentence });
  }
  return counts;
}

/** A rule that is broken more often than before, and how. Places are not compared: an edit may move them. */
export function brokenRule(before: RuleCounts, after: RuleCounts): string | undefined {
  const broken = [...after].find(([rule, { count }]) => count > (before.get(rule)?.count ?? 0));
  return broken === undefined ? undefined : `${broken[0]}: ${broken[1].sentence}`;
}
