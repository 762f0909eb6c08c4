import type { Deviation } from '../drift/deviation.ts';
import type { Sighting } from '../drift/observation.ts';
import type { Evidence } from '../exchange/recording.ts';

/** What came of one exchange of a recording at one target. */
export interface ExchangeResult {
  readonly provider: string;
  /** `operationId`, or method and path where the spec has no such operation. */
  readonly operation: string;
  readonly target: string;
  readonly evidence: Evidence;
  /** Empty where the exchange matches, or was skipped. */
  readonly deviations: readonly Deviation[];
  /** What it shows that is to be judged together with other exchanges. */
  readonly sightings: readonly Sighting[];
  /** It was sent with a deliberately wrong key or signature: what it shows is a refusal. */
  readonly credentials?: 'invalid';
  /** Why the exchange was not checked. */
  readonly skipped?: string;
}
