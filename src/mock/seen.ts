import type { HttpRequest } from '../exchange/http.ts';
import type { Answer } from './given-answer.ts';
import type { JournalEntry } from './journal.ts';

/** An answered request, as whoever looks on is told of it. */
export interface Seen {
  readonly session: string;
  /** The id of the provider. */
  readonly provider: string;
  readonly request: HttpRequest;
  readonly answer: Answer;
  /** What the journal says of it; made when somebody asks. */
  readonly entry: () => JournalEntry;
}

export type Observer = (seen: Seen) => void;

/** Whoever looks on at all sessions of a host; while nobody does, a request asks one question. */
export interface Watch {
  observer: Observer | undefined;
}
