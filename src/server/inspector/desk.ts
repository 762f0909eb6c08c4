import type { Exchange } from '../../exchange/http.ts';
import type { CompiledMock } from '../../mock/compiled-mock.ts';
import type { InspectorFiles } from './inspector-files.ts';
import type { Traffic } from './traffic.ts';

/** What a server says of itself. */
export interface AboutServer {
  /** Of the package, where it is known. */
  readonly version: string | null;
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

/** What lies in the files of the project: known to whoever started the server, not to the server itself. */
export interface ProjectFiles {
  evidence(): Promise<readonly OperationEvidence[]>;
  /** The JSON report that `verify` gave last; `undefined` where it was not asked yet. */
  lastReport(): Promise<string | undefined>;
  /** Holds recordings against the specs and the mocks, as they are on disk, and gives the JSON report. */
  verify(): Promise<string>;
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
