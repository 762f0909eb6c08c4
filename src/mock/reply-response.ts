import { essenceOf, isJsonMediaType } from '../exchange/media-type.ts';
import { NO_LITERALS } from '../json/number-literals.ts';
import type { NumberLiterals } from '../json/read-json.ts';
import type { AnyState, Reply } from './definition.ts';
import type { MockResponse } from './mock-response.ts';
import { encodeBody } from './rows.ts';

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/**
 * A reply as it is sent, numbers that it echoes digit by digit. Throws where it cannot be: for a status or a header that HTTP does not have.
 */
export function responseOf(
  status: number,
  { body, headers, rows }: Reply<AnyState, unknown>,
  sent: NumberLiterals = NO_LITERALS,
): MockResponse {
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new Error(`The status ${status} is none of an answer: expected 200 to 599`);
  }
  if (headers === undefined) {
    return body === undefined
      ? { status, headers: {}, body: '' }
      : { status, headers: JSON_HEADERS, ...encodeBody(body, rows, sent) };
  }
  const given = sentHeaders(headers);
  if (body === undefined) return { status, headers: given, body: '' };
  const all = { ...JSON_HEADERS, ...given };
  const isText = typeof body === 'string' && !isJsonMediaType(essenceOf(all['content-type']));
  return { status, headers: all, ...(isText ? { body } : encodeBody(body, rows, sent)) };
}

const NAME = /^[a-z][a-z\d-]*$/;
/** Texts without white space at their ends, which is no part of a value. */
const VALUE = /^[!-~](?:[ -~]*[!-~])?$/;

/** Names in lower case. Throws for what cannot be sent. */
function sentHeaders(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isPlain = Object.entries(headers).every(([name, value]) => NAME.test(name) && VALUE.test(value));
  // The first Headers of a process takes longer than all else that a first answer does.
  return isPlain ? headers : Object.fromEntries(new Headers(headers));
}
