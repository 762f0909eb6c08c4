import type { BenchRequest } from './requests.ts';

/** What a server did under load for a while. */
export interface Load {
  readonly answers: number;
  readonly perSecond: number;
  /** Latency in ms. */
  readonly p50: number;
  readonly p99: number;
  /** Answers with a status other than 2xx. */
  readonly refused: number;
  /** Connections that broke, and answers that never came. */
  readonly failed: number;
}

/** A program that puts load on a server, and how its result is read. */
export interface LoadCommand {
  readonly file: string;
  readonly args: readonly string[];
}

export interface LoadJob {
  readonly origin: string;
  readonly request: BenchRequest;
  readonly connections: number;
  readonly seconds: number;
}
