import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { createKeyedRandom } from '../../src/fixtures/keyed-random.ts';
import type { sampleSchema } from '../../src/fixtures/sample-schema.ts';
import type { compileSpec } from '../../src/spec/compile-spec.ts';
import type { CompiledSpec } from '../../src/spec/compiled-spec.ts';
import type { loadSpec } from '../../src/spec/load-spec.ts';
import { bundleScript } from '../build/bundle-script.ts';

export const ROOT: string = resolve(import.meta.dirname, '../..');

const PROVIDERS = ['eiotclub', 'smartproxy', 'tibiot', 'yunshop'] as const;
const GITHUB = join(ROOT, '../shared/corpus/specs/github.json.gz');

export interface Subject {
  readonly name: string;
  readonly spec: CompiledSpec;
}

/** What is measured of the library. */
export type Library = {
  readonly createKeyedRandom: typeof createKeyedRandom;
  readonly sampleSchema: typeof sampleSchema;
  readonly compileSpec: typeof compileSpec;
  readonly loadSpec: typeof loadSpec;
} & Readonly<Record<(typeof PROVIDERS)[number], { readonly spec: CompiledSpec }>>;

/** As users run it, and not its source. */
export async function bundledLibrary(): Promise<Library> {
  return import(await bundleScript(join(import.meta.dirname, 'library.js')));
}

export function shippedProviders(library: Library): readonly Subject[] {
  return PROVIDERS.map((name) => ({ name, spec: library[name].spec }));
}

/** `undefined` where the description is not there. */
export async function githubDescription({ loadSpec, compileSpec }: Library): Promise<Subject | undefined> {
  if (!existsSync(GITHUB)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-github-'));
  try {
    const file = join(folder, 'github.json');
    writeFileSync(file, gunzipSync(readFileSync(GITHUB)));
    const { table } = await loadSpec(file, '3.x');
    return { name: 'GitHub', spec: compileSpec(table) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
