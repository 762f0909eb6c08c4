import type { Evidence } from '../../exchange/recording.ts';

/** What is to be recorded, as plain data: it goes from one process to the other. */
export interface RecorderJob {
  /** Where the command runs, and the config is found from. */
  readonly cwd: string;
  readonly provider: string;
  /** What this run records, with the URL of the target. */
  readonly evidence: Evidence & { readonly target: string };
  /** The HAR file. */
  readonly file: string;
}
