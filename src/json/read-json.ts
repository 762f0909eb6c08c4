import { isJsonArray, isJsonObject, type JsonValue } from './json-value.ts';
import { type JsonFlaw, scanJson } from './scan-json.ts';
import { type JsonSurvey, surveyJson } from './survey-json.ts';

/**
 * The numbers of a text that a double cannot hold exactly, by JSON Pointer, as they were written.
 * Validators and handlers see the nearest double; whoever prints or signs takes the literal.
 */
export type NumberLiterals = ReadonlyMap<string, string>;

export type JsonProblemKind =
  | 'empty'
  | 'byte-order-mark'
  | 'syntax'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'too-deep'
  /** Numbers that no double holds stand under names so long that keeping their places would cost too much. */
  | 'long-pointers';

export interface JsonProblem {
  readonly kind: JsonProblemKind;
  /** Where in the document, as far as it could be read. */
  readonly pointer: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** What stands there: the key, the unexpected character, the number; or the depth that is allowed. */
  readonly detail: string;
}

export type JsonReading =
  | { readonly ok: true; readonly value: JsonValue; readonly literals: NumberLiterals }
  | { readonly ok: false; readonly problem: JsonProblem };

const noLiterals: NumberLiterals = new Map();

/**
 * Reads a text as RFC 8259 has it, strictly and without losing anything: a key that occurs twice is a
 * problem, and a number that no double holds keeps its literal. Never throws on any text; what is wrong
 * with one comes back as its first problem. `maxDepth` is the most arrays and objects inside one another.
 */
export function readJson(
  text: string,
  options?: {
    readonly maxDepth?: number;
    /** What a pass over this very text has learnt already; where it says that no number is lossy, none is looked at. */
    readonly survey?: JsonSurvey;
  },
): JsonReading {
  const maxDepth = options?.maxDepth ?? 100;
  const value = readOrdinary(text, maxDepth, options?.survey ?? surveyJson(text));
  if (value !== undefined) return { ok: true, value, literals: noLiterals };
  if (text.startsWith('\uFEFF')) return refused(text, 'byte-order-mark', 'U+FEFF');
  if (/^[ \t\n\r]*$/.test(text)) return refused(text, 'empty', 'no value');
  const scan = scanJson(text, maxDepth);
  if (!scan.ok) return { ok: false, problem: toProblem(text, scan.flaw) };
  const parsed: JsonValue = JSON.parse(text);
  return { ok: true, value: parsed, literals: scan.literals };
}

/** The value of a text in which nothing is out of the ordinary; `undefined` leaves the rest to the scan. */
function readOrdinary(text: string, maxDepth: number, survey: JsonSurvey): JsonValue | undefined {
  // Before the parser, which is given no nesting that the caller did not allow.
  if (survey.lossy || survey.depth > maxDepth) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // The parser keeps one member of each name, so fewer keys than pairs means that a key occurs twice.
  return survey.pairs === 0 || countKeys(value) === survey.pairs ? value : undefined;
}

/** All keys of all objects, or -1 if one of them is `__proto__`. A loop, since `maxDepth` may be large. */
function countKeys(root: JsonValue): number {
  let keys = 0;
  const pending: JsonValue[] = [root];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isJsonArray(value)) {
      for (const element of value) if (typeof element === 'object') pending.push(element);
    } else if (isJsonObject(value)) {
      // The parser makes objects that inherit no name.
      for (const key in value) {
        if (key === '__proto__') return -1;
        keys += 1;
        const member = value[key];
        if (typeof member === 'object') pending.push(member);
      }
    }
  }
  return keys;
}

function refused(text: string, kind: JsonProblemKind, detail: string): JsonReading {
  return { ok: false, problem: { kind, pointer: '', ...positionOf(text, 0), detail } };
}

function toProblem(text: string, flaw: JsonFlaw): JsonProblem {
  const { kind, pointer, offset, detail } = flaw;
  return { kind, pointer, ...positionOf(text, offset), detail };
}

/** A line ends with LF, CR LF or CR, as editors count them. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (const { index, 0: end } of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line += 1;
    lineStart = index + end.length;
  }
  return { line, column: offset - lineStart + 1 };
}
