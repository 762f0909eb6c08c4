import { relative, resolve, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { chooseProviders, loadProject, type Project, specFile } from '../../config/project.ts';
import type { Finding } from '../../drift/finding.ts';
import { type AcceptedFinding, acceptFindings } from '../../drift/patch/accept-findings.ts';
import type { Outcome } from '../../provider/provider.ts';
import type { VerifyReport } from '../../replay/verify-report.ts';
import { printable } from '../../report/printable.ts';
import { readDocumentText } from '../../spec/load-document.ts';
import { type Command, defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { usageError } from '../parse-arguments.ts';
import { readReportFile } from '../read-report-file.ts';
import { seenSentence } from '../seen-sentence.ts';
import { writeOutput } from '../write-output.ts';

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
    const findings = chooseFindings(report, options.only);
    const project = await loadProject(io.cwd);
    const specs = specsOf(project, findings, options.spec, io);
    // All of them before the first is written: a spec that cannot be read must not leave half of it done.
    const edited = await Promise.all(specs.map((spec) => editSpec(spec, report)));
    for (const spec of edited) {
      for (const finding of spec.findings) io.tell(lineOf(finding));
      if (options['dry-run']) printDiff(spec, io);
      else if (spec.edited !== spec.text) await writeOutput(spec.file, spec.edited);
    }
    tellSum(edited, options['dry-run'], io);
    return edited.every((spec) => spec.findings.every(({ accepted }) => accepted)) ? 0 : 1;
  },
});

function chooseFindings({ findings }: VerifyReport, only: readonly string[]): readonly Finding[] {
  const unknown = only.find((asked) => findings.every(({ fingerprint }) => fingerprint !== asked));
  if (unknown !== undefined) {
    const known = [...new Set(findings.map(({ fingerprint }) => fingerprint))];
    const list = known.length === 0 ? 'The report has no findings' : `Expected one of ${known.join(', ')}`;
    throw usageError('accept', `the report has no finding "${unknown}". ${list}`);
  }
  return only.length === 0 ? findings : findings.filter(({ fingerprint }) => only.includes(fingerprint));
}

interface FoundSpec {
  readonly file: string;
  /** As a diff names it: seen from the folder of the project, or of the command. */
  readonly name: string;
  readonly outcome: Outcome | undefined;
  readonly findings: readonly Finding[];
}

function specsOf(
  project: Project,
  findings: readonly Finding[],
  given: string | undefined,
  io: Io,
): readonly FoundSpec[] {
  const ids = [...new Set(findings.map(({ provider }) => provider))];
  if (given !== undefined) {
    if (ids.length > 1) {
      throw usageError(
        'accept',
        `--spec is one spec, and the findings are about ${ids.join(', ')}; choose with --only`,
      );
    }
    const outcome = project.providers.find(({ id }) => id === ids[0])?.outcome;
    return [{ file: resolve(io.cwd, given), name: given, outcome, findings }];
  }
  if (ids.length === 0) return [];
  return chooseProviders(project, ids).map((provider) => {
    const file = specFile(project, provider);
    const own = findings.filter((finding) => finding.provider === provider.id);
    return { file, name: relative(project.root, file), outcome: provider.outcome, findings: own };
  });
}

interface EditedSpec {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly edited: string;
  readonly findings: readonly AcceptedFinding[];
}

async function editSpec(
  { file, name, outcome, findings }: FoundSpec,
  report: VerifyReport,
): Promise<EditedSpec> {
  const text = await readDocumentText(file);
  const seen = (finding: Finding) => seenSentence(report, finding);
  const accepted = await acceptFindings({ file, text, findings, seen, outcome });
  return { file, name, text, edited: accepted.text, findings: accepted.findings };
}

function lineOf({ finding, accepted, what }: AcceptedFinding): string {
  const { code, provider, operation, direction, pointer } = finding;
  const place = pointer === '' ? direction : `${direction} ${pointer}`;
  const line = `${accepted ? 'accepted' : 'left'} ${code} ${provider}/${operation}, ${place}: ${what}`;
  return printable(accepted ? `${line}.` : line);
}

function printDiff({ name, text, edited }: EditedSpec, io: Io): void {
  if (edited === text) return;
  const path = name.split(sep).join('/');
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, edited, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  // The last line may be a blank one that did not change.
  io.print(diff.replace(/\n$/, ''));
}

function tellSum(specs: readonly EditedSpec[], dry: boolean, io: Io): void {
  const all = specs.flatMap(({ findings }) => findings);
  const count = all.filter(({ accepted }) => accepted).length;
  const changed = specs.filter(({ text, edited }) => text !== edited).length;
  io.tell(`Accepted ${count} of ${all.length} finding${all.length === 1 ? '' : 's'}.`);
  if (changed > 0 && !dry) io.tell('Next: lockstep generate, then lockstep verify.');
}
