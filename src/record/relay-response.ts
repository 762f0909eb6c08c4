import type { IncomingMessage, ServerResponse } from 'node:http';

/** Of one connection alone (RFC 9110, section 7.6.1); those of the next one are made for it. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

export interface RelayHooks {
  onChunk(chunk: Uint8Array): void;
  /** All of the response has come; the client has the end of it when `pass` is called. */
  onComplete(pass: () => void): void;
}

/**
 * Passes a response on as it comes, head and body as they are. What makes it whole for the client is held back
 * until it may pass: the last bytes that its length announces, or else the end alone, so that nothing is slower.
 */
export function relayResponse(from: IncomingMessage, to: ServerResponse, hooks: RelayHooks): void {
  let left = bodyLength(from, to);
  let held: Uint8Array | undefined;
  to.sendDate = false;
  to.writeHead(from.statusCode ?? 502, from.statusMessage ?? '', headersOf(from));
  // A head that nothing follows must not wait for it; one that is followed at once goes out with it.
  const flush = setImmediate(() => {
    if (left !== 0 && !to.writableEnded) to.flushHeaders();
  });
  from.on('data', (chunk: Buffer) => {
    hooks.onChunk(chunk);
    left -= chunk.length;
    if (left <= 0) held = held === undefined ? chunk : Buffer.concat([held, chunk]);
    else if (!to.write(chunk)) {
      from.pause();
      to.once('drain', () => from.resume());
    }
  });
  from.on('end', () => {
    clearImmediate(flush);
    if (!from.complete) {
      to.destroy();
      return;
    }
    hooks.onComplete(() => {
      if (from.rawTrailers.length > 0) to.addTrailers(pairsOf(from.rawTrailers));
      to.end(held);
    });
  });
}

/** Bytes after which the client takes the response for whole; none where only its end says so. */
function bodyLength(from: IncomingMessage, to: ServerResponse): number {
  const status = from.statusCode ?? 0;
  if (to.req.method === 'HEAD' || status === 204 || status === 304) return 0;
  const length = from.headers['content-length'];
  return length === undefined ? Number.POSITIVE_INFINITY : Number(length);
}

/** Names and values in turn, in the spelling and order in which they came. */
function headersOf({ rawHeaders, headers }: IncomingMessage): string[] {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  const kept: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    const lower = name.toLowerCase();
    if (HOP_BY_HOP.has(lower) || named.includes(lower)) continue;
    kept.push(name, rawHeaders[at + 1] ?? '');
  }
  return kept;
}

function pairsOf(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [
    raw[index * 2] ?? '',
    raw[index * 2 + 1] ?? '',
  ]);
}
