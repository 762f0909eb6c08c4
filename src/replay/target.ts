import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { Credentials, Provider } from '../provider/provider.ts';

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

export interface StartState {
  /** The target's own where none is named. */
  readonly scenario: string | undefined;
  /**
   * When the exchanges were recorded, in milliseconds since 1970. A target that has a clock of its own puts it
   * there, so that a recording that asks for "this month" stays answerable.
   */
  readonly recordedAt: number;
}

/** What the recordings of a provider are replayed against. */
export interface ReplayTarget {
  /** As findings and reports name it. */
  readonly name: string;
  /**
   * Puts a start state in force. A target that cannot says why, and the exchanges that need it are skipped.
   */
  begin(start: StartState): Promise<Readiness>;
  /**
   * @throws LockstepError where no answer comes.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  credentials(provider: Provider): Credentials;
  /** The time at which requests are signed, in milliseconds since 1970. */
  now(): number;
}
