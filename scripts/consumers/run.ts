import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LIMIT = 300_000;
/** Characters of what a program has said that a failure repeats. */
const SHOWN = 3000;

/** What a program that failed has said. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly output: string;

  constructor(message: string, output: string) {
    super(`${message}\n${output.slice(-SHOWN)}`);
    this.output = output;
  }
}

/**
 * Runs a program to its end, five minutes at most, and gives what it says on both streams.
 *
 * @throws RunError where its status is not 0
 */
export async function run(program: string, args: readonly string[], cwd: string): Promise<string> {
  // Under `npm run` npm says by these what its own project wants, which those here are not.
  const own = Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name));
  const env = { ...Object.fromEntries(own), NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, {
      cwd,
      env,
      timeout: LIMIT,
      killSignal: 'SIGKILL',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout + stderr;
  } catch (error) {
    throw new RunError(`${program} ${args.join(' ')} failed`, outputOf(error));
  }
}

/** What a program says that is to fail. */
export async function failing(program: string, args: readonly string[], cwd: string): Promise<string> {
  let output: string;
  try {
    output = await run(program, args, cwd);
  } catch (error) {
    if (error instanceof RunError) return error.output;
    throw error;
  }
  throw new Error(`${program} ${args.join(' ')} was to fail, and did not:\n${output.slice(-SHOWN)}`);
}

function outputOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = 'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}` : '';
  return said === '' ? error.message : said;
}
