import type { Exchange } from './http.ts';

/** What a recording rests on. Only `live` and `sandbox` were ever said by the provider's own machine. */
export type EvidenceSource = 'live' | 'sandbox' | 'documentation' | 'synthetic';

export interface Evidence {
  readonly source: EvidenceSource;
  /** ISO date, or date and time, of the recording or of the look into the document. */
  readonly date: string;
  /** The URL that was asked, without a slash at its end, where a recorder wrote it down. */
  readonly target?: string;
  /** In a person's words: which page, which account, what was left out. */
  readonly note?: string;
}

export interface RecordedExchange extends Exchange {
  /** The start state that the exchange needs. Where it names none, the one in force; at the start, `typical`. */
  readonly scenario?: string;
  /** The exchange shows a refusal: it is to be sent with a deliberately wrong key or signature. */
  readonly credentials?: 'invalid';
  /** Where this exchange rests on something else than its recording. */
  readonly evidence?: Evidence;
  /** Its identifiers of persons and cards are pseudonyms, by the key with this id. */
  readonly redacted?: string;
}

/** Why an entry of a HAR file, as browsers and proxies write it, shows no exchange that could be checked. */
export type HarSkip = 'aborted' | 'bodiless' | 'cached' | 'preflight' | 'websocket';

/** The exchanges of one HAR file, in the order in which they happened. */
export interface Recording {
  /** Path of the file, as it was named. */
  readonly file: string;
  readonly evidence: Evidence;
  readonly exchanges: readonly RecordedExchange[];
  /** How many entries of the file show no exchange that could be checked, and why, where there are such. */
  readonly leftOut?: Readonly<Partial<Record<HarSkip, number>>>;
}
