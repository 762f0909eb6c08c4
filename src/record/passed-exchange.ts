import type { OutgoingHttpHeaders } from 'node:http';
import type { Exchange } from '../exchange/http.ts';

/** An exchange as it passed by: bodies are the bytes that were sent, still packed where they were. */
export interface PassedExchange extends Exchange {
  readonly response: Exchange['response'] & { readonly body: Uint8Array };
  /** Milliseconds since 1970 at which the request came. */
  readonly started: number;
}

/** Headers as they are recorded: names in lower case, repeated ones joined with a comma. */
export function joinedHeaders(headers: OutgoingHttpHeaders): Readonly<Record<string, string>> {
  const joined: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined.push([name, Array.isArray(value) ? value.join(', ') : String(value)]);
  }
  return Object.fromEntries(joined);
}
