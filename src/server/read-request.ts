import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from '../exchange/http.ts';

/** Larger bodies are refused: 10 MiB. */
export const BODY_LIMIT: number = 10 * 1024 * 1024;

/** The target as a path: a client that takes us for its proxy sends a whole URL (RFC 9112, section 3.2.2). */
export function originForm(url = '/'): string {
  if (url.startsWith('/') || !URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

/** Whether a body follows the head of a request (RFC 9112, section 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/**
 * Reads the body of a request and gives it, once, or `too-large`; what is beyond the limit is not kept. A client
 * that goes away before its end is given nothing.
 */
export function readBodyBytes(
  message: IncomingMessage,
  give: (body: Uint8Array | 'too-large') => void,
): void {
  if (Number(message.headers['content-length'] ?? 0) > BODY_LIMIT) give('too-large');
  else collectBody(message, give);
}

function collectBody(message: IncomingMessage, give: (body: Uint8Array | 'too-large') => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  // Listeners, since an iterator or a promise costs as much as the whole rest of an answer.
  const collect = (chunk: Buffer) => {
    size += chunk.length;
    if (size <= BODY_LIMIT) {
      chunks.push(chunk);
      return;
    }
    message.off('data', collect).off('end', finish);
    give('too-large');
  };
  const finish = () => give(joined(chunks, size));
  message.on('data', collect);
  message.once('end', finish);
}

function joined(chunks: readonly Buffer[], size: number): Uint8Array {
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
}

/** How much, and for how long (ms), a client may go on sending what nobody reads. */
const DISCARD_LIMIT = 64 * 1024 * 1024;
const DISCARD_TIME = 5000;

/**
 * Throws away what is left of a body. A client that is cut off while it sends never sees its answer, so it may
 * go on for a while; one that does not come to an end is cut off all the same.
 */
export function discardRest(message: IncomingMessage): void {
  let size = 0;
  const timer = setTimeout(() => message.destroy(), DISCARD_TIME).unref();
  message.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > DISCARD_LIMIT) message.destroy();
  });
  message.once('close', () => clearTimeout(timer));
  message.resume();
}

/** A request as plain data, its target without the prefix of the provider. */
export function toHttpRequest(
  message: IncomingMessage,
  base: string,
  target: string,
  body: Uint8Array | undefined,
): HttpRequest {
  return { method: message.method ?? 'GET', target, base, headers: plainHeaders(message), body };
}

function plainHeaders({ headers }: IncomingMessage): HttpRequest['headers'] {
  // Node joins repeated headers itself, except set-cookie, which no request has a use for.
  if (headers['set-cookie'] !== undefined) delete headers['set-cookie'];
  return headers as HttpRequest['headers'];
}
