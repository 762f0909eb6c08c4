import { relative, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { chooseProviders, type Project, specFile } from '../../config/project.ts';
import type { Finding } from '../../drift/finding.ts';
import { type AcceptedFinding, acceptFindings } from '../../drift/patch/accept-findings.ts';
import type { Outcome } from '../../provider/provider.ts';
import type { VerifyReport } from '../../replay/verify-report.ts';
import { readDocumentText } from '../../spec/load-document.ts';
import { seenSentence } from '../seen-sentence.ts';

/** A spec and the findings that are about it. */
export interface FoundSpec {
  readonly file: string;
  /** As a diff names it: seen from the folder of the project, or of the command. */
  readonly name: string;
  readonly outcome: Outcome | undefined;
  readonly findings: readonly Finding[];
}

/** A spec before and after its findings were accepted. */
export interface EditedSpec {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly edited: string;
  readonly findings: readonly AcceptedFinding[];
}

/**
 * The specs of a project that findings are about.
 *
 * @throws LockstepError `PROVIDER_UNKNOWN`
 */
export function specsOfFindings(project: Project, findings: readonly Finding[]): readonly FoundSpec[] {
  const ids = [...new Set(findings.map(({ provider }) => provider))];
  // No id at all would mean every provider.
  if (ids.length === 0) return [];
  return chooseProviders(project, ids).map((provider) => {
    const file = specFile(project, provider);
    const own = findings.filter((finding) => finding.provider === provider.id);
    return { file, name: relative(project.root, file), outcome: provider.outcome, findings: own };
  });
}

/**
 * What accepting the findings makes of the specs; nothing is written. All of them before the first is: a spec that
 * cannot be read must not leave half of it done.
 *
 * @throws LockstepError with the codes of reading a spec
 */
export function editSpecs(
  specs: readonly FoundSpec[],
  report: Pick<VerifyReport, 'operations'>,
): Promise<readonly EditedSpec[]> {
  return Promise.all(
    specs.map(async ({ file, name, outcome, findings }) => {
      const text = await readDocumentText(file);
      const seen = (finding: Finding) => seenSentence(report, finding);
      const accepted = await acceptFindings({ file, text, findings, seen, outcome });
      return { file, name, text, edited: accepted.text, findings: accepted.findings };
    }),
  );
}

/** A unified diff of what changes; empty where nothing does. */
export function diffOf({ name, text, edited }: EditedSpec): string {
  if (edited === text) return '';
  const path = name.split(sep).join('/');
  const diff = createTwoFilesPatch(`a/${path}`, `b/${path}`, text, edited, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  // The last line may be a blank one that did not change.
  return diff.replace(/\n$/, '');
}
