import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../errors/has-code.ts';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { isJsonObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import type { Originals } from '../replay/originals.ts';

/** The way back from pseudonyms, which never leaves the machine. */
export interface OriginalsStore {
  /**
   * Keeps what pseudonyms of a key stand for. When it returns, they are in the file.
   *
   * @throws LockstepError `OUTPUT_FAILED`
   */
  add(keyId: string, originals: ReadonlyMap<string, string>): void;
  close(): void;
}

const OWNER_ONLY = 0o600;

/** Pseudonyms that are remembered as written; one that is written twice does no harm. */
const MOST_KNOWN = 50_000;

/**
 * Opens the file of originals in a folder, and makes it where there is none: a line for each pseudonym, added and
 * never changed. A line that was cut off is taken out.
 *
 * @throws LockstepError `CONFIG_INVALID` where it is not such a file, `OUTPUT_FAILED`
 */
export function openOriginals(folder: string): OriginalsStore {
  const file = fileIn(folder);
  const known = new Set<string>();
  for (const [keyId, originals] of readOriginals(folder)) {
    for (const pseudonym of originals.keys()) known.add(`${keyId} ${pseudonym}`);
  }
  let handle: number | undefined;
  return {
    add(keyId, originals) {
      const lines: string[] = [];
      for (const [pseudonym, original] of originals) {
        const name = `${keyId} ${pseudonym}`;
        if (known.has(name)) continue;
        if (known.size >= MOST_KNOWN) known.clear();
        known.add(name);
        lines.push(`${JSON.stringify({ key: keyId, pseudonym, original })}\n`);
      }
      if (lines.length === 0) return;
      orFail(file, () => {
        handle ??= openWhole(file);
        writeSync(handle, lines.join(''));
      });
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}

/**
 * What pseudonyms stand for, by the id of their key. Nothing where there is no file.
 *
 * @throws LockstepError `CONFIG_INVALID`
 */
export function readOriginals(folder: string): Originals {
  const file = fileIn(folder);
  const originals = new Map<string, Map<string, string>>();
  const lines = textIfThere(file).split('\n');
  // Behind the last line break stands nothing, or a line that was cut off.
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const { key, pseudonym, original } = readLine(line, file, index + 1);
    const own = originals.get(key) ?? new Map<string, string>();
    originals.set(key, own.set(pseudonym, original));
  }
  return originals;
}

interface Line {
  readonly key: string;
  readonly pseudonym: string;
  readonly original: string;
}

function readLine(text: string, file: string, number: number): Line {
  const reading = readJson(text);
  const { key, pseudonym, original } = reading.ok && isJsonObject(reading.value) ? reading.value : {};
  if (typeof key === 'string' && typeof pseudonym === 'string' && typeof original === 'string') {
    return { key, pseudonym, original };
  }
  throw new LockstepError(
    'CONFIG_INVALID',
    `Failed to read ${file}: line ${number} is none that lockstep wrote. Bring the file back, or remove it: then there is no way back from the pseudonyms in it.`,
  );
}

function fileIn(folder: string): string {
  return join(folder, 'originals.jsonl');
}

function textIfThere(file: string): string {
  return orFail(file, () => {
    try {
      return readFileSync(file, 'utf8');
    } catch (cause) {
      if (hasCode(cause, 'ENOENT')) return '';
      throw cause;
    }
  });
}

/** For adding to, behind its last whole line. */
function openWhole(file: string): number {
  const handle = openSync(file, 'a+', OWNER_ONLY);
  const { size } = fstatSync(handle);
  const whole = readFileSync(file).lastIndexOf('\n') + 1;
  if (whole < size) ftruncateSync(handle, whole);
  return handle;
}

function orFail<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new LockstepError('OUTPUT_FAILED', `Failed to use ${file}: ${reasonOf(cause)}.`, { cause });
  }
}
