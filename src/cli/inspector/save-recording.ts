import { join, relative } from 'node:path';
import { chooseProvider, type Project, recordingsFolder } from '../../config/project.ts';
import type { Exchange } from '../../exchange/http.ts';
import { exchangeRedactor } from '../../exchange/redact/redact-exchange.ts';
import { writeHar } from '../../exchange/write-har.ts';
import { openOriginals } from '../originals-store.ts';
import { packageVersion } from '../package-version.ts';
import { providerRules } from '../provider-rules.ts';
import { redactionFolder, redactionKey } from '../redaction-store.ts';
import { writeOutput } from '../write-output.ts';

/**
 * Writes what a mock answered as a recording of its provider, redacted. It rests on nothing but the mock, and says so.
 *
 * @returns the path of the file, relative to `cwd`
 * @throws LockstepError `PROVIDER_UNKNOWN`, `CONFIG_INVALID`, `OUTPUT_FAILED`
 */
export async function saveRecording(
  project: Project,
  cwd: string,
  id: string,
  exchanges: readonly Exchange[],
  now: Date = new Date(),
): Promise<string> {
  const provider = chooseProvider(project, id);
  const folder = redactionFolder(project, cwd);
  const key = await redactionKey(folder);
  const redact = exchangeRedactor(await providerRules(project, provider), key);
  const redacted = exchanges.map(redact);
  // First the way back: without it, what is written next could not be told from what it stands for.
  const store = openOriginals(folder);
  for (const { exchange, originals } of redacted) store.add(exchange.redacted ?? '', originals);
  store.close();
  const recording = {
    file: `mock-${now.toISOString().slice(0, 19).replaceAll(':', '-')}.har`,
    evidence: {
      source: 'synthetic',
      date: now.toISOString(),
      note: 'Answered by the mock, saved in the inspector.',
    },
    exchanges: redacted.map(({ exchange }) => exchange),
  } as const;
  const file = join(recordingsFolder(project, provider), recording.file);
  await writeOutput(file, writeHar(recording, { version: await packageVersion() }));
  return relative(cwd, file);
}
