import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { hasCode } from '../../errors/has-code.ts';
import type { HttpResponse } from '../../exchange/http.ts';
import { problemResponse } from '../../mock/problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page may talk to the server that it came from, and to nobody else; nothing in it is run but its own files. */
const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built page; its files are read when somebody first asks for one of them. */
export interface InspectorFiles {
  /** The answer to a path below `/_lockstep/`, `` being the page itself; `undefined` where it is no file's. */
  answer(path: string): Promise<HttpResponse | undefined>;
}

export function createInspectorFiles(folder: string): InspectorFiles {
  let reading: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  return {
    async answer(path) {
      if (path !== '' && !path.startsWith('assets/')) return undefined;
      // What is built while the server runs is found with the next call.
      reading ??= readFiles(folder);
      const files = await reading;
      if (files.size === 0) {
        reading = undefined;
        return NOT_BUILT;
      }
      const name = path === '' ? 'index.html' : path;
      const body = files.get(name);
      return body === undefined ? undefined : { status: 200, headers: headersOf(name), body };
    },
  };
}

const NOT_BUILT = problemResponse({
  status: 503,
  title: 'The inspector has not been built',
  detail:
    'The package has it built; in a checkout of Lockstep, run "npm run build" and load this page again.',
});

async function readFiles(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path) => {
        const name = relative(folder, path).split(sep).join('/');
        return [name, new Uint8Array(await readFile(path))] as const;
      }),
    ),
  );
}

function headersOf(name: string): Readonly<Record<string, string>> {
  // The names of all but the page change with what they hold.
  const cache = name === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable';
  return {
    'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    'cache-control': cache,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
