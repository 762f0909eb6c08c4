import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { BYTES_OF_UNIT } from '../exchange/body-text.ts';
import { findEnd } from './har-end.ts';
import { entryLine, FOOTER } from './har-lines.ts';
import { orFail } from './or-fail.ts';
import { type HarLog, prepareHar } from './prepare-har.ts';

/** A HAR file that entries are added to. */
export interface HarAppender {
  /** What the file says of all its entries: that of an earlier run, where it goes on with one. */
  readonly evidence: HarLog['_evidence'];
  /** The file ended in the middle of an entry, which was taken out: the recorder was killed while it wrote it. */
  readonly wasTorn: boolean;
  /**
   * Adds entries, each as JSON on one line. When it returns, they are in the file, whatever becomes of the process.
   *
   * @throws LockstepError `OUTPUT_FAILED`; the file is then as it was before.
   */
  append(...entries: readonly string[]): void;
  /** No entry stands in it. */
  isEmpty(): boolean;
  close(): void;
}

/**
 * Opens a HAR file for more entries, and makes it where there is none. In front of and behind each call the file is
 * a whole HAR: entries and the end of the file are one write, over the end that stood there.
 *
 * @throws LockstepError `HAR_INVALID` where the file is something else, `OUTPUT_FAILED`
 */
export function openHarAppender(file: string, log: HarLog): HarAppender {
  const { header, evidence } = prepareHar(file, log);
  const handle = orFail(file, () => openSync(file, 'r+'));
  const end = findEnd(handle, header);
  let at = end.at;
  if (end.isTorn) orFail(file, () => restore(handle, at));
  const encode = reusedEncoder();
  return {
    evidence,
    wasTorn: end.isTorn,
    append(...entries) {
      const lines = entries.map((entry, index) => entryLine(entry, at === header && index === 0));
      const bytes = encode(lines.join('') + FOOTER);
      orFail(file, () => {
        refuseChanged(handle, at);
        try {
          writeAll(handle, bytes, at);
        } catch (cause) {
          attempt(() => restore(handle, at));
          throw cause;
        }
      });
      at += bytes.length - FOOTER.length;
    },
    isEmpty: () => at === header,
    close: () => closeSync(handle),
  };
}

/** Two recorders of one file would write over each other. */
function refuseChanged(handle: number, at: number): void {
  const { size, nlink } = fstatSync(handle);
  if (size !== at + FOOTER.length || nlink === 0) throw new Error('something else has changed it meanwhile');
}

function restore(handle: number, at: number): void {
  writeAll(handle, Buffer.from(FOOTER), at);
  ftruncateSync(handle, at + FOOTER.length);
}

/** Bytes that are kept for the next ones; more are made for themselves. */
const KEPT_BYTES = 1024 * 1024;

/** Gives the bytes of a text, until those of another are asked for: to make new ones costs more than to fill them. */
function reusedEncoder(): (text: string) => Buffer {
  let kept = Buffer.alloc(0);
  return (text) => {
    const most = text.length * BYTES_OF_UNIT;
    if (most > KEPT_BYTES) return Buffer.from(text);
    if (most > kept.length) kept = Buffer.allocUnsafeSlow(most);
    return kept.subarray(0, kept.write(text));
  };
}

/** A system may write less than it was asked to. */
function writeAll(handle: number, bytes: Buffer, at: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done, at + done);
  }
}

/** What is told is why writing failed; that the end cannot be restored either is no news. */
function attempt(action: () => void): void {
  try {
    action();
  } catch {}
}
