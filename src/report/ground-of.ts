import type { Proof } from '../drift/proofs.ts';
import { ageInDays } from '../exchange/evidence-age.ts';
import type { EvidenceSource } from '../exchange/recording.ts';
import type { OperationResult, VerifyReport } from '../replay/verify-report.ts';

/** What an operation rests on, for programs that read a report. */
export interface Ground {
  /** The strongest source; `none` where the operation has no recording and rests on the spec alone. */
  readonly source: EvidenceSource | 'none';
  /** ISO date of its newest exchange. */
  readonly date?: string;
  /** How old that was in whole days, where the report says of which day it is. */
  readonly days?: number;
  /** How many exchanges rest on each source. */
  readonly exchanges: Readonly<Partial<Record<EvidenceSource, number>>>;
  /** When the provider itself last matched, where that is kept, and how long ago that was. */
  readonly proven?: Proof & { readonly days?: number };
}

export function groundOf(
  { evidence: [source], evidenceDates, evidenceCounts = {}, proven: proof }: OperationResult,
  { date: today }: Pick<VerifyReport, 'date'>,
): Ground {
  const proven = proof === undefined ? {} : { proven: { ...proof, ...daysSince(proof.date, today) } };
  if (source === undefined) return { source: 'none', exchanges: {}, ...proven };
  const date = evidenceDates[source];
  return {
    source,
    ...(date === undefined ? {} : { date, ...daysSince(date, today) }),
    exchanges: evidenceCounts,
    ...proven,
  };
}

function daysSince(date: string, today: string | undefined): { readonly days?: number } {
  return today === undefined ? {} : { days: ageInDays(date, Date.parse(today)) };
}
