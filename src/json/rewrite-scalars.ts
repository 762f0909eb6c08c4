import { isDigit, numberEnd, stringEnd } from './lexeme.ts';
import { stringOf } from './string-of.ts';

/** A string, number or word of a JSON text, or the name of a member. It may be kept only until the call returns. */
export interface ScalarAt {
  readonly kind: 'name' | 'value';
  /** As it is written: a string with its quotes. */
  readonly raw: string;
  /** The names and indices that lead to it. */
  readonly path: readonly (string | number)[];
  /** The value of a member `name` or `key` that stands before it in the same object, where that is a string. */
  readonly label: string | undefined;
  /** The white space in front of it. */
  readonly before: string;
}

interface Frame {
  readonly isObject: boolean;
  label: string | undefined;
}

type Offered = { -readonly [M in keyof ScalarAt]: ScalarAt[M] };

interface State {
  readonly text: string;
  /** The one that every scalar is offered as. */
  readonly offered: Offered;
  readonly path: (string | number)[];
  readonly frames: Frame[];
  readonly edit: (scalar: ScalarAt) => string | undefined;
  readonly parts: string[];
  /** Up to where the text stands in the parts. */
  copied: number;
  offset: number;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['t', 'true'],
  ['f', 'false'],
  ['n', 'null'],
]);
const LABELS: ReadonlySet<string | number | undefined> = new Set(['name', 'key']);

/**
 * Replaces strings, numbers, words and names of a JSON text where `edit` gives what is to be written in their
 * place, and leaves every other character as it stands; `undefined` where the text is not JSON. Names that occur
 * twice, and numbers that no double holds, are taken as they are.
 */
export function rewriteScalars(
  text: string,
  edit: (scalar: ScalarAt) => string | undefined,
): string | undefined {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  const path: State['path'] = [];
  const offered: Offered = { kind: 'value', raw: '', path, label: undefined, before: '' };
  const state: State = { text, edit, offered, path, frames: [], parts: [], copied: 0, offset };
  do {
    if (!readValue(state)) return undefined;
    while (state.frames.length > 0 && closes(state)) close(state);
    if (state.frames.length === 0) break;
    if (!readSeparator(state)) return undefined;
  } while (state.offset < text.length);
  skipSpace(state);
  if (state.frames.length > 0 || state.offset !== text.length) return undefined;
  return state.parts.join('') + text.slice(state.copied);
}

/** Reads a value; of a list or an object that is not empty, up to its first scalar. */
function readValue(state: State): boolean {
  for (;;) {
    skipSpace(state);
    const char = state.text.charAt(state.offset);
    if (char !== '{' && char !== '[') return readScalar(state, char);
    state.offset += 1;
    const isObject = char === '{';
    state.frames.push({ isObject, label: undefined });
    state.path.push(isObject ? '' : 0);
    skipSpace(state);
    if (state.text.charAt(state.offset) === (isObject ? '}' : ']')) return true;
    if (isObject && !readName(state)) return false;
  }
}

function readScalar(state: State, char: string): boolean {
  const { text, offset } = state;
  const end = scalarEnd(text, offset, char);
  if (end === -1) return false;
  const raw = text.slice(offset, end);
  const frame = state.frames[state.frames.length - 1];
  offer(state, 'value', raw, end);
  if (char === '"' && frame?.isObject === true && LABELS.has(state.path[state.path.length - 1]))
    frame.label = stringOf(raw);
  return true;
}

/** -1 where no scalar stands there. */
function scalarEnd(text: string, offset: number, char: string): number {
  if (char === '"') return stringEnd(text, offset);
  if (char === '-' || isDigit(text.charCodeAt(offset))) return numberEnd(text, offset);
  const word = WORDS.get(char);
  return word !== undefined && text.startsWith(word, offset) ? offset + word.length : -1;
}

function readName(state: State): boolean {
  skipSpace(state);
  if (state.text.charAt(state.offset) !== '"') return false;
  const end = stringEnd(state.text, state.offset);
  if (end === -1) return false;
  const raw = state.text.slice(state.offset, end);
  state.path[state.path.length - 1] = stringOf(raw);
  offer(state, 'name', raw, end);
  skipSpace(state);
  if (state.text.charAt(state.offset) !== ':') return false;
  state.offset += 1;
  return true;
}

function offer(state: State, kind: ScalarAt['kind'], raw: string, end: number): void {
  const { text, offset, frames, offered } = state;
  let spaceAt = offset;
  while (spaceAt > 0 && isSpace(text.charCodeAt(spaceAt - 1))) spaceAt -= 1;
  offered.kind = kind;
  offered.raw = raw;
  offered.before = spaceAt === offset ? '' : text.slice(spaceAt, offset);
  offered.label = frames[frames.length - 1]?.label;
  const written = state.edit(offered);
  if (written !== undefined && written !== raw) {
    state.parts.push(text.slice(state.copied, offset), written);
    state.copied = end;
  }
  state.offset = end;
}

function closes(state: State): boolean {
  skipSpace(state);
  return state.text.charAt(state.offset) === (state.frames.at(-1)?.isObject === true ? '}' : ']');
}

function close(state: State): void {
  state.offset += 1;
  state.frames.pop();
  state.path.pop();
}

/** The comma, and the name that follows it in an object. */
function readSeparator(state: State): boolean {
  if (state.text.charAt(state.offset) !== ',') return false;
  state.offset += 1;
  const last = state.path.at(-1);
  if (typeof last === 'number') {
    state.path[state.path.length - 1] = last + 1;
    return true;
  }
  return readName(state);
}

function skipSpace(state: State): void {
  const { text } = state;
  while (isSpace(text.charCodeAt(state.offset))) state.offset += 1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
