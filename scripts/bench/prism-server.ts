import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { JsonObject } from '../../src/json/json-value.ts';
import { deriveSpec } from '../../src/prism/derive-spec.ts';
import { findPrism } from '../../src/prism/find-prism.ts';
import type { Startable } from './start-up.ts';

const ROOT = resolve(import.meta.dirname, '..', '..');

/** Prism on the derived copy of a document. With its log off it does not say that it listens, so it is asked. */
export function prismServer(folder: string, document: JsonObject, log: 'as it comes' | 'off'): Startable {
  const file = join(folder, 'prism.json');
  writeFileSync(file, JSON.stringify(deriveSpec(document)));
  return {
    file: findPrism(ROOT),
    args: (port) => [
      ...['mock', '--host', '127.0.0.1', '--port', String(port)],
      ...(log === 'off' ? ['-v', 'silent'] : []),
      file,
    ],
  };
}
