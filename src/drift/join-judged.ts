import { type Finding, severities } from './finding.ts';

/** Findings about several bodies of one operation, such as those of two statuses: one for each code and place. */
export function joinJudged(judged: readonly Finding[]): readonly Finding[] {
  const joined = new Map<string, Finding>();
  for (const finding of judged) {
    const { code, provider, operation, target, direction, pointer } = finding;
    const identity = JSON.stringify([code, provider, operation, target, direction, pointer]);
    const known = joined.get(identity);
    joined.set(identity, known === undefined ? finding : join(known, finding));
  }
  return [...joined.values()];
}

/** The same in whatever order they come. */
function join(a: Finding, b: Finding): Finding {
  return {
    ...(a.specPointer <= b.specPointer ? a : b),
    severity: severities.indexOf(a.severity) <= severities.indexOf(b.severity) ? a.severity : b.severity,
    occurrences: a.occurrences + b.occurrences,
    exchanges: a.exchanges + b.exchanges,
    evidence: [...new Set([...a.evidence, ...b.evidence])].sort(),
    assumed: a.assumed && b.assumed,
    ...extremes(a, b),
  };
}

function extremes(...findings: readonly Finding[]): Pick<Finding, 'lastRecorded' | 'since'> {
  const lastRecorded = findings
    .flatMap((finding) => finding.lastRecorded ?? [])
    .sort()
    .at(-1);
  const [since] = findings.flatMap((finding) => finding.since ?? []).sort();
  return {
    ...(lastRecorded === undefined ? {} : { lastRecorded }),
    ...(since === undefined ? {} : { since }),
  };
}
