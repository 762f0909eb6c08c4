import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { Credentials, Provider } from '../provider/provider.ts';

export type Readiness = { readonly ready: true } | { readonly ready: false; readonly reason: string };

/** What the recordings of a provider are replayed against. */
export interface ReplayTarget {
  /** As findings and reports name it. */
  readonly name: string;
  /**
   * Puts a start state in force, the target's own where none is named. A target that cannot says why, and
   * the exchanges that need the state are skipped.
   */
  begin(scenario: string | undefined): Promise<Readiness>;
  /**
   * @throws LockstepError where no answer comes.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  credentials(provider: Provider): Credentials;
  /** The time at which requests are signed, in milliseconds since 1970. */
  now(): number;
}
