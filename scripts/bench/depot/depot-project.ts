import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { emitValidators } from '../../../src/codegen/emit-validators.ts';
import { loadSpec } from '../../../src/spec/load-spec.ts';
import { bundleScript } from '../../build/bundle-script.ts';
import type { Startable } from '../start-up.ts';

const HERE = import.meta.dirname;

/** The API that servers are compared with: a spec, and what was generated for its mock. */
export interface DepotProject {
  readonly folder: string;
  readonly specFile: string;
}

/** Writes what `lockstep generate` would write for the mock of the depot, as JavaScript. */
export async function makeDepot(folder: string): Promise<DepotProject> {
  const specFile = join(HERE, 'openapi.yaml');
  const { table } = await loadSpec(specFile);
  writeFileSync(join(folder, 'table.json'), JSON.stringify(table));
  const { outputText } = ts.transpileModule(emitValidators(table), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  writeFileSync(join(folder, 'validators.mjs'), outputText);
  return { folder, specFile };
}

/** The described mock of the depot with so many parcels. */
export function depotServer({ folder }: DepotProject, parcels: number): Startable {
  return {
    file: join(HERE, 'depot-server.js'),
    args: (port) => [folder, String(parcels), String(port)],
  };
}

/** The mock of the spec alone, with so many parcels. */
export async function inferredDepotServer({ specFile }: DepotProject, parcels: number): Promise<Startable> {
  return {
    file: await bundleScript(join(HERE, 'inferred-server.js')),
    args: (port) => [specFile, String(parcels), String(port)],
  };
}
