import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type Project, proofFile } from '../config/project.ts';
import { type Proofs, updatedProofs, writeProofs } from '../drift/proofs.ts';
import { readProofs } from '../drift/read-proofs.ts';
import { hasCode } from '../errors/has-code.ts';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { Provider } from '../provider/provider.ts';
import { LIVE } from '../replay/is-proof.ts';
import type { VerifiedProvider } from '../replay/verify.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { proofsOf, withProofs } from '../replay/with-proofs.ts';
import { dayOf } from './day-of.ts';
import type { Io } from './io.ts';
import { usageError } from './parse-arguments.ts';
import { writeOutput } from './write-output.ts';

/** By provider, when each operation was last proven. */
export type ProjectProofs = ReadonlyMap<string, Proofs>;

/** @throws LockstepError `USAGE` where there is nobody who could prove anything, or nowhere to keep it. */
export function refuseIdleProof(keep: boolean, targets: readonly string[], project: Project, io: Io): void {
  if (!keep) return;
  if (!targets.includes(LIVE)) {
    throw usageError(
      'verify',
      "--keep-proof is for --target live: only the provider itself proves anything, and a URL may be anybody's",
    );
  }
  // Without a config the project is the package itself, which is not a team's to write to.
  const away = relative(project.root, io.cwd);
  if (away === '..' || away.startsWith(`..${sep}`)) {
    throw usageError(
      'verify',
      '--keep-proof needs a project of yours; there is no lockstep.config.ts here or above',
    );
  }
}

/**
 * The proofs of providers, of those that have a file of them.
 *
 * @throws LockstepError `PROOF_INVALID`
 */
export async function loadProofs(
  project: Project,
  providers: readonly Provider[],
  io: Io,
): Promise<ProjectProofs> {
  const all = providers.map(async (provider) => [provider.id, await loadOwn(project, provider, io)] as const);
  return new Map(await Promise.all(all));
}

async function loadOwn(project: Project, provider: Provider, io: Io): Promise<Proofs> {
  const file = proofFile(project, provider);
  const name = relative(io.cwd, file);
  const text = await textOf(file, name);
  if (text === undefined) return new Map();
  const reading = readProofs(text);
  if (reading.ok) return reading.proofs;
  throw new LockstepError(
    'PROOF_INVALID',
    `Failed to read the proofs ${name}: at ${reading.place}, ${reading.problem}. Correct it there, or delete the file and run again with --target live --keep-proof.`,
  );
}

async function textOf(file: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (hasCode(cause, 'ENOENT')) return undefined;
    throw new LockstepError('PROOF_INVALID', `Failed to read the proofs ${name}: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}

/** Writes what a run has proven into the files, and into the report. A file with nothing new stays as it is. */
export async function keepProofs(
  report: VerifyReport,
  {
    project,
    verified,
    proofs,
  }: { project: Project; verified: readonly VerifiedProvider[]; proofs: ProjectProofs },
  io: Io,
): Promise<VerifyReport> {
  const next = new Map(proofs);
  for (const { provider, spec } of verified) {
    const proven = proofsOf(report, provider.id, dayOf(io.now()));
    const file = proofFile(project, provider);
    if (proven.size === 0) {
      io.tell(`Nothing of ${provider.id} was proven at ${LIVE}, so no proof of it is kept.`);
      continue;
    }
    const known = new Set(spec.table.operations.map(({ id }) => id));
    const kept = updatedProofs(proofs.get(provider.id) ?? new Map(), proven, (id) => known.has(id));
    next.set(provider.id, kept);
    await writeOutput(file, writeProofs(kept));
    io.tell(
      `Kept in ${relative(io.cwd, file)}: ${proven.size} of ${known.size} operations proven at ${LIVE}.`,
    );
  }
  return withProofs(report, next);
}
