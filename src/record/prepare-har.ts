import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { readHar } from '../exchange/read-har.ts';
import type { Evidence } from '../exchange/recording.ts';
import { entryLine, FOOTER, headerLine, isHeaderLine } from './har-lines.ts';
import { orFail } from './or-fail.ts';

/** What a recorder writes around the entries. */
export interface HarLog {
  readonly version: '1.2';
  /** None; HAR may leave the list out, but Firefox opens no file without it. */
  readonly pages: readonly [];
  readonly creator: { readonly name: string; readonly version: string };
  readonly _evidence: Evidence;
}

export interface PreparedHar {
  /** Bytes of the first line. */
  readonly header: number;
  readonly evidence: Evidence;
}

/**
 * Sees to it that a file has the lines of a recorder: makes it where there is none, and lays out anew what another
 * tool laid out. It is replaced as a whole or not at all.
 *
 * @throws LockstepError `HAR_INVALID`, `OUTPUT_FAILED`
 */
export function prepareHar(file: string, log: HarLog): PreparedHar {
  if (!existsSync(file)) {
    const header = headerLine({ ...log });
    replace(file, `${header}${FOOTER}`);
    return { header: Buffer.byteLength(header), evidence: log._evidence };
  }
  const line = firstLine(file);
  if (isHeaderLine(line)) {
    return { header: Buffer.byteLength(line), evidence: readHar(`${line}${FOOTER}`, file).evidence };
  }
  const text = orFail(file, () => readFileSync(file, 'utf8'));
  const { evidence } = readHar(text, file);
  const { log: found } = JSON.parse(text) as { log: { entries: unknown[] } };
  const header = headerLine(found);
  const entries = found.entries.map((entry, index) => entryLine(JSON.stringify(entry), index === 0));
  replace(file, [header, ...entries, FOOTER].join(''));
  return { header: Buffer.byteLength(header), evidence };
}

const MOST_HEADER = 64 * 1024;

function firstLine(file: string): string {
  return orFail(file, () => {
    const handle = openSync(file, 'r');
    const bytes = Buffer.alloc(MOST_HEADER);
    const text = bytes.toString('utf8', 0, readSync(handle, bytes, 0, MOST_HEADER, 0));
    closeSync(handle);
    return text.split('\n', 1)[0] ?? '';
  });
}

function replace(file: string, text: string): void {
  const draft = `${file}.tmp`;
  orFail(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(draft, text);
      renameSync(draft, file);
    } catch (cause) {
      rmSync(draft, { force: true });
      throw cause;
    }
  });
}
