import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, stderr } from 'node:process';

/** The path of a program that a test needs, of the first of its names that is installed. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** What `LOCKSTEP_REQUIRE` can ask for. */
const PARTS: readonly string[] = ['chromium', 'redis'];

/**
 * Names with commas between them.
 *
 * @throws Error for one that is none: what is required would be left out in silence
 */
export function requiredParts(text: string): readonly string[] {
  const asked = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = asked.find((name) => !PARTS.includes(name));
  if (unknown === undefined) return asked;
  throw new Error(
    `LOCKSTEP_REQUIRE asks for "${unknown}", which no test needs. Expected ${PARTS.join(', ')}.`,
  );
}

/**
 * Says in one line that the tests with a part are left out, where it is missing.
 *
 * @throws Error where `LOCKSTEP_REQUIRE`, see above, asks for it
 */
export function isLeftOut(name: string, part: unknown): boolean {
  const required = requiredParts(env['LOCKSTEP_REQUIRE'] ?? '');
  if (part !== undefined) return false;
  const message = `${name} is not installed: the tests that need it`;
  if (required.includes(name)) throw new Error(`${message} cannot run, and LOCKSTEP_REQUIRE asks for them.`);
  stderr.write(`${message} are left out.\n`);
  return true;
}
