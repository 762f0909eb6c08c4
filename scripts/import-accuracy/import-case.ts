import { parse } from 'yaml';
import type { Doubt } from '../../src/import/doubt.ts';
import { type ImportedSpec, importFiles } from '../../src/import/import-files.ts';
import type { ImportedFile } from '../../src/import/read-machine-file.ts';
import { readPages } from '../../src/import/read-pages.ts';
import type { OperationFacts } from './facts.ts';
import { factsOfSpec } from './facts-of-spec.ts';

export interface ImportedCase {
  readonly operations: readonly OperationFacts[];
  readonly doubts: readonly Doubt[];
  readonly yaml: string;
}

export async function importCase(files: readonly ImportedFile[]): Promise<ImportedCase> {
  const { yaml, doubts } = await importAll(files);
  return { operations: factsOfSpec(parse(yaml)), doubts, yaml };
}

/** As the command does it. */
export function importAll(files: readonly ImportedFile[]): Promise<ImportedSpec> {
  const rules = { secrets: [], published: [], paths: [] };
  const redaction = { rules, key: new Uint8Array(32) };
  return importFiles(files, { format: 'auto', title: 'draft', day: '2026-01-01', redaction }, readPages);
}
