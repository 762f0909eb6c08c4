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
}

export function groundOf(
  { evidence: [source], evidenceDates, evidenceCounts = {} }: OperationResult,
  { date: today }: Pick<VerifyReport, 'date'>,
): Ground {
  if (source === undefined) return { source: 'none', exchanges: {} };
  const date = evidenceDates[source];
  const days = date === undefined || today === undefined ? undefined : ageInDays(date, Date.parse(today));
  return {
    source,
    ...(date === undefined ? {} : { date }),
    ...(days === undefined ? {} : { days }),
    exchanges: evidenceCounts,
  };
}
