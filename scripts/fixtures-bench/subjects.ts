import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CompiledSpec } from '../../src/spec/compiled-spec.ts';

export const ROOT: string = resolve(import.meta.dirname, '../..');
export const PROVIDERS: readonly string[] = ['eiotclub', 'smartproxy', 'tibiot', 'yunshop'];

const GITHUB = join(ROOT, '../shared/corpus/specs/github.json.gz');

export interface Subject {
  readonly name: string;
  readonly spec: CompiledSpec;
}

/** What users run, and not its source. */
export async function built<Module>(path: string): Promise<Module> {
  return import(join(ROOT, 'dist', path));
}

interface MockModule {
  readonly mock: { readonly spec: CompiledSpec };
}

export async function shippedProviders(): Promise<readonly Subject[]> {
  return Promise.all(
    PROVIDERS.map(async (name) => ({
      name,
      spec: (await built<MockModule>(`mocks/${name}/index.js`)).mock.spec,
    })),
  );
}

/** `undefined` where the description is not there. */
export async function githubDescription(): Promise<Subject | undefined> {
  if (!existsSync(GITHUB)) return undefined;
  const file = join(mkdtempSync(join(tmpdir(), 'lockstep-github-')), 'github.json');
  writeFileSync(file, gunzipSync(readFileSync(GITHUB)));
  const [{ loadSpec }, { compileSpec }] = await Promise.all([
    built<typeof import('../../src/spec/load-spec.ts')>('src/spec/load-spec.js'),
    built<typeof import('../../src/spec/compile-spec.ts')>('src/spec/compile-spec.js'),
  ]);
  const { table } = await loadSpec(file, '3.x');
  return { name: 'GitHub', spec: compileSpec(table) };
}
