import { open } from 'node:fs/promises';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';

/** Bytes after what was read: for what characters of a text take more once they are escaped, see `ascii-json.ts`. */
export const SLACK: number = 64 * 1024;

/** What stands in a file, or why it cannot be read. */
export type SpecFile = Promise<SpecBytes>;

interface SpecBytes {
  /** Of a file as most are, with {@link SLACK} bytes after what was read. */
  readonly bytes: Buffer;
  readonly length: number;
}

/**
 * Begins to read the file of a document.
 *
 * @throws LockstepError `SPEC_NOT_FOUND`, and `SPEC_UNREADABLE` for one that is compressed
 */
export async function readSpecFile(file: string): Promise<SpecBytes> {
  const read = await readWithSlack(file).catch((cause: unknown) => {
    throw new LockstepError(
      'SPEC_NOT_FOUND',
      `Failed to read the spec ${file}: ${reasonOf(cause)}. Expected an OpenAPI 3.1 document there. Check the path.`,
      { cause },
    );
  });
  // Behind what was read stands whatever was in that memory before.
  if (!isGzip(read.bytes.subarray(0, read.length))) return read;
  throw new LockstepError(
    'SPEC_UNREADABLE',
    `Failed to read the spec ${file}: it is compressed by gzip. Expected YAML or JSON as plain text. Unpack it first, for example with "gunzip -k".`,
  );
}

async function readWithSlack(file: string): Promise<SpecBytes> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.allocUnsafe(size + SLACK);
    let length = 0;
    for (let isOver = false; !isOver && length < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
      length += bytesRead;
      isOver = bytesRead === 0;
    }
    if (length <= size) return { bytes, length };
    // It has no size, as a pipe has none, which cannot be read again; or it has grown meanwhile.
    const all = Buffer.concat([bytes.subarray(0, length), await handle.readFile()]);
    return { bytes: all, length: all.length };
  } finally {
    await handle.close();
  }
}

/** RFC 1952, section 2.3.1. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
