import { buildTable } from './build-table.ts';
import { checkReferences } from './check-references.ts';
import { loadDocument, parseDocument, type SpecDocument, type SpecVersions } from './load-document.ts';
import type { OperationTable } from './operation-table.ts';
import type { SpecFile } from './read-spec-file.ts';

export interface LoadedSpec extends SpecDocument {
  readonly table: OperationTable;
}

/**
 * Reads an OpenAPI document from a file into an operation table.
 *
 * @throws LockstepError with the codes of {@link loadDocument}, {@link checkReferences} and {@link buildTable}.
 */
export async function loadSpec(file: string, versions?: SpecVersions, read?: SpecFile): Promise<LoadedSpec> {
  return specOf(await loadDocument(file, versions, read));
}

/**
 * The same from a text; `file` says whether it is YAML.
 *
 * @throws LockstepError with the codes of {@link parseDocument}, {@link checkReferences} and {@link buildTable}.
 */
export function parseSpec(file: string, text: string, versions?: SpecVersions): LoadedSpec {
  return specOf(parseDocument(file, text, versions));
}

/**
 * The same from a document that has been read.
 *
 * @throws LockstepError with the codes of {@link checkReferences} and {@link buildTable}.
 */
export function specOf(document: SpecDocument): LoadedSpec {
  checkReferences(document);
  return { ...document, table: buildTable(document) };
}
