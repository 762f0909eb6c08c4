import { bytesOfText } from '../../exchange/body-text.ts';
import type { MockResponse } from '../mock-response.ts';

const COMMA = 0x2c;

/** The first half of a body and a comma: whatever JSON it was, it is none any more. */
export function malformed({ bytes: _whole, ...response }: MockResponse): MockResponse {
  const { body } = response;
  const whole = typeof body === 'string' ? bytesOfText(body) : body;
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  return { ...response, body: Uint8Array.from([...half, COMMA]) };
}
