import { relative } from 'node:path';
import { glob } from 'tinyglobby';
import { type Project, recordingsFolder } from '../config/project.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import { secretsInHar } from '../exchange/redact/redact-har.ts';
import { type RedactionRules, redactionRules } from '../exchange/redact/redaction-rules.ts';
import type { Provider } from '../provider/provider.ts';
import type { ExitStatus, Io } from './io.ts';
import { providerRules } from './provider-rules.ts';
import { readHarText } from './read-har-text.ts';

/**
 * Prints a line for every secret that the recordings of providers still hold: the file, the entry counted from 1
 * and the place, never the value. A file that cannot be read does not keep the others from being checked.
 */
export async function lintRecordings(
  project: Project,
  providers: readonly Provider[],
  io: Io,
): Promise<ExitStatus> {
  let files = 0;
  let secrets = 0;
  let failed = false;
  for (const provider of providers) {
    const rules = await rulesFor(project, provider);
    for (const file of await recordingsOf(project, provider)) {
      files += 1;
      const found = await secretsIn(file, project, rules, io);
      failed ||= found === undefined;
      secrets += found ?? 0;
    }
  }
  if (files > 0)
    io.tell(`Checked ${counted(files, 'recording')} for secrets: ${secrets === 0 ? 'none' : secrets}.`);
  if (secrets > 0)
    io.tell(
      'Take them out with "lockstep redact FILE --provider ID", and have them changed where they are in force.',
    );
  if (failed) return 2;
  return secrets === 0 ? 0 : 1;
}

async function recordingsOf(project: Project, provider: Provider): Promise<readonly string[]> {
  return (await glob('**/*.har', { cwd: recordingsFolder(project, provider), absolute: true })).sort();
}

/** Values that the spec lists are no secrets. A spec that cannot be read is a problem of its own. */
async function rulesFor(project: Project, provider: Provider): Promise<RedactionRules> {
  try {
    return await providerRules(project, provider);
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return redactionRules(provider);
  }
}

async function secretsIn(
  file: string,
  project: Project,
  rules: RedactionRules,
  io: Io,
): Promise<number | undefined> {
  const name = relative(project.root, file);
  try {
    const found = secretsInHar(await readHarText(file, name), name, rules);
    for (const { rule, at } of found) io.print(`${name}: ${at}: a secret is still there (${rule}).`);
    return found.length;
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    io.tell(error.message);
    return undefined;
  }
}

function counted(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
