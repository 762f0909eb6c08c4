import type { IncomingMessage } from 'node:http';
import type { HttpRequest } from '../exchange/http.ts';

/** Larger bodies are refused: 10 MiB. */
export const BODY_LIMIT = 10 * 1024 * 1024;

/** Whether a body follows the head of a request (RFC 9112, section 6.3). */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** The body of a request, or `too-large`; what is beyond the limit is not kept. */
export async function readBodyBytes(message: IncomingMessage): Promise<Uint8Array | 'too-large'> {
  if (Number(message.headers['content-length'] ?? 0) > BODY_LIMIT) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_LIMIT) return 'too-large';
    chunks.push(chunk);
  }
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks, size);
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
