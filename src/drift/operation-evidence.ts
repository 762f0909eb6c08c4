import type { EvidenceSum } from '../exchange/evidence-tally.ts';
import type { Proof } from './proofs.ts';

/** What an operation rests on: all its recordings, whether they were checked or not. */
export interface OperationEvidence extends EvidenceSum {
  readonly provider: string;
  readonly operation: string;
  /** JSON Pointer of the operation in the spec; empty where the spec has no such operation. */
  readonly specPointer: string;
  /** When the provider itself last matched, where that is kept. */
  readonly proven?: Proof;
}

/** How old evidence may be. */
export interface AgeLimit {
  /** As a person said it: `90d`. */
  readonly told: string;
  /** The first moment that is young enough, in milliseconds since 1970. */
  readonly oldest: number;
}
