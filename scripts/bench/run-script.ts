import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const LIMIT = 120_000;

/** Runs a script with this Node, and gives the JSON that it prints; ends it after two minutes. */
export async function runScript<T>(args: readonly string[]): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    timeout: LIMIT,
    killSignal: 'SIGKILL',
  });
  // Each script says what it prints.
  return JSON.parse(stdout);
}
