import type { Exchange } from '../../exchange/http.ts';
import type { JsonValue } from '../../json/json-value.ts';
import type { CompiledMock } from '../../mock/compiled-mock.ts';
import type { InspectorFiles } from './inspector-files.ts';
import type { Traffic } from './traffic.ts';

/** What a server says of itself. */
export interface AboutServer {
  /** Of the package, where it is known; read when somebody asks. */
  readonly version?: () => Promise<string>;
  /** Where sessions are kept: `memory` or `redis`. */
  readonly state: string;
  readonly seed: number;
  readonly strict: boolean;
}

/** What recordings of an operation there are. */
export interface OperationEvidence {
  readonly provider: string;
  readonly operation: string;
  readonly exchanges: number;
  /** The strongest first. */
  readonly sources: readonly string[];
  /** ISO 8601, of the newest. */
  readonly newest: string;
}

/** What `verify` can be asked to hold recordings against: the document, the mock, or the provider itself. */
export const VERIFIABLE = ['none', 'mock', 'live'] as const;

export type Verifiable = (typeof VERIFIABLE)[number];

/** Findings of a report that are to become an edit of the specs, as `lockstep accept` makes it. */
export interface Acceptable {
  readonly report: JsonValue;
  /** Fingerprints; all findings where there is none. */
  readonly only: readonly string[];
  /** Tells the edit, and writes nothing. */
  readonly dryRun: boolean;
  /** By file, of the specs as they were when the edit was looked at: nothing is written where one is another now. */
  readonly digests?: Readonly<Record<string, string>>;
}

/** What became of findings that were to be accepted. */
export interface AcceptedInSpecs {
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly target: string;
    readonly accepted: boolean;
    /** What was done, or why it was left and what a person does. */
    readonly what: string;
  }[];
  /**
   * Those that change, with a unified diff each, and the SHA-256 of their text before it, in hexadecimal; paths are
   * relative to where the mock was started.
   */
  readonly specs: readonly { readonly file: string; readonly diff: string; readonly digest: string }[];
  readonly written: boolean;
}

/** What lies in the files of the project: known to whoever started the server, not to the server itself. */
export interface ProjectFiles {
  evidence(): Promise<readonly OperationEvidence[]>;
  /** The JSON report that `verify` gave last; `undefined` where it was not asked yet. */
  lastReport(): Promise<string | undefined>;
  /** Holds recordings against the specs, and against targets as they are on disk or out there; gives the JSON report. */
  verify(targets: readonly Verifiable[]): Promise<string>;
  /**
   * A JSON report as one self-contained page of HTML.
   *
   * @throws LockstepError `REPORT_INVALID`
   */
  page(report: JsonValue): Promise<string>;
  /**
   * Turns findings into an edit of the specs; all of it is written, or nothing.
   *
   * @throws LockstepError `USAGE` where no spec of the project may be edited, `REPORT_INVALID`, `OUTPUT_FAILED`
   */
  accept(asked: Acceptable): Promise<AcceptedInSpecs>;
  /**
   * Writes exchanges of a provider as a recording into its folder, redacted.
   *
   * @returns the path of the file, relative to the project
   * @throws LockstepError `OUTPUT_FAILED`, `CONFIG_INVALID`
   */
  saveRecording(provider: string, exchanges: readonly Exchange[]): Promise<string>;
}

/** The part of a server that is there for whoever looks on. */
export interface Inspector {
  readonly traffic: Traffic;
  readonly files: InspectorFiles;
  readonly project?: ProjectFiles;
}

/** All that calls need which are about the server and no session of it. */
export interface Desk {
  readonly mocks: ReadonlyMap<string, CompiledMock>;
  readonly about: AboutServer;
  /** Left out where the server was started without. */
  readonly inspector?: Inspector;
}
