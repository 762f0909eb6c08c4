import type { EvidenceSource } from '../exchange/recording.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Excerpt } from './excerpt/excerpt.ts';

/** From worst to least. */
export const severities = ['breaking', 'risky', 'additive', 'info'] as const;

/**
 * `breaking`: a consumer that follows the spec fails. `risky`: one may. `additive`: none does, yet there is
 * more than the spec says. `info`: worth knowing.
 */
export type Severity = (typeof severities)[number];

export type Direction = 'request' | 'response';

/**
 * One deviation, as data. Pointers are JSON Pointers into the body, with `*` for any array item; those of a
 * request's parameters begin with the place of the parameter: `/query/page`.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly provider: string;
  /** `operationId`, or method and path where the spec has no such operation. */
  readonly operation: string;
  /** What gave the answer; `none` where the recording itself was checked. */
  readonly target: string;
  readonly direction: Direction;
  readonly pointer: string;
  /** Place in the document, where there is one. */
  readonly specPointer: string;
  /** Other places of the document that say the same, as the branches of a choice do. Left out where there is none. */
  readonly alsoAt?: readonly string[];
  /** A list of values where the exchanges expected different ones. */
  readonly expected: JsonValue;
  /** A list of the first ten where different values deviate. Secrets are `***`. */
  readonly received: JsonValue;
  /** How many values deviate, over all exchanges. */
  readonly occurrences: number;
  /** How many exchanges show it. */
  readonly exchanges: number;
  /** What the recordings of these exchanges rest on, sorted. */
  readonly evidence: readonly EvidenceSource[];
  /** Stays the same as long as code, provider, operation, direction and pointer do. */
  readonly fingerprint: string;
  /** Rests only on synthetic recordings or on assumed places of the spec. */
  readonly assumed: boolean;
  /** ISO date of the oldest recording that itself shows it. Left out where only the answers of a target do. */
  readonly since?: string;
  /**
   * How many exchanges show it, by the day on which they were recorded (`YYYY-MM-DD`, in order). Left out where only the
   * answers of a target show it, and where all exchanges show it together.
   */
  readonly days?: Readonly<Record<string, number>>;
  /**
   * How many exchanges show it at a target, by the day of the recording that was replayed (`YYYY-MM-DD`, in order): of
   * what age the requests are that bring it about, and not since when the target answers so. Left out where recordings
   * themselves show it, where none of them is dated, and where all exchanges show it together.
   */
  readonly replayedDays?: Readonly<Record<string, number>>;
  /** ISO date of the newest recording that has what no answer of the target has any more. */
  readonly lastRecorded?: string;
  /** What was received where it first shows. Left out where no single place shows it. */
  readonly excerpt?: Excerpt;
  /** Set where the baseline has it: since when, `YYYY-MM-DD`. Such a finding fails no run. */
  readonly accepted?: Acceptance;
}

export interface Acceptance {
  readonly since: string;
}

/** Every way to deviate that there is a rule for. A closed list: scripts may switch on it. */
export const findingCodes = [
  'operation-undocumented',
  'method-undocumented',
  'redirected',
  'request-refused',
  'status-changed',
  'status-undocumented',
  'media-type-changed',
  'header-missing',
  'header-undocumented',
  'outcome-changed',
  'parameter-undocumented',
  'body-unreadable',
  'property-missing',
  'property-forbidden',
  'property-undocumented',
  'property-misplaced',
  'type-changed',
  'numeric-string',
  'empty-array',
  'null-not-allowed',
  'enum-value-unknown',
  'format-changed',
  'limit-exceeded',
  'integer-unsafe',
  'items-differ',
  'schema-mismatch',
  'property-vanished',
  'property-unconfirmed',
  'time-unit-changed',
  'latency-unusual',
  'size-unusual',
  'evidence-expired',
] as const;

export type FindingCode = (typeof findingCodes)[number];
