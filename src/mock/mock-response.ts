import type { HttpResponse } from '../exchange/http.ts';

/** How an answer is sent where a fault wants it otherwise than at once and as a whole. */
export interface Transport {
  /** Milliseconds. */
  readonly delay: number;
  /** The connection is reset in place of the answer, or ends amid its body. */
  readonly ending?: 'reset' | 'cut-off';
}

/** The answer of a mock. */
export interface MockResponse extends HttpResponse {
  readonly transport?: Transport;
  /** A body that is a text, in UTF-8, where it has been sent before. */
  readonly bytes?: Uint8Array;
}
