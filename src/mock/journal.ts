import type { JournalEntry } from './journal-entry.ts';
import { entryOf, type Note, noteAgain, noteOf } from './note.ts';
import type { Seen } from './seen.ts';

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
  add(seen: Seen): void;
  snapshot(): JournalSnapshot;
  clear(): void;
}

export function createJournal(capacity = 1000): Journal {
  let ring: Note[] = [];
  let next = 0;
  let total = 0;
  let broken = 0;
  return {
    get total() {
      return total;
    },
    add(seen) {
      const oldest = ring[next];
      if (oldest === undefined) ring.push(noteOf(seen));
      else noteAgain(oldest, seen);
      next = (next + 1) % capacity;
      total += 1;
      broken += seen.answer.mockProblems.length;
    },
    snapshot() {
      const inOrder = ring.length < capacity ? ring : [...ring.slice(next), ...ring.slice(0, next)];
      return { total, mockProblems: broken, entries: inOrder.map(entryOf) };
    },
    clear() {
      ring = [];
      next = 0;
      total = 0;
      broken = 0;
    },
  };
}
