import { readFile, stat } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { ImportedFile } from '../import/read-machine-file.ts';

const PAGES = '**/*.{md,markdown,mdx,html,htm,txt,json,yaml,yml,har}';

/** How what an import has written begins. */
const WRITTEN = /^# (?:Drafted by lockstep import|Doubts about) /;

/** Larger than any page or collection; what is larger is a mistake. */
const MOST_BYTES = 100 * 1024 * 1024;

const MOST_FILES = 2_000;

/**
 * The one file that was given, or those of a folder and the folders in it, in the order of their names. What lies in
 * `out` was written by an import, and is none.
 *
 * @throws LockstepError `IMPORT_UNREADABLE` where there is none, or one cannot be read
 */
export async function importedFiles(
  given: string,
  cwd: string,
  out: string,
): Promise<readonly ImportedFile[]> {
  const path = resolve(cwd, given);
  if (!(await statOf(path, given)).isDirectory()) return [await readOne(path, basename(path), given)];
  const { glob } = await import('tinyglobby');
  const found = await glob(PAGES, { cwd: path, absolute: true, expandDirectories: false });
  const paths = found.map((one) => resolve(one)).filter((one) => out === path || !one.startsWith(`${out}/`));
  if (paths.length > MOST_FILES)
    throw unreadable(
      given,
      `the folder has ${paths.length} pages, more than the ${MOST_FILES} that are read`,
    );
  const files: ImportedFile[] = [];
  let bytes = 0;
  for (const one of paths.sort()) {
    const file = await readOne(one, relative(path, one), one);
    bytes += file.bytes.length;
    if (bytes > MOST_BYTES)
      throw unreadable(given, `its pages have more than the ${MOST_BYTES} bytes that are read`);
    if (!WRITTEN.test(new TextDecoder().decode(file.bytes.subarray(0, 100)))) files.push(file);
  }
  if (files.length > 0) return files;
  throw unreadable(given, 'the folder has no page (.md, .html, .txt, .json, .yaml, .har)');
}

async function readOne(path: string, name: string, shown: string): Promise<ImportedFile> {
  const { size } = await statOf(path, shown);
  if (size > MOST_BYTES)
    throw unreadable(shown, `it has ${size} bytes, more than the ${MOST_BYTES} that are read`);
  try {
    return { name, bytes: await readFile(path) };
  } catch (cause) {
    throw unreadable(shown, reasonOf(cause), cause);
  }
}

async function statOf(path: string, shown: string): ReturnType<typeof stat> {
  try {
    return await stat(path);
  } catch (cause) {
    throw unreadable(shown, reasonOf(cause), cause);
  }
}

function unreadable(given: string, reason: string, cause?: unknown): LockstepError {
  return new LockstepError(
    'IMPORT_UNREADABLE',
    `Failed to read ${given}: ${reason}. Expected a page of a vendor, or a folder with some. Check the path.`,
    cause === undefined ? {} : { cause },
  );
}
