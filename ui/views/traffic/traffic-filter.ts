import type { TrafficEntry } from '../../api/types.ts';
import { fateOf } from '../../words/status-tone.ts';

/** What is to be seen; an empty text is all. */
export interface TrafficFilter {
  readonly text: string;
  readonly provider: string;
  readonly operation: string;
  readonly session: string;
  /** `2` for all from 200 to 299. */
  readonly status: string;
  readonly outcome: string;
  readonly fate: string;
}

export const NO_FILTER: TrafficFilter = {
  text: '',
  provider: '',
  operation: '',
  session: '',
  status: '',
  outcome: '',
  fate: '',
};

export function filtered(entries: readonly TrafficEntry[], filter: TrafficFilter): readonly TrafficEntry[] {
  const isAll = Object.values(filter).every((value) => value === '');
  if (isAll) return entries;
  const text = filter.text.toLowerCase();
  return entries.filter(
    (entry) =>
      same(filter.provider, entry.provider) &&
      same(filter.operation, entry.operation ?? '') &&
      same(filter.session, entry.session) &&
      same(filter.status, String(entry.status).charAt(0)) &&
      same(filter.outcome, String(entry.outcome)) &&
      same(filter.fate, fateOf(entry)) &&
      (text === '' || textOf(entry).includes(text)),
  );
}

function same(wanted: string, found: string): boolean {
  return wanted === '' || wanted === found;
}

function textOf({ method, target, operation, problems }: TrafficEntry): string {
  return `${method} ${target} ${operation ?? ''} ${problems.join(' ')}`.toLowerCase();
}
