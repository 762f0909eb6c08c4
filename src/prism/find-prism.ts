import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LockstepError } from '../errors/lockstep-error.ts';
import { isJsonObject, type JsonValue } from '../json/json-value.ts';

const MANIFEST = '@stoplight/prism-cli/package.json';

/**
 * The file that runs the Prism of a project, or else that beside this package.
 *
 * @throws LockstepError `PEER_MISSING`
 */
export function findPrism(projectRoot: string, beside: string = import.meta.url): string {
  const manifest = [join(projectRoot, 'package.json'), beside].map(resolveFrom).find(isFound);
  if (manifest === undefined) throw missing(projectRoot);
  const { bin }: { readonly bin?: JsonValue } = JSON.parse(readFileSync(manifest, 'utf8'));
  const file = isJsonObject(bin) ? bin['prism'] : bin;
  if (typeof file !== 'string') throw missing(projectRoot);
  return join(dirname(manifest), file);
}

function resolveFrom(origin: string): string | undefined {
  try {
    return createRequire(origin).resolve(MANIFEST);
  } catch {
    return undefined;
  }
}

function isFound(file: string | undefined): file is string {
  return file !== undefined;
}

function missing(projectRoot: string): LockstepError {
  return new LockstepError(
    'PEER_MISSING',
    `Failed to start Prism: the package @stoplight/prism-cli is not installed for ${projectRoot}. Install it with "npm install --save-dev @stoplight/prism-cli@^5.12.0".`,
  );
}
