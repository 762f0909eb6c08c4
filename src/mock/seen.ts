import type { HttpRequest } from '../exchange/http.ts';
import type { Provider } from '../provider/provider.ts';
import type { Answer } from './given-answer.ts';

/** An answered request, as whoever looks on is told of it. */
export interface Seen {
  readonly session: string;
  readonly provider: Provider;
  readonly request: HttpRequest;
  readonly answer: Answer;
  /** Session time, in milliseconds since 1970. */
  readonly at: number;
}

export type Observer = (seen: Seen) => void;

/** Whoever looks on at all sessions of a host; while nobody does, a request asks one question. */
export interface Watch {
  observer: Observer | undefined;
}
