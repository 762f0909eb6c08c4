import type { JsonValue } from '../json/json-value.ts';

/** One answered request, as the control API shows it. */
export interface JournalEntry {
  /** Session time, ISO 8601. */
  readonly at: string;
  readonly provider: string;
  /** `null` where no operation was found. */
  readonly operation: string | null;
  readonly method: string;
  /** Path and query, secrets masked. */
  readonly target: string;
  readonly status: number;
  /** The provider's verdict in the body, where it has one. */
  readonly outcome: JsonValue;
  /** Why the request was refused, or what is odd about it; empty where all is well. */
  readonly problems: readonly string[];
  /** Contract breaches of the mock's own answer: bugs of the mock. */
  readonly mockProblems: readonly string[];
  /** The faults that made the answer other than it would have been; `null` for every other answer. */
  readonly fault: string | null;
}
