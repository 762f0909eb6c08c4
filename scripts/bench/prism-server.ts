import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deriveSpec } from '../../src/prism/derive-spec.ts';
import { findPrism } from '../../src/prism/find-prism.ts';
import { loadDocument } from '../../src/spec/load-document.ts';
import type { Startable } from './start-up.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/**
 * Prism on the derived copy of a spec, its paths under the id of the provider as those of the mock are. With
 * its log off it does not say that it listens, so it is asked.
 */
export async function prismServer(
  folder: string,
  provider: string,
  log: 'as it comes' | 'off',
): Promise<Startable> {
  const { root } = await loadDocument(join(ROOT, 'specs', provider, 'openapi.yaml'));
  const derived = deriveSpec(root);
  const paths = Object.entries(derived['paths'] ?? {}).map(([path, item]) => [`/${provider}${path}`, item]);
  const file = join(folder, `prism-${provider}.json`);
  writeFileSync(file, JSON.stringify({ ...derived, paths: Object.fromEntries(paths) }));
  return {
    file: findPrism(ROOT),
    args: (port) => [
      ...['mock', '--host', '127.0.0.1', '--port', String(port)],
      ...(log === 'off' ? ['-v', 'silent'] : []),
      file,
    ],
  };
}
