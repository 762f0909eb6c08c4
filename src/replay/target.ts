import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import type { Credentials, Provider } from '../provider/provider.ts';
import type { Operation } from '../spec/operation-table.ts';
import type { GivenValues } from './given-values.ts';
import type { Originals } from './originals.ts';

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

/** What a request belongs to, for a target that needs to know more than its bytes. */
export interface Sending {
  readonly recorded: RecordedExchange;
  readonly operation: Operation;
  /** The same request, signed anew with the time and credentials of the target as they now are. */
  again(): HttpRequest;
}

/** What the recordings of a provider are replayed against. */
export interface ReplayTarget {
  /** As findings and reports name it. */
  readonly name: string;
  /** How many recordings it takes at a time; one unless told otherwise, since they may share its state. */
  readonly parallel?: number;
  /** Its answers are about nobody: made up, or published. Left out where they may be about somebody. */
  readonly isHarmless?: boolean;
  /** Values that exist there, in place of recorded ones of the same name. */
  readonly given?: GivenValues;
  /** It has what the examples of the spec name, and nothing of what a recording names that was made elsewhere. */
  readonly hasExamples?: boolean;
  /** What pseudonyms in recordings stand for there. */
  readonly originals?: Originals;
  /**
   * Puts a start state in force. A target that cannot says why, and the exchanges that need it are skipped.
   */
  begin(start: StartState): Promise<Readiness>;
  /** Why an exchange must not be sent, or cannot be judged here: it is skipped. */
  refuses?(operation: Operation, recorded: RecordedExchange): string | undefined;
  /**
   * @throws LockstepError where no answer comes.
   */
  send(request: HttpRequest, sending: Sending): Promise<HttpResponse>;
  credentials(provider: Provider): Credentials;
  /** The time at which requests are signed, in milliseconds since 1970. */
  now(): number;
  /** Gives back what it holds: called once, after the last answer or after an error. */
  close?(): Promise<void>;
}

/** A target that there is nothing to reach with: everything at it is skipped, and the run is no failure for it. */
export interface SkippedTarget {
  readonly name: string;
  readonly skipped: string;
}
