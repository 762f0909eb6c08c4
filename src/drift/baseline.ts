import type { Finding } from './finding.ts';

/** A finding that a team has accepted. All but the fingerprint is there for whoever reads the file. */
export interface BaselineEntry
  extends Pick<Finding, 'fingerprint' | 'code' | 'provider' | 'operation' | 'pointer'> {
  /** The day on which it was accepted: `YYYY-MM-DD`. */
  readonly since: string;
  /** Why, in a person's words. */
  readonly note?: string;
}

/** What a team has accepted: a file of theirs, under version control. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly accepted: readonly BaselineEntry[];
}

export const EMPTY_BASELINE: Baseline = { schemaVersion: 1, accepted: [] };

/** Says of each finding that a baseline has since when it is accepted. */
export function markAccepted(findings: readonly Finding[], { accepted }: Baseline): readonly Finding[] {
  const known = new Map(accepted.map(({ fingerprint, since }) => [fingerprint, since]));
  return findings.map((finding) => {
    const since = known.get(finding.fingerprint);
    return since === undefined ? finding : { ...finding, accepted: { since } };
  });
}

/** The entries that no finding shows any more; of operations that were not checked nobody knows. */
export function retiredEntries(
  { accepted }: Baseline,
  findings: readonly Finding[],
  wasChecked: (entry: BaselineEntry) => boolean,
): readonly BaselineEntry[] {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return accepted.filter((entry) => !found.has(entry.fingerprint) && wasChecked(entry));
}

/**
 * A baseline with everything that could fail a run. What stays keeps its date and note, what is retired goes,
 * and what was not checked stays. `today` is the day on which the rest is accepted.
 */
export function updatedBaseline(
  baseline: Baseline,
  findings: readonly Finding[],
  retired: readonly BaselineEntry[],
  today: string,
): Baseline {
  const gone = new Set(retired.map(({ fingerprint }) => fingerprint));
  const kept = new Map(
    baseline.accepted
      .filter(({ fingerprint }) => !gone.has(fingerprint))
      .map((entry) => [entry.fingerprint, entry]),
  );
  for (const { fingerprint, code, provider, operation, pointer, severity } of findings) {
    // Info fails no run, so that there is nothing to accept.
    if (severity === 'info' || kept.has(fingerprint)) continue;
    kept.set(fingerprint, { fingerprint, code, provider, operation, pointer, since: today });
  }
  return { schemaVersion: 1, accepted: [...kept.values()] };
}
