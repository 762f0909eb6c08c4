import type { JsonValue } from '../../json/json-value.ts';
import type { Direction, Severity } from '../finding.ts';

/**
 * What may change from one spec to another. A closed list: scripts may switch on it. Where what NEW says is a
 * finding for a consumer of OLD, the code is that of the finding; the others name what NEW no longer allows,
 * demands or has.
 */
export const changeCodes = [
  'operation-undocumented',
  'operation-removed',
  'operation-moved',
  'parameter-undocumented',
  'parameter-removed',
  'parameter-required',
  'parameter-optional',
  'parameter-style-changed',
  'body-required',
  'body-optional',
  'status-undocumented',
  'status-removed',
  'status-changed',
  'media-type-undocumented',
  'media-type-removed',
  'media-type-changed',
  'property-undocumented',
  'property-removed',
  'property-misplaced',
  'property-required',
  'property-missing',
  'type-changed',
  'type-narrowed',
  'null-not-allowed',
  'null-refused',
  'enum-value-unknown',
  'enum-value-removed',
  'format-changed',
  'format-narrowed',
  'limit-exceeded',
  'limit-tightened',
  'variant-undocumented',
  'variant-removed',
  'schema-mismatch',
  'schema-narrowed',
] as const;

export type ChangeCode = (typeof changeCodes)[number];

/** The document that a place is in: that of NEW, or that of OLD for what is gone. */
export type DocumentSide = 'old' | 'new';

/**
 * One change, as data, judged for a consumer that was written against OLD and talks to a server that behaves as
 * NEW says. A change in what several operations share is one, and names them all.
 */
export interface SpecChange {
  readonly code: ChangeCode;
  readonly severity: Severity;
  /** `operationId`, or method and path, of the first operation that it touches. */
  readonly operation: string;
  /** All that it touches, in the order of NEW and then of OLD. */
  readonly operations: readonly string[];
  readonly direction: Direction;
  /**
   * JSON Pointer into the body of that first operation, with `*` for any array item and for any name of a map;
   * that of a parameter begins with its place: `/query/page`.
   */
  readonly pointer: string;
  /** JSON Pointer into the document. */
  readonly specPointer: string;
  readonly document: DocumentSide;
  /** What OLD says; `null` where it says nothing. */
  readonly expected: JsonValue;
  /** What NEW says; `null` where it says nothing. */
  readonly received: JsonValue;
  /** 16 hexadecimal digits that stay the same as long as code, direction and place do. */
  readonly fingerprint: string;
}
