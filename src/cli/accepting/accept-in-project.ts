import { createHash } from 'node:crypto';
import { access, constants } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { findConfig, type Project } from '../../config/project.ts';
import { LockstepError, reasonOf } from '../../errors/lockstep-error.ts';
import { readReportValue } from '../../report/read-report.ts';
import type { Acceptable, AcceptedInSpecs } from '../../server/inspector/desk.ts';
import { writeOutputs } from '../write-output.ts';
import { chooseFindings } from './choose-findings.ts';
import { diffOf, type EditedSpec, editSpecs, specsOfFindings } from './edit-specs.ts';

/** Rejects with an error of the system where a path may not be used in that way. */
export type MayUse = (path: string, mode: number) => Promise<void>;

/**
 * Does what `lockstep accept` does, for whoever asks the mock of a project.
 *
 * @throws LockstepError `USAGE` where there is nothing that could be edited, or a spec is another than the one that
 * was looked at, `REPORT_INVALID`, `PROVIDER_UNKNOWN`, `OUTPUT_FAILED`, and the codes of reading a spec
 */
export async function acceptInProject(
  project: Project,
  cwd: string,
  { report: value, only, dryRun, digests = {} }: Acceptable,
  mayUse: MayUse = access,
): Promise<AcceptedInSpecs> {
  if (findConfig(cwd) === undefined) {
    throw new LockstepError(
      'USAGE',
      'The mock serves the providers that come with the package, whose specs are not yours to edit. Start it in a project: a folder with a lockstep.config.ts ("lockstep init" makes one).',
    );
  }
  const report = readReportValue(value, 'the report');
  const chosen = chooseFindings(report.findings, only);
  if ('flaw' in chosen) throw new LockstepError('USAGE', `Failed to choose findings: ${chosen.flaw}.`);
  const specs = await editSpecs(specsOfFindings(project, chosen), report);
  const nameOf = ({ file }: EditedSpec): string => relative(cwd, file).split(sep).join('/');
  const other = specs.find((spec) => isAnother(digests[nameOf(spec)], spec));
  if (other !== undefined) {
    throw new LockstepError(
      'USAGE',
      `${nameOf(other)} has changed since the edit was looked at, so nothing was written. Look at the edit again, then accept it.`,
    );
  }
  const changed = specs.filter(({ text, edited }) => text !== edited);
  await Promise.all(changed.map((spec) => mustBeWritable(spec, mayUse)));
  if (!dryRun) await writeOutputs(changed.map(({ file, edited }) => ({ file, text: edited })));
  return {
    findings: specs.flatMap(({ findings }) =>
      findings.map(({ finding: { fingerprint, target }, accepted, what }) => ({
        ...{ fingerprint, target, accepted, what },
      })),
    ),
    specs: changed.map((spec) => ({
      file: nameOf(spec),
      diff: diffOf(spec),
      digest: digestOf(spec.text),
    })),
    written: !dryRun && changed.length > 0,
  };
}

function isAnother(digest: string | undefined, { text }: EditedSpec): boolean {
  return digest !== undefined && digest !== digestOf(text);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Also where nothing is to be written yet: whoever looks at an edit learns then that it cannot be made. */
async function mustBeWritable({ file, name }: EditedSpec, mayUse: MayUse): Promise<void> {
  try {
    await mayUse(file, constants.W_OK);
    await mayUse(dirname(file), constants.W_OK);
  } catch (cause) {
    throw new LockstepError('OUTPUT_FAILED', `The spec ${name} cannot be written: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}
