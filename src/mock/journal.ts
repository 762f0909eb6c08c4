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

export interface JournalSnapshot {
  /** Requests since start, also those that are no longer kept. */
  readonly total: number;
  /** Answers of the mock that broke the contract, since start. */
  readonly mockProblems: number;
  readonly entries: readonly JournalEntry[];
}

/** The latest requests, bounded in number. Entries are made when somebody looks. */
export interface Journal {
  /** Requests since start. */
  readonly total: number;
  add(entry: () => JournalEntry, mockProblems: number): void;
  snapshot(): JournalSnapshot;
  clear(): void;
}

export function createJournal(capacity = 1000): Journal {
  let ring: (() => JournalEntry)[] = [];
  let next = 0;
  let total = 0;
  let broken = 0;
  return {
    get total() {
      return total;
    },
    add(entry, mockProblems) {
      ring[next] = entry;
      next = (next + 1) % capacity;
      total += 1;
      broken += mockProblems;
    },
    snapshot() {
      const inOrder = ring.length < capacity ? ring : [...ring.slice(next), ...ring.slice(0, next)];
      return { total, mockProblems: broken, entries: inOrder.map((entry) => entry()) };
    },
    clear() {
      ring = [];
      next = 0;
      total = 0;
      broken = 0;
    },
  };
}
