import type { MockResponse, Transport } from '../mock/mock-response.ts';
import { toResponse } from './fetch-adapter.ts';

/**
 * An answer as a fault wants it sent, as `fetch` would have got it: later, with an error amid the body, or not at
 * all, which is `undefined`.
 *
 * @throws the reason of an aborted signal.
 */
export async function sendFaulty(
  answered: MockResponse,
  { delay, ending }: Transport,
  method: string,
  signal: AbortSignal | undefined,
): Promise<Response | undefined> {
  if (delay > 0) await passing(delay, signal);
  const { body } = answered;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  if (ending === undefined) return toResponse(answered, method);
  // An answer of which nothing could be missing is reset as well.
  if (ending === 'reset' || half.length === 0 || method === 'HEAD') return undefined;
  const headers = { ...answered.headers, 'content-length': String(bytes.length) };
  return new Response(cutStream(half), { status: answered.status, headers });
}

/** Gives its bytes first: an error at once would take them away again. */
function cutStream(half: Uint8Array): ReadableStream<Uint8Array> {
  let isGiven = false;
  return new ReadableStream({
    pull(controller) {
      if (isGiven) controller.error(new TypeError('terminated'));
      else controller.enqueue(half);
      isGiven = true;
    },
  });
}

function passing(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      signal?.removeEventListener('abort', abort);
      resolve();
    };
    const timer = setTimeout(give, milliseconds);
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', abort, { once: true });
  });
}
