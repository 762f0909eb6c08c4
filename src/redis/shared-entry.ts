import type { JournalEntry } from '../mock/journal-entry.ts';

/** An entry of a journal that several processes write: when it was answered, in milliseconds since 1970, and the entry. */
export function writeEntry(at: number, entry: JournalEntry): string {
  return JSON.stringify([at, entry]);
}

/** Entries as they came to Redis, in the order of their answers: a process writes a few milliseconds behind. */
export function entriesInOrder(texts: readonly string[]): JournalEntry[] {
  return texts
    .map((text): [number, JournalEntry] => JSON.parse(text))
    .sort(([one], [other]) => one - other)
    .map(([, entry]) => entry);
}
