import { survivesDouble } from './exact-decimal.ts';
import { toPointer } from './json-pointer.ts';
import { isDigit, type Lexeme, numberLexeme, stringLexeme, wordLexeme } from './lexeme.ts';

/** The first thing in a text, in reading order, for which it is refused. */
export interface JsonFlaw {
  readonly kind: 'syntax' | 'duplicate-key' | 'forbidden-key' | 'too-deep' | 'long-pointers';
  /** The member or element last begun; for a key, the member of that name. */
  readonly pointer: string;
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly detail: string;
}

export type JsonScan =
  | { readonly ok: true; readonly literals: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly flaw: JsonFlaw };

/** An array or object that is open. */
interface Frame {
  /** The keys so far; `undefined` in an array. */
  readonly keys: Set<string> | undefined;
  /** The member or element being read; `undefined` where a key is still to come. */
  token: string | number | undefined;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

interface State {
  readonly text: string;
  readonly maxDepth: number;
  readonly frames: Frame[];
  readonly literals: Map<string, string>;
  /** Characters that the pointers of literals may still take. */
  room: number;
  offset: number;
  expected: Expected;
}

/**
 * Characters of the pointers of all literals, for each character of the text: far more than anybody needs. A
 * pointer repeats every name around its number, so that without a limit one long name around many numbers
 * takes the square of the text in memory and time.
 */
const POINTERS_PER_CHARACTER = 8;

/** Of two keys that are longer than this and equally long, V8 may have to compare every character. */
const LONG_KEY = 10_000;
const LONG_KEY_COST = 16;

const words: ReadonlyMap<string, string> = new Map([
  ['t', 'true'],
  ['f', 'false'],
  ['n', 'null'],
]);

/**
 * Reads JSON token by token to find its first flaw or else, by pointer, the literals of all numbers that do
 * not survive as a double. Slower than `JSON.parse`, but it knows where it is, and nesting of any depth
 * takes no call stack.
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const room = POINTERS_PER_CHARACTER * text.length;
  const state: State = {
    text,
    maxDepth,
    frames: [],
    literals: new Map(),
    room,
    offset: 0,
    expected: 'value',
  };
  for (;;) {
    while (isSpace(text.charCodeAt(state.offset))) state.offset += 1;
    const complete = state.frames.length === 0 && state.expected === 'comma-or-end';
    if (complete && state.offset === text.length) return { ok: true, literals: state.literals };
    const flaw = readNext(state, text.charAt(state.offset));
    if (flaw !== undefined) return { ok: false, flaw };
  }
}

/** `char` is empty at the end of the text. */
function readNext(state: State, char: string): JsonFlaw | undefined {
  switch (state.expected) {
    case 'value':
      return readValue(state, char);
    case 'value-or-end':
      return char === ']' ? close(state) : readValue(state, char);
    case 'key':
      return readKey(state, char);
    case 'key-or-end':
      return char === '}' ? close(state) : readKey(state, char);
    case 'colon':
      return char === ':' ? advance(state, state.offset + 1, 'value') : unexpectedAt(state, state.offset);
    case 'comma-or-end':
      return readAfterValue(state, char);
  }
}

function readValue(state: State, char: string): JsonFlaw | undefined {
  const { text, offset } = state;
  if (char === '{' || char === '[') return open(state, char);
  if (char === '"') return take(state, stringLexeme(text, offset));
  if (char === '-' || isDigit(text.charCodeAt(offset))) return readNumber(state);
  const word = words.get(char);
  return word === undefined ? unexpectedAt(state, offset) : take(state, wordLexeme(text, offset, word));
}

function readNumber(state: State): JsonFlaw | undefined {
  const lexeme = numberLexeme(state.text, state.offset);
  const literal = state.text.slice(state.offset, lexeme.end);
  if (!lexeme.ok || survivesDouble(literal)) return take(state, lexeme);
  const pointer = pointerOf(state);
  state.room -= pointer.length * (pointer.length > LONG_KEY ? LONG_KEY_COST : 1);
  if (state.room < 0) return flawAt(state, 'long-pointers', state.offset, literal.slice(0, 40));
  state.literals.set(pointer, literal);
  return take(state, lexeme);
}

function readKey(state: State, char: string): JsonFlaw | undefined {
  const frame = state.frames.at(-1);
  // The second half tells the compiler what `expected` says already: a key is read in an object only.
  if (char !== '"' || frame?.keys === undefined) return unexpectedAt(state, state.offset);
  const lexeme = stringLexeme(state.text, state.offset);
  if (!lexeme.ok) return unexpectedAt(state, lexeme.end);
  const key = String(JSON.parse(state.text.slice(state.offset, lexeme.end)));
  frame.token = key;
  if (key === '__proto__') return flawAt(state, 'forbidden-key', state.offset, key);
  if (frame.keys.has(key)) return flawAt(state, 'duplicate-key', state.offset, key);
  frame.keys.add(key);
  return advance(state, lexeme.end, 'colon');
}

function readAfterValue(state: State, char: string): JsonFlaw | undefined {
  const frame = state.frames.at(-1);
  if (frame === undefined) return unexpectedAt(state, state.offset);
  if (char === (frame.keys === undefined ? ']' : '}')) return close(state);
  if (char !== ',') return unexpectedAt(state, state.offset);
  frame.token = typeof frame.token === 'number' ? frame.token + 1 : undefined;
  return advance(state, state.offset + 1, frame.keys === undefined ? 'value' : 'key');
}

function open(state: State, bracket: '{' | '['): JsonFlaw | undefined {
  if (state.frames.length >= state.maxDepth) {
    return flawAt(state, 'too-deep', state.offset, String(state.maxDepth));
  }
  const isObject = bracket === '{';
  state.frames.push(isObject ? { keys: new Set(), token: undefined } : { keys: undefined, token: 0 });
  return advance(state, state.offset + 1, isObject ? 'key-or-end' : 'value-or-end');
}

function close(state: State): undefined {
  state.frames.pop();
  return advance(state, state.offset + 1, 'comma-or-end');
}

function take(state: State, lexeme: Lexeme): JsonFlaw | undefined {
  return lexeme.ok ? advance(state, lexeme.end, 'comma-or-end') : unexpectedAt(state, lexeme.end);
}

function advance(state: State, offset: number, expected: Expected): undefined {
  state.offset = offset;
  state.expected = expected;
}

/** What is said of a text that breaks off. */
export const ENDS_EARLY = 'the text ends early';

function unexpectedAt(state: State, offset: number): JsonFlaw {
  const code = state.text.codePointAt(offset);
  const detail = code === undefined ? ENDS_EARLY : `unexpected ${nameOf(code)}`;
  return flawAt(state, 'syntax', offset, detail);
}

function flawAt(state: State, kind: JsonFlaw['kind'], offset: number, detail: string): JsonFlaw {
  return { kind, pointer: pointerOf(state), offset, detail };
}

function pointerOf(state: State): string {
  return toPointer(state.frames.flatMap(({ token }) => (token === undefined ? [] : [token])));
}

/** The character in quotes, or its number where it would not be seen on a page. */
function nameOf(code: number): string {
  const char = String.fromCodePoint(code);
  if (/[\p{C}\p{Z}]/u.test(char)) return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return char === '"' ? `'"'` : `"${char}"`;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
