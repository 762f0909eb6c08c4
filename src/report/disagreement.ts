import type { Verdict } from '../replay/verify-report.ts';

/** What an operation came to at a target. */
export interface TargetOutcome {
  /** As people read it. */
  readonly label: string;
  readonly verdict: Verdict;
  /** Fingerprints of what was found there. */
  readonly fingerprints: readonly string[];
}

/**
 * Says who is out of step with whom, or `undefined` where nobody is. Targets agree where both match, or where
 * the same was found at both; one at which nothing was checked has no say, and one alone nobody to differ from.
 */
export function disagreement(outcomes: readonly TargetOutcome[]): string | undefined {
  const checked = outcomes.filter(({ verdict }) => verdict !== 'skipped');
  const matched = checked.filter(({ verdict }) => verdict === 'matched').map(named);
  const groups = groupAlike(checked.filter(({ verdict }) => verdict === 'drifted'));
  const [first = [], ...others] = groups;
  if (checked.length < 2 || first.length === 0) return undefined;
  if (others.length > 0) return `${groups.map(inOwnWay).join(', ')}${restOf(matched)}`;
  if (matched.length === 0) return `${listed(first)} differ alike: the spec or the recordings stand alone`;
  if (first.length === 1) return `only ${first[0]} differs${restOf(matched)}`;
  return `${listed(first)} differ alike${restOf(matched)}`;
}

function groupAlike(drifted: readonly TargetOutcome[]): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const outcome of drifted) {
    const found = [...outcome.fingerprints].sort().join(' ');
    groups.set(found, [...(groups.get(found) ?? []), named(outcome)]);
  }
  return [...groups.values()];
}

function inOwnWay(group: readonly string[]): string {
  return group.length === 1 ? `${listed(group)} differs in its own way` : `${listed(group)} differ alike`;
}

function restOf(matched: readonly string[]): string {
  if (matched.length === 0) return '';
  return `: ${listed(matched)} ${matched.length === 1 ? 'matches' : 'agree'}`;
}

function named({ label }: TargetOutcome): string {
  return label === 'document' ? 'the document' : label;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
