import type { Exchange } from '../../src/exchange/http.ts';
import type { JsonObject } from '../../src/json/json-value.ts';

/** Exchanges to be held against one document. */
export interface Batch {
  /** OpenAPI 3.1; its only server is {@link ORIGIN}. */
  readonly document: JsonObject;
  readonly exchanges: readonly Exchange[];
}

/** What the documents of batches call their server; nothing is ever sent there. */
export const ORIGIN = 'https://bench.invalid';

/** Another tool that holds traffic against a document. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** For each exchange of a batch what the tool says against it, in its own words; the same words are one finding. */
  ask(batch: Batch): Promise<readonly (readonly string[])[]>;
}
