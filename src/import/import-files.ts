import type { Doubt } from './doubt.ts';
import type { DraftDocument } from './draft.ts';
import type { RedactionMeans } from './har/har-draft.ts';
import { openapiPart, type ReadPart } from './openapi/openapi-part.ts';
import type { FORMATS } from './page-format.ts';
import { type ImportedFile, readMachineFile } from './read-machine-file.ts';
import { checkDraft } from './write/check-draft.ts';
import { draftPart } from './write/draft-part.ts';
import { specOf } from './write/spec-of.ts';
import { specYaml } from './write/spec-yaml.ts';

export type ImportFormat = (typeof FORMATS)[number];
export type PageFormat = Exclude<ImportFormat, 'openapi' | 'postman' | 'har'>;

export interface ImportOptions {
  readonly format: ImportFormat;
  /** The title where no file has one. */
  readonly title: string;
  /** ISO date: the version of the draft. */
  readonly day: string;
  readonly redaction: RedactionMeans;
}

export interface ImportedSpec {
  /** The text of an OpenAPI 3.1 document. */
  readonly yaml: string;
  readonly operations: number;
  readonly doubts: readonly Doubt[];
}

/** Makes one draft of all files. Never throws for what stands in them: that is a doubt, and the rest goes on. */
export async function importFiles(
  files: readonly ImportedFile[],
  options: ImportOptions,
  readPages: (pages: readonly ImportedFile[], format: PageFormat) => DraftDocument,
): Promise<ImportedSpec> {
  const { format, title, day, redaction } = options;
  const read: ReadPart[] = [];
  const pages: ImportedFile[] = [];
  for (const file of files) {
    const machine = format === 'openapi' || format === 'postman' || format === 'har' ? format : 'auto';
    const found =
      format === 'auto' || format === machine ? readMachineFile(file, machine, redaction) : undefined;
    if (found === undefined) pages.push(file);
    else read.push(found);
  }
  if (pages.length > 0) read.push(...partsOfPages(readPages(pages, pageFormat(format))));
  const spec = specOf(
    read.map(({ part }) => part),
    { title, version: day },
  );
  const names = files.map(({ name }) => name);
  const yaml = specYaml(spec.root, headOf(names));
  const flaws = spec.operations === 0 ? [] : await checkDraft(spec.root, 'openapi.yaml');
  const doubts = [...read.flatMap((part) => part.doubts), ...spec.doubts, ...flaws];
  return { yaml, operations: spec.operations, doubts };
}

function pageFormat(format: ImportFormat): PageFormat {
  return format === 'openapi' || format === 'postman' || format === 'har' ? 'auto' : format;
}

function partsOfPages(draft: DraftDocument): readonly ReadPart[] {
  return [{ part: draftPart(draft), doubts: draft.doubts }, ...draft.embedded.map(openapiPart)];
}

function headOf(names: readonly string[]): readonly string[] {
  const [first = ''] = names;
  const from = names.length === 1 ? first : `${names.length} files`;
  return [
    `Drafted by lockstep import from ${from.replaceAll(/\s+/g, ' ')}. The page of doubts beside it lists what to look at.`,
    'A node with x-lockstep-assumed is a guess; x-lockstep-source names the page and line that it comes from.',
  ];
}
