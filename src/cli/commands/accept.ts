import { resolve } from 'node:path';
import { loadProject, type Project } from '../../config/project.ts';
import type { Finding } from '../../drift/finding.ts';
import type { AcceptedFinding } from '../../drift/patch/accept-findings.ts';
import { printable } from '../../report/printable.ts';
import { chooseFindings } from '../accepting/choose-findings.ts';
import {
  diffOf,
  type EditedSpec,
  editSpecs,
  type FoundSpec,
  specsOfFindings,
} from '../accepting/edit-specs.ts';
import { type Command, defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { usageError } from '../parse-arguments.ts';
import { readReportFile } from '../read-report-file.ts';
import { writeOutputs } from '../write-output.ts';

export const accept: Command = defineCommand({
  arguments: { usage: 'REPORT', least: 1, most: 1 },
  options: {
    only: {
      type: 'string',
      multiple: true,
      value: 'FINGERPRINT',
      summary: 'a finding to accept, instead of all',
    },
    spec: {
      type: 'string',
      value: 'FILE',
      summary: 'the spec that the findings are about, instead of specs/<provider>/openapi.yaml',
    },
    'dry-run': { type: 'boolean', summary: 'print a unified diff, and write nothing' },
  },
  examples: [
    'lockstep accept report.json --dry-run',
    'lockstep accept report.json --only 0f3c5a7e9b1d2f46',
    'lockstep accept report.json --spec openapi.json',
  ],
  async run({ options, positionals: [name = ''] }, io) {
    const report = await readReportFile(name, io);
    const findings = chooseFindings(report.findings, options.only);
    if ('flaw' in findings) throw usageError('accept', findings.flaw);
    const project = await loadProject(io.cwd);
    const edited = await editSpecs(specsOf(project, findings, options.spec, io), report);
    for (const spec of edited) {
      for (const finding of spec.findings) io.tell(lineOf(finding));
      if (options['dry-run'] && spec.edited !== spec.text) io.print(diffOf(spec));
    }
    const changed = edited.filter(({ text, edited: after }) => text !== after);
    if (!options['dry-run'])
      await writeOutputs(changed.map(({ file, edited: after }) => ({ file, text: after })));
    tellSum(edited, changed.length > 0 && !options['dry-run'], io);
    return edited.every((spec) => spec.findings.every(({ accepted }) => accepted)) ? 0 : 1;
  },
});

function specsOf(
  project: Project,
  findings: readonly Finding[],
  given: string | undefined,
  io: Io,
): readonly FoundSpec[] {
  if (given === undefined) return specsOfFindings(project, findings);
  const ids = [...new Set(findings.map(({ provider }) => provider))];
  if (ids.length > 1) {
    throw usageError(
      'accept',
      `--spec is one spec, and the findings are about ${ids.join(', ')}; choose with --only`,
    );
  }
  const outcome = project.providers.find(({ id }) => id === ids[0])?.outcome;
  return [{ file: resolve(io.cwd, given), name: given, outcome, findings }];
}

function lineOf({ finding, accepted, what }: AcceptedFinding): string {
  const { code, provider, operation, direction, pointer } = finding;
  const place = pointer === '' ? direction : `${direction} ${pointer}`;
  const line = `${accepted ? 'accepted' : 'left'} ${code} ${provider}/${operation}, ${place}: ${what}`;
  return printable(accepted ? `${line}.` : line);
}

function tellSum(specs: readonly EditedSpec[], isWritten: boolean, io: Io): void {
  const all = specs.flatMap(({ findings }) => findings);
  const count = all.filter(({ accepted }) => accepted).length;
  io.tell(`Accepted ${count} of ${all.length} finding${all.length === 1 ? '' : 's'}.`);
  if (isWritten) io.tell('Next: lockstep generate, then lockstep verify.');
}
