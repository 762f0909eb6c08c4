import { textOfBody } from '../exchange/body-text.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { unpackBody } from '../exchange/unpack-body.ts';
import type { PassedExchange } from './passed-exchange.ts';

/** Bytes that a body may have when it is unpacked. */
const UNPACKED_LIMIT = 256 * 1024 * 1024;

/** An exchange as it can be redacted, or what stands against it. */
export type Recordable =
  | { readonly ok: true; readonly exchange: RecordedExchange }
  | { readonly ok: false; readonly detail: string };

/**
 * Unpacks the bodies of an exchange: nothing can be found, and so nothing redacted, in what is still packed. The
 * headers stay as they were, as HAR has it. A response that is text becomes one, once for whoever reads it.
 */
export function toRecorded({ request, response }: PassedExchange): Recordable {
  const sent = unpacked(request.body, request.headers);
  const received = unpacked(response.body, response.headers);
  if (sent === undefined || received === undefined) {
    const side = sent === undefined ? request : response;
    const what = `the body is packed as ${side.headers['content-encoding']} and cannot be unpacked`;
    return { ok: false, detail: `${what}, so that secrets in it would stay` };
  }
  const body = request.body === undefined ? undefined : sent;
  const text = textOfBody(received) ?? received;
  return { ok: true, exchange: { request: { ...request, body }, response: { ...response, body: text } } };
}

const NOTHING = new Uint8Array();

function unpacked(
  bytes: Uint8Array = NOTHING,
  headers: Readonly<Record<string, string>>,
): Uint8Array | undefined {
  const encoding = headers['content-encoding'];
  if (encoding === undefined) return bytes;
  const unpacking = unpackBody(bytes, encoding, UNPACKED_LIMIT);
  if (unpacking.ok) return unpacking.bytes;
  // What says that it is packed and is plain text is read as what it is.
  return unpacking.reason === 'broken' && textOfBody(bytes) !== undefined ? bytes : undefined;
}
