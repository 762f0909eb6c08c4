import { evidenceSources } from './har.ts';
import type { Evidence, EvidenceSource } from './recording.ts';

/** What some exchanges rest on, all of them together. */
export interface EvidenceSum {
  /** The strongest first. */
  readonly evidence: readonly EvidenceSource[];
  /** The newest date of each, as the recordings have it. */
  readonly evidenceDates: Readonly<Partial<Record<EvidenceSource, string>>>;
  /** How many exchanges rest on each. */
  readonly evidenceCounts: Readonly<Partial<Record<EvidenceSource, number>>>;
}

/** Adds up what exchanges rest on as they come. Their order makes no difference. */
export interface EvidenceTally {
  add(evidence: Evidence): void;
  sum(): EvidenceSum;
}

export function createEvidenceTally(): EvidenceTally {
  const bySource = new Map<EvidenceSource, { newest: string; count: number }>();
  return {
    add({ source, date }) {
      const known = bySource.get(source);
      if (known === undefined) {
        bySource.set(source, { newest: date, count: 1 });
        return;
      }
      known.count += 1;
      if (isNewer(date, known.newest)) known.newest = date;
    },
    sum() {
      const found = evidenceSources.flatMap((source) => {
        const own = bySource.get(source);
        return own === undefined ? [] : [{ source, ...own }];
      });
      return {
        evidence: found.map(({ source }) => source),
        evidenceDates: Object.fromEntries(found.map(({ source, newest }) => [source, newest])),
        evidenceCounts: Object.fromEntries(found.map(({ source, count }) => [source, count])),
      };
    },
  };
}

/** Of one moment in two spellings the same one wins, whichever came first. */
function isNewer(date: string, than: string): boolean {
  if (date === than) return false;
  const later = Date.parse(date) - Date.parse(than);
  return later > 0 || (later === 0 && date > than);
}
