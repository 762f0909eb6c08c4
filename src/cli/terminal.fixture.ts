import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ExitStatus, Io } from './io.ts';
import { serveWriter } from './recording/serve-writer.ts';
import type { WriterPort } from './recording/spawn-writer.ts';
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
    spawnWriter: writerOfThisProcess,
    ...given,
  });
  return { status, stdout: out.join('\n'), stderr: err.join('\n') };
}

/** Starts sooner than a process; what a process is for has a test of its own. */
async function writerOfThisProcess(): Promise<WriterPort> {
  const input = new PassThrough();
  const output = new PassThrough();
  serveWriter(input, output);
  return { input, output, gone: finished(output).then(() => 'its end') };
}
