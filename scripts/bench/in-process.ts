import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

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

const LIMIT = 120_000;

/** Compares ways to answer `fetch` within a process: one of its own, which runs `dist` as users do. */
export async function measureInProcess(rounds: number, milliseconds: number): Promise<CallSamples> {
  const file = join(import.meta.dirname, 'in-process.js');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [file, String(rounds), String(milliseconds)],
    {
      timeout: LIMIT,
      killSignal: 'SIGKILL',
    },
  );
  // The script prints nothing else.
  const samples: CallSamples = JSON.parse(stdout);
  return samples;
}
