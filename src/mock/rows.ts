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

/**
 * The rows of a page. To a handler and to a validator this is a plain list; when the envelope around it is
 * serialised, the bytes of each record, made once, are put in its place.
 */
export class Rows<R> extends Array<R> {
  readonly bytes: readonly Uint8Array[];

  constructor(rows: readonly Row[]) {
    super();
    this.bytes = rows.map(({ bytes }) => bytes);
    // The rows were made by the row function of the same operation, whose result is R.
    for (const { value } of rows) this.push(value as R);
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
  const row = { value, bytes: bytesOfText(writeJson(value as JsonValue, entry.literals)) };
  entry.rows.set(operation, row);
  return row;
}

/**
 * A body in UTF-8: the envelope as text, the rows of the page as the bytes that they already are. Numbers that
 * a body without rows echoes of its request come out by the literals that were sent.
 */
export function encodeBody(
  body: unknown,
  rows: Rows<unknown> | undefined,
  sent: NumberLiterals,
): Uint8Array | string {
  // The body of a reply is JSON by the types of its operation.
  if (rows === undefined && sent.size > 0)
    return writeJson(body as JsonValue, echoedLiterals(body as JsonValue, sent));
  const text = JSON.stringify(body);
  return rows === undefined || !text.includes(PLACE_AS_JSON) ? text : withRows(text, rows);
}

/** Usually there is one place. */
function withRows(text: string, rows: Rows<unknown>): Uint8Array {
  const place = text.indexOf(PLACE_AS_JSON);
  if (place === -1) return bytesOfText(text);
  const head = bytesOfText(`${text.slice(0, place)}[`);
  return concatenate(head, rows.bytes, withRows(`]${text.slice(place + PLACE_AS_JSON.length)}`, rows));
}

const COMMA = 0x2c;

function concatenate(head: Uint8Array, items: readonly Uint8Array[], tail: Uint8Array): Uint8Array {
  const size = items.reduce((sum, item) => sum + item.length, Math.max(0, items.length - 1));
  const whole = new Uint8Array(head.length + size + tail.length);
  whole.set(head);
  let end = head.length;
  for (const [index, item] of items.entries()) {
    if (index > 0) whole[end++] = COMMA;
    whole.set(item, end);
    end += item.length;
  }
  whole.set(tail, end);
  return whole;
}
