import type { ServerResponse } from 'node:http';
import { endToEnd, headerOf, rawPairs } from './raw-headers.ts';

/** The head of a response, names and values in turn, in the spelling and order in which they came. */
export interface ResponseHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly string[];
}

/** A response on its way to the client. */
export interface Relay {
  /** Gives whether the client keeps up; where not, `onDrain` is called when it has. */
  chunk(bytes: Uint8Array): boolean;
  /** All of it has come; the client has the end of it only now. */
  end(trailers: readonly string[]): void;
}

/**
 * Passes a response on as it comes, head and body as they are. What makes it whole for the client is held back until
 * `end`: the last bytes that its length announces, or else the end alone, so that nothing is slower.
 */
export function relayResponse(head: ResponseHead, to: ServerResponse, onDrain: () => void): Relay {
  let left = bodyLength(head, to);
  let held: Uint8Array | undefined;
  to.sendDate = false;
  to.writeHead(head.status, head.statusText, endToEnd(head.headers));
  // A head that nothing follows must not wait for it; one that is followed at once goes out with it.
  const flush = setImmediate(() => {
    if (left !== 0 && !to.writableEnded && !to.destroyed) to.flushHeaders();
  });
  return {
    chunk(bytes) {
      left -= bytes.length;
      if (left <= 0) held = held === undefined ? bytes : Buffer.concat([held, bytes]);
      else if (!to.write(bytes)) {
        to.once('drain', onDrain);
        return false;
      }
      return true;
    },
    end(trailers) {
      clearImmediate(flush);
      if (trailers.length > 0) to.addTrailers(rawPairs(trailers));
      to.end(held);
    },
  };
}

/** Bytes after which the client takes the response for whole; none where only its end says so. */
function bodyLength({ status, headers }: ResponseHead, to: ServerResponse): number {
  if (to.req.method === 'HEAD' || status === 204 || status === 304) return 0;
  const length = headerOf(headers, 'content-length');
  return length === undefined ? Number.POSITIVE_INFINITY : Number(length);
}
