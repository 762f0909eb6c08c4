import type { Exchange } from '../exchange/http.ts';

/** An exchange as it passed by: bodies are the bytes that were sent, still packed where they were. */
export interface PassedExchange extends Exchange {
  readonly response: Exchange['response'] & { readonly body: Uint8Array; readonly time: number };
  /** Milliseconds since 1970 at which the request came. */
  readonly started: number;
}
