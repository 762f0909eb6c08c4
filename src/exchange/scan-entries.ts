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

/** An element of a list, as it stands there. */
export interface EntryBytes {
  /** They may be kept only until the call returns. */
  readonly bytes: Uint8Array;
  /** Colons outside strings. */
  readonly pairs: number;
  /** The most lists and objects that are open at once. */
  readonly depth: number;
}

export type OnEntry = (entry: EntryBytes) => void;

/** Finds the elements of a list of JSON whose bytes come in chunks. */
export interface EntryScan {
  /** Reads on at an offset, and gives the offset of the bracket that ends the list, or the end of the chunk. */
  push(chunk: Uint8Array, from: number): number;
  /** Whether that bracket has come. */
  isDone(): boolean;
}

interface State {
  inString: boolean;
  /** The chunk ended after a backslash. */
  escaped: boolean;
  /** Of the present element: how many lists and objects are open, the most there were, and its colons. */
  open: number;
  depth: number;
  pairs: number;
  /** What has come of it in earlier chunks. */
  parts: Uint8Array[];
  /** How many have ended. */
  ended: number;
  isDone: boolean;
}

/** Begins behind the bracket that opens the list. */
export function createEntryScan(onEntry: OnEntry): EntryScan {
  const state: State = {
    ...{ inString: false, escaped: false, open: 0, depth: 0, pairs: 0 },
    ...{ parts: [], ended: 0, isDone: false },
  };
  return {
    push(chunk, from) {
      let start = from;
      let at = state.inString ? afterString(state, chunk, from) : from;
      while (at < chunk.length) {
        at = nextEnd(state, chunk, at);
        if (at === chunk.length) break;
        state.isDone = chunk[at] !== COMMA;
        endEntry(state, chunk.subarray(start, at), onEntry);
        if (state.isDone) return at;
        at += 1;
        start = at;
      }
      // The chunk may be written over: what is kept of it is copied.
      if (start < chunk.length) state.parts.push(chunk.slice(start));
      return chunk.length;
    },
    isDone: () => state.isDone,
  };
}

/** The offset of the comma or bracket that ends the present element, or the end of the chunk. */
function nextEnd(state: State, chunk: Uint8Array, from: number): number {
  let at = from;
  while (at < chunk.length) {
    const byte = chunk[at];
    if (byte === QUOTE) {
      at = afterString(state, chunk, at + 1);
      continue;
    }
    if (byte === COLON) state.pairs += 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) {
      state.open += 1;
      if (state.open > state.depth) state.depth = state.open;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (state.open === 0) return at;
      state.open -= 1;
    } else if (byte === COMMA && state.open === 0) return at;
    at += 1;
  }
  return at;
}

/** The offset behind a string that has begun, or the end of the chunk. */
function afterString(state: State, chunk: Uint8Array, from: number): number {
  let at = state.escaped ? from + 1 : from;
  while (at < chunk.length) {
    const byte = chunk[at];
    at += 1;
    if (byte === QUOTE) {
      state.inString = false;
      state.escaped = false;
      return at;
    }
    if (byte === BACKSLASH) at += 1;
  }
  state.inString = true;
  state.escaped = at > chunk.length;
  return chunk.length;
}

function endEntry(state: State, tail: Uint8Array, onEntry: OnEntry): void {
  const { parts, pairs, depth } = state;
  const bytes = parts.length === 0 ? tail : joined([...parts, tail]);
  // Of an empty list nothing ends; what stands behind a last comma is no JSON, which its reader says.
  if (!state.isDone || state.ended > 0 || !bytes.every(isSpace)) onEntry({ bytes, pairs, depth });
  state.ended += 1;
  state.parts = [];
  state.pairs = 0;
  state.depth = 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
