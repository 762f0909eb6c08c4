import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, stderr } from 'node:process';

/** The path of a program that a test needs, of the first of its names that is installed. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/**
 * Says in one line that the tests with a part are left out, where it is missing.
 *
 * @throws Error where `LOCKSTEP_REQUIRE`, names with commas between them, asks for it
 */
export function isLeftOut(name: string, part: unknown): boolean {
  if (part !== undefined) return false;
  const message = `${name} is not installed: the tests that need it`;
  if ((env['LOCKSTEP_REQUIRE'] ?? '').split(',').includes(name))
    throw new Error(`${message} cannot run, and LOCKSTEP_REQUIRE asks for them.`);
  stderr.write(`${message} are left out.\n`);
  return true;
}
