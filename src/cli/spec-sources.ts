import { resolve } from 'node:path';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { printable } from '../report/printable.ts';
import type { SpecSource } from '../report/spec-excerpt.ts';
import { readDocumentText } from '../spec/load-document.ts';
import type { Io } from './io.ts';

/**
 * The specs that a report names, by provider. Only of those that have findings: the others may be large. One that is
 * not here, as where only the JSON of a run was taken elsewhere, is told of and left out.
 */
export async function specSources(
  { specs = {}, findings }: VerifyReport,
  io: Io,
): Promise<ReadonlyMap<string, SpecSource>> {
  const needed = Object.entries(specs).filter(([id]) => findings.some(({ provider }) => provider === id));
  const read = await Promise.all(needed.map(async ([id, path]) => [id, await sourceOf(path, io)] as const));
  const sources = new Map<string, SpecSource>();
  for (const [id, source] of read) if (source !== undefined) sources.set(id, source);
  return sources;
}

async function sourceOf(path: string, io: Io): Promise<SpecSource | undefined> {
  try {
    return { path, text: await readDocumentText(resolve(io.cwd, path)) };
  } catch (cause) {
    if (!(cause instanceof LockstepError)) throw cause;
    io.tell(printable(`The spec ${path} is not here, so its findings are told without its lines.`));
    return undefined;
  }
}
