import type { IncomingMessage } from 'node:http';
import { PassThrough, type Readable } from 'node:stream';
import { isCodingKnown } from '../exchange/unpack-body.ts';
import { endToEnd } from './raw-headers.ts';

/** A request as it goes to the target. */
export interface ForwardedRequest {
  readonly method: string;
  /** With the path of the target in front. */
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Bytes as they come; `undefined` where the request has no body. */
  readonly body: Readable | undefined;
}

/** @param onChunk takes the bytes of the body while they go by */
export function forwardedRequest(
  request: IncomingMessage,
  target: URL,
  onChunk: (bytes: Uint8Array) => void,
): ForwardedRequest {
  const { method = 'GET', url = '/', headers } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  return {
    method,
    path: `${target.pathname === '/' ? '' : target.pathname}${url}`,
    headers: forwardedHeaders(request.rawHeaders, target),
    body: hasBody ? tapped(request, onChunk) : undefined,
  };
}

function forwardedHeaders(raw: readonly string[], { host }: URL): readonly string[] {
  const headers = ['host', host];
  const kept = endToEnd(raw);
  for (let at = 0; at < kept.length; at += 2) {
    const [name = '', value = ''] = [kept[at], kept[at + 1]];
    const lower = name.toLowerCase();
    // The server has answered an expectation by itself.
    if (lower === 'host' || lower === 'expect') continue;
    headers.push(name, lower === 'accept-encoding' ? readableCodings(value) : value);
  }
  return headers;
}

/** What cannot be unpacked cannot be redacted. */
function readableCodings(accepted: string): string {
  const codings = accepted.split(',').map((coding) => coding.trim());
  const known = codings.filter((coding) => isCodingKnown(coding.split(';', 1)[0]?.toLowerCase() ?? ''));
  return known.length === codings.length ? accepted : known.join(', ') || 'identity';
}

function tapped(request: IncomingMessage, onChunk: (bytes: Uint8Array) => void): Readable {
  const body = new PassThrough();
  request.on('data', onChunk);
  request.once('error', (error) => body.destroy(error));
  return request.pipe(body);
}
