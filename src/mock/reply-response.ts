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
  // Brings names to lower case, and refuses what cannot be sent.
  const given = Object.fromEntries(new Headers(headers));
  if (body === undefined) return { status, headers: given, body: '' };
  const all = { ...JSON_HEADERS, ...given };
  const isText = typeof body === 'string' && !isJsonMediaType(essenceOf(all['content-type']));
  return { status, headers: all, ...(isText ? { body } : encodeBody(body, rows, sent)) };
}
