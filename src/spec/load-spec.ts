import { buildTable } from './build-table.ts';
import { checkReferences } from './check-references.ts';
import { loadDocument, type SpecDocument, type SpecVersions } from './load-document.ts';
import type { OperationTable } from './operation-table.ts';

export interface LoadedSpec extends SpecDocument {
  readonly table: OperationTable;
}

/**
 * Reads an OpenAPI document from a file into an operation table.
 *
 * @throws LockstepError with the codes of {@link loadDocument}, {@link checkReferences} and {@link buildTable}.
 */
export async function loadSpec(file: string, versions?: SpecVersions): Promise<LoadedSpec> {
  const document = await loadDocument(file, versions);
  checkReferences(document);
  return { ...document, table: buildTable(document) };
}
