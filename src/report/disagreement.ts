import type { Verdict } from '../replay/verify-report.ts';
import { ENGLISH, type ReportLanguage, say, sayList, sayNames } from './messages/report-language.ts';

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
export function disagreement(
  outcomes: readonly TargetOutcome[],
  language: ReportLanguage = ENGLISH,
): string | undefined {
  const checked = outcomes.filter(({ verdict }) => verdict !== 'skipped');
  const named = (outcome: TargetOutcome): string => nameOf(outcome, language);
  const matched = checked.filter(({ verdict }) => verdict === 'matched').map(named);
  const groups = groupAlike(checked.filter(({ verdict }) => verdict === 'drifted')).map((group) =>
    group.map(named),
  );
  const [first = [], ...others] = groups;
  if (checked.length < 2 || first.length === 0) return undefined;
  if (others.length > 0) {
    const each = groups.map((group) => inOwnWay(group, language));
    return besideRest(sayList(language, each), matched, language);
  }
  const names = sayNames(language, first);
  if (matched.length === 0) return say(language, 'disagreement.alone', { names });
  const what =
    first.length === 1
      ? say(language, 'disagreement.only', { name: names })
      : say(language, 'disagreement.alike', { names });
  return besideRest(what, matched, language);
}

function groupAlike(drifted: readonly TargetOutcome[]): readonly (readonly TargetOutcome[])[] {
  const groups = new Map<string, TargetOutcome[]>();
  for (const outcome of drifted) {
    const found = [...outcome.fingerprints].sort().join(' ');
    groups.set(found, [...(groups.get(found) ?? []), outcome]);
  }
  return [...groups.values()];
}

function inOwnWay(group: readonly string[], language: ReportLanguage): string {
  const names = sayNames(language, group);
  return group.length === 1
    ? say(language, 'disagreement.own-way', { name: names })
    : say(language, 'disagreement.alike', { names });
}

function besideRest(what: string, matched: readonly string[], language: ReportLanguage): string {
  if (matched.length === 0) return what;
  const names = sayNames(language, matched);
  return matched.length === 1
    ? say(language, 'disagreement.matches', { what, name: names })
    : say(language, 'disagreement.agree', { what, names });
}

function nameOf({ label }: TargetOutcome, language: ReportLanguage): string {
  return label === say(language, 'target.document') ? say(language, 'disagreement.document') : label;
}
