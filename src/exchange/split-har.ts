import { LockstepError } from '../errors/lockstep-error.ts';
import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from '../json/json-bytes.ts';
import { type GrowingBytes, growingBytes } from './growing-bytes.ts';
import { createEntryScan, type EntryScan, type OnEntry } from './scan-entries.ts';

/** A HAR file taken apart while its bytes come in. */
export interface HarSplitter {
  /** @throws LockstepError `HAR_INVALID` where what is not an entry is larger than any HAR has it. */
  push(chunk: Uint8Array): void;
  /** What has come around the entries. */
  rest(): HarRest;
}

export interface HarRest {
  /** The file with an empty list of entries; not checked in any way. */
  readonly bytes: Uint8Array;
  /** Where in these bytes the list of entries begins; `undefined` where there is none. */
  readonly entriesAt: number | undefined;
}

/** Pages, creator and comments; a file with more around its entries is some other file. */
const MOST_REST = 64 * 1024 * 1024;

interface State {
  readonly rest: GrowingBytes;
  inString: boolean;
  /** The last byte was a backslash. */
  escaped: boolean;
  /** Where the last string begins and ends. */
  stringAt: number;
  stringEnd: number;
  /** How many objects and lists are open. */
  depth: number;
  /** The object that is read is `log`. */
  inLog: boolean;
  /** The names of the values that are read, at the depths of the file and of its log. */
  readonly names: (string | undefined)[];
  entriesAt: number | undefined;
}

/**
 * Finds the elements of `log.entries` without reading them, so that a file of any size can be read one entry
 * at a time. Only brackets and strings are understood: whoever takes the texts checks that they are JSON.
 */
export function createHarSplitter(file: string, onEntry: OnEntry): HarSplitter {
  const state: State = {
    ...{ rest: growingBytes(), inString: false, escaped: false, stringAt: 0, stringEnd: 0 },
    ...{ depth: 0, inLog: false, names: [], entriesAt: undefined },
  };
  let entries: EntryScan | undefined;
  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; ) {
        if (entries === undefined) {
          at = readRest(state, chunk, at);
          if (atEntries(state)) entries = createEntryScan(onEntry);
        } else {
          at = entries.push(chunk, at);
          if (entries.isDone()) entries = undefined;
        }
      }
      if (state.rest.length() > MOST_REST) throw tooMuch(file);
    },
    rest: () => ({ bytes: state.rest.slice(), entriesAt: state.entriesAt }),
  };
}

/** Reads to behind the bracket that opens the entries, or to the end of the chunk. */
function readRest(state: State, chunk: Uint8Array, from: number): number {
  let at = from;
  while (at < chunk.length) {
    if (state.inString) {
      at = readString(state, chunk, at);
      continue;
    }
    const byte = Number(chunk[at]);
    at += 1;
    state.rest.add(byte);
    if (byte === QUOTE) {
      state.inString = true;
      state.stringAt = state.rest.length() - 1;
    } else if (readStructure(state, byte)) return at;
  }
  return at;
}

/** Reads to behind a string that has begun, or to the end of the chunk. */
function readString(state: State, chunk: Uint8Array, from: number): number {
  const start = state.escaped ? from + 1 : from;
  let quote = chunk.indexOf(QUOTE, start);
  while (quote !== -1 && isEscaped(chunk, start, quote)) quote = chunk.indexOf(QUOTE, quote + 1);
  const end = quote === -1 ? chunk.length : quote + 1;
  state.rest.addAll(chunk.subarray(from, end));
  state.inString = quote === -1;
  state.escaped = quote === -1 && isEscaped(chunk, start, end);
  state.stringEnd = state.rest.length();
  return end;
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(chunk: Uint8Array, start: number, at: number): boolean {
  let first = at;
  while (first > start && chunk[first - 1] === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}

/** Whether the entries begin behind this byte. */
function readStructure(state: State, byte: number): boolean {
  const { depth, names } = state;
  if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
    state.depth += 1;
    if (depth === 1) state.inLog = byte === OPEN_OBJECT && names[1] === 'log';
    if (byte === OPEN_LIST && depth === 2 && state.inLog && names[2] === 'entries') {
      state.entriesAt = state.rest.length();
      return true;
    }
  } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
    state.depth -= 1;
  } else if (depth <= 2 && byte === COLON) {
    names[depth] = nameOf(state.rest.slice(state.stringAt, state.stringEnd));
  } else if (depth <= 2 && byte === COMMA) {
    names[depth] = undefined;
  }
  return false;
}

/** Whether the bracket that opens the entries is the last that was read. */
function atEntries({ rest, entriesAt }: State): boolean {
  return entriesAt === rest.length();
}

const decoder = new TextDecoder();

/** A name may be written with escapes. */
function nameOf(literal: Uint8Array): string | undefined {
  try {
    return String(JSON.parse(decoder.decode(literal)));
  } catch {
    return undefined;
  }
}

function tooMuch(file: string): LockstepError {
  return new LockstepError(
    'HAR_INVALID',
    `Failed to read ${file}: more than ${MOST_REST} bytes stand outside log.entries. Expected a HAR file; check that it is one.`,
  );
}
