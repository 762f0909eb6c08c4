import { fstatSync, readSync } from 'node:fs';
import { FOOTER, isEntryLine } from './har-lines.ts';

/** Where the next entry is to be written. */
export interface HarEnd {
  /** Offset in bytes. */
  readonly at: number;
  /** What stands behind it is not the end of the file as it was written: the recorder was killed meanwhile. */
  readonly isTorn: boolean;
}

/** More than most entries have; where one has more, more is read. */
const FIRST_WINDOW = 256 * 1024;

/**
 * Finds the end of a file that a recorder wrote, from behind. Where the last write did not come to its end, that is
 * the end of the last entry that is whole.
 *
 * @param header bytes of the first line
 */
export function findEnd(file: number, header: number): HarEnd {
  const { size } = fstatSync(file);
  if (endsWithFooter(file, size, header)) return { at: size - FOOTER.length, isTorn: false };
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const from = Math.max(header, size - window);
    const at = endOfLastEntry(read(file, from, size));
    if (at !== undefined) return { at: from + at, isTorn: true };
    if (from === header) return { at: header, isTorn: true };
  }
}

function endsWithFooter(file: number, size: number, header: number): boolean {
  const at = size - FOOTER.length;
  return at >= header && read(file, at, size).toString('latin1') === FOOTER;
}

const LINE_BREAK = 0x0a;

/** The offset behind the last line that is a whole entry and whose beginning is known. */
function endOfLastEntry(bytes: Buffer): number | undefined {
  for (let end = bytes.length; end > 0; ) {
    const start = bytes.lastIndexOf(LINE_BREAK, end - 1);
    if (start === -1) return undefined;
    if (isEntryLine(bytes.toString('utf8', start + 1, end))) return end;
    end = start;
  }
  return undefined;
}

function read(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from);
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(file, bytes, done, bytes.length - done, from + done);
    if (count === 0) return bytes.subarray(0, done);
    done += count;
  }
  return bytes;
}
