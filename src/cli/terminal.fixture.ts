import type { ExitStatus, Io } from './io.ts';
import { run } from './run.ts';

export interface Session {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a terminal would, and keeps what it says. */
export async function lockstep(args: readonly string[], given: Partial<Io> = {}): Promise<Session> {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(args, {
    cwd: process.cwd(),
    env: {},
    print: (line) => out.push(line),
    tell: (line) => err.push(line),
    colour: false,
    now: Date.now,
    stopped: async () => undefined,
    ...given,
  });
  return { status, stdout: out.join('\n'), stderr: err.join('\n') };
}
