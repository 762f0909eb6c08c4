import { bytesOfText } from '../exchange/body-text.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import { writeJson } from '../json/write-json.ts';
import type { Entry, Row } from './collection.ts';
import { echoedLiterals } from './echoed-literals.ts';

/**
 * Stands in the text of an envelope where the rows belong. Chance keeps a client from sending it, so that a
 * handler that repeats what was sent cannot put the rows in the wrong place.
 */
const PLACE = `\u0000rows ${Math.random()}\u0000`;
const PLACE_AS_JSON = JSON.stringify(PLACE);

/** A body as it is sent: a text and, where somebody has them already, its bytes. */
export interface EncodedBody {
  readonly body: string;
  readonly bytes?: Uint8Array;
}

/** Rows that answers show together, and what the latest of these answers was. */
export interface ShownRows {
  readonly rows: readonly Row[];
  latest: { readonly envelope: string; readonly encoded?: EncodedBody } | undefined;
}

export function createShownRows(rows: readonly Row[]): ShownRows {
  return { rows, latest: undefined };
}

/**
 * The rows of a page. To a handler and to a validator this is a plain list; when the envelope around it is
 * serialised, the text of each record, made once, is put in its place.
 */
export class Rows<R> extends Array<R> {
  readonly shown: ShownRows;

  constructor(shown: ShownRows) {
    super(shown.rows.length);
    this.shown = shown;
    // The rows were made by the row function of the same operation, whose result is R. By index, since the pairs of
    // an iterator are a good part of what an answer leaves behind.
    for (let index = 0; index < shown.rows.length; index += 1) this[index] = shown.rows[index]?.value as R;
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  toJSON(): string {
    return PLACE;
  }
}

/** What an operation shows of a record, made once for each operation and record. */
export function rowOf(entry: Entry, operation: object, show: (record: JsonObject) => unknown): Row {
  const known = entry.rows.get(operation);
  if (known !== undefined) return known;
  const value = show(entry.record);
  // A row is made of a record, which is JSON.
  const row = { value, text: writeJson(value as JsonValue, entry.literals) };
  entry.rows.set(operation, row);
  return row;
}

/**
 * A body as JSON: the envelope, with the texts that the rows of the page already have. Numbers that a body without
 * rows echoes of its request come out by the literals that were sent.
 */
export function encodeBody(
  body: unknown,
  rows: Rows<unknown> | undefined,
  sent: NumberLiterals,
): EncodedBody {
  // The body of a reply is JSON by the types of its operation.
  if (rows === undefined && sent.size > 0)
    return { body: writeJson(body as JsonValue, echoedLiterals(body as JsonValue, sent)) };
  const text = JSON.stringify(body);
  return rows === undefined ? { body: text } : encodePage(text, rows.shown);
}

/** In characters: what is kept is to be worth its memory. */
const LONGEST_KEPT = 65_536;

/** Whoever pages asks for the same page again and again: from the second time on, it is kept as it is sent. */
function encodePage(envelope: string, shown: ShownRows): EncodedBody {
  const { latest } = shown;
  const isRepeated = latest?.envelope === envelope;
  if (isRepeated && latest.encoded !== undefined) return latest.encoded;
  const body = withRows(envelope, `[${shown.rows.map(({ text }) => text).join(',')}]`);
  const isKept = isRepeated && body.length <= LONGEST_KEPT;
  const encoded = isKept ? { body, bytes: bytesOfText(body) } : { body };
  if (envelope.length <= LONGEST_KEPT) shown.latest = isKept ? { envelope, encoded } : { envelope };
  return encoded;
}

/** Puts the rows in their place, which a handler may have shown more than once. Joined end to end, to be copied once. */
function withRows(envelope: string, list: string): string {
  let text = '';
  let from = 0;
  for (let at = envelope.indexOf(PLACE_AS_JSON); at !== -1; at = envelope.indexOf(PLACE_AS_JSON, from)) {
    text += envelope.slice(from, at) + list;
    from = at + PLACE_AS_JSON.length;
  }
  return text + envelope.slice(from);
}
