import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { ExcerptSource } from './excerpt/excerpt-source.ts';
import type { Finding } from './finding.ts';

/** What deviates, of one exchange or of several. */
export interface Joined
  extends Pick<
    Finding,
    | 'code'
    | 'severity'
    | 'provider'
    | 'operation'
    | 'target'
    | 'direction'
    | 'pointer'
    | 'specPointer'
    | 'alsoAt'
    | 'occurrences'
    | 'assumed'
  > {
  /** The different values that were expected. */
  readonly expected: readonly JsonValue[];
  /** The different values that deviate, the first ten of them. */
  readonly received: readonly JsonValue[];
  readonly evidence: EvidenceSource;
}

/** What one exchange adds to a finding. */
export interface Deviation extends Joined {
  /** Where the first of them can be seen. */
  readonly seen: Seen;
}

/** A side of an exchange, and a place in its body; no place where it is about something else than a body. */
export interface Seen {
  readonly source: ExcerptSource;
  readonly at: string | undefined;
}
