import { createReadStream } from 'node:fs';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { readHarLog } from '../exchange/har-log.ts';
import type { Evidence } from '../exchange/recording.ts';
import type { EntryBytes } from '../exchange/scan-entries.ts';
import { createHarSplitter, type HarRest } from '../exchange/split-har.ts';

/** A HAR file that is read one entry at a time. */
export interface HarFile {
  readonly path: string;
  /** As messages name it. */
  readonly name: string;
}

export interface HarEntryAt {
  readonly entry: EntryBytes;
  readonly index: number;
  /** What the log says that all entries rest on, if it says so before them. */
  readonly evidence: Evidence | undefined;
}

const CHUNK = 1024 * 1024;

/**
 * Gives the entries of a HAR file in turn, however large it is, and then what the log says that they rest on,
 * which may stand behind them.
 *
 * @throws LockstepError `HAR_INVALID` where the file cannot be read, ends early, or is no HAR.
 */
export async function readHarFile(
  { path, name }: HarFile,
  onEntry: (found: HarEntryAt) => void,
): Promise<Evidence | undefined> {
  let index = 0;
  let evidence: Evidence | undefined;
  const splitter = createHarSplitter(name, (entry) => {
    if (index === 0) evidence = saidBefore(splitter.rest(), name);
    onEntry({ entry, index, evidence });
    index += 1;
  });
  await eachChunk(path, name, splitter.push);
  return readHarLog(splitter.rest(), name);
}

const END = new TextEncoder().encode(']}}');

function saidBefore({ bytes, entriesAt }: HarRest, name: string): Evidence | undefined {
  const closed = new Uint8Array(bytes.length + END.length);
  closed.set(bytes);
  closed.set(END, bytes.length);
  try {
    return readHarLog({ bytes: closed, entriesAt }, name);
  } catch {
    // What is wrong with it is told when all of it is there.
    return undefined;
  }
}

async function eachChunk(path: string, name: string, push: (chunk: Uint8Array) => void): Promise<void> {
  const stream = createReadStream(path, { highWaterMark: CHUNK });
  const chunks = stream[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await readNext(chunks, name);
    if (done === true) return;
    push(value);
  }
}

async function readNext(
  chunks: AsyncIterator<Uint8Array>,
  name: string,
): Promise<IteratorResult<Uint8Array>> {
  try {
    return await chunks.next();
  } catch (cause) {
    throw new LockstepError('HAR_INVALID', `Failed to read the recording ${name}: ${reasonOf(cause)}.`, {
      cause,
    });
  }
}
