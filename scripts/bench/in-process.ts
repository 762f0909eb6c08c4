import { join } from 'node:path';
import { runScript } from './run-script.ts';

/** Calls of one subject during one slice. */
export interface CallSample {
  /** Processor time of the process for a call, in microseconds. */
  readonly cpu: number;
  readonly perSecond: number;
  /** Processor time of a call of one bare MSW handler just before and just after, to that of this one. */
  readonly ratio: number;
}

/** By subject; `bare` is MSW with one handler that gives the same answer. */
export type CallSamples = Readonly<Record<string, readonly CallSample[]>>;

/** Compares ways to answer `fetch` within a process: one of its own, which runs `dist` as users do. */
export function measureInProcess(rounds: number, milliseconds: number): Promise<CallSamples> {
  const file = join(import.meta.dirname, 'in-process.js');
  return runScript<CallSamples>([file, String(rounds), String(milliseconds)]);
}
