import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Provider } from '../provider/provider.ts';
import type { LoadedSpec } from '../spec/load-spec.ts';
import { emitOperations } from './emit-operations.ts';
import { emitTable } from './emit-table.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';

/** The files of `generated/<provider>/`, by name. The same spec gives the same bytes. */
export async function generateProvider(
  provider: Provider,
  spec: LoadedSpec,
): Promise<ReadonlyMap<string, string>> {
  const sources = {
    'types.ts': await emitTypes(spec, provider.outcome),
    'operations.ts': emitOperations(spec.table, provider.outcome),
    'table.ts': emitTable(spec.table),
    'validators.ts': emitValidators(spec.table),
  };
  const files = new Map(
    Object.entries(sources).map(([name, source]) => [name, `${banner(provider)}\n${source}`]),
  );
  return new Map([...files, ['manifest.json', manifest(spec, files)]]);
}

function banner({ id }: Provider): string {
  return `// Written by "lockstep generate" from specs/${id}/openapi.yaml. Do not edit: change the spec and generate again.`;
}

function manifest({ root }: LoadedSpec, files: ReadonlyMap<string, string>): string {
  const hashes = Object.fromEntries([...files].map(([name, text]) => [name, digest(text)]));
  return `${JSON.stringify({ schemaVersion: 1, spec: digest(JSON.stringify(root)), files: hashes }, undefined, 2)}\n`;
}

function digest(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
