import type { BaselineEntry } from '../drift/baseline.ts';
import type { Finding, Severity } from '../drift/finding.ts';
import type { Proof } from '../drift/proofs.ts';
import type { EvidenceSum } from '../exchange/evidence-tally.ts';

/** `matched`: checked, and nothing deviates. `skipped`: nothing was checked. */
export type Verdict = 'matched' | 'drifted' | 'skipped';

/** What came of a run, as data: every report is made from it, and JSON is it. */
export interface VerifyReport {
  readonly schemaVersion: 1;
  /** The day of the run, `YYYY-MM-DD` in UTC, from which reports count ages. Reports of earlier versions leave it out. */
  readonly date?: string;
  /** How old evidence might be, where the run looked at that: `90d`. */
  readonly maxAge?: string;
  readonly targets: readonly string[];
  readonly summary: ReportSummary;
  /** One for each operation and target, in the order of the specs and then of the targets. */
  readonly operations: readonly OperationResult[];
  readonly findings: readonly Finding[];
  /** What could not be reached for want of an address or an account, where there is such. */
  readonly skipped?: readonly SkippedRun[];
  /** By provider, the path of its spec, relative to the working directory. */
  readonly specs?: Readonly<Record<string, string>>;
  /** What the baseline has and nothing shows any more, where there is a baseline. */
  readonly retired?: readonly BaselineEntry[];
  /** Which part of a run it is, where the run was split. */
  readonly shard?: ShardLabel;
}

/** A part of a run that is split over several machines; the first of three is `{ index: 1, of: 3 }`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** By what the parts of one run are known from those of another. */
export interface ShardLabel extends Shard {
  /** 16 hexadecimal digits, the same for all parts of what was asked for. */
  readonly run: string;
}

/** A provider at a target that was not asked anything. */
export interface SkippedRun {
  readonly provider: string;
  readonly target: string;
  readonly reason: string;
}

export interface ReportSummary {
  /** How many exchanges were checked, over all targets. */
  readonly exchanges: number;
  /** How many operations came to each verdict, each once for every target. */
  readonly operations: Readonly<Record<Verdict, number>>;
  /** Those that are not accepted. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many are accepted, where there is a baseline. */
  readonly accepted?: number;
}

/** Why an operation was not checked that no recording has. */
export const NO_RECORDING = 'no recording' as const;

/** Why an operation was not checked whose recordings another part of the run has. */
export const OTHER_SHARD = 'in another shard' as const;

export interface OperationResult {
  readonly provider: string;
  /** `operationId`, or method and path where the spec has no such operation. */
  readonly operation: string;
  readonly target: string;
  readonly verdict: Verdict;
  /** How many were checked. */
  readonly exchanges: number;
  /** How many of them were sent with wrong credentials on purpose, where there are such. */
  readonly refusals?: number;
  /**
   * What the recordings of these exchanges rest on, the strongest first; where none was checked, all recordings of the
   * operation. Empty where there is none: the operation rests on the spec alone.
   */
  readonly evidence: EvidenceSum['evidence'];
  /** The newest date of each, as the recordings have it. */
  readonly evidenceDates: EvidenceSum['evidenceDates'];
  /** How many exchanges rest on each. Reports of earlier versions leave it out. */
  readonly evidenceCounts?: EvidenceSum['evidenceCounts'];
  /** When the provider itself last matched, where that is kept. */
  readonly proven?: Proof;
  /** Why nothing was checked, or not all of it. */
  readonly reason?: string;
}
