import { bytesOfText } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';

/**
 * What `fetch` was called with, as plain data. A `Request` is made only where nothing simpler will do.
 *
 * @throws whatever `fetch` rejects with: the reason of an aborted signal, a `TypeError` for what is no request.
 */
export async function toHttpRequest(input: RequestInfo | URL, init?: RequestInit): Promise<HttpRequest> {
  signalOf(input, init)?.throwIfAborted();
  const body = init?.body ?? undefined;
  if (input instanceof Request) return fromRequest(init === undefined ? input : new Request(input, init));
  const url = new URL(String(input), 'http://localhost');
  if (!(body === undefined || typeof body === 'string')) return fromRequest(new Request(url, init));
  const method = (init?.method ?? 'GET').toUpperCase();
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw new TypeError('Request with GET/HEAD method cannot have body.');
  }
  const given = init?.headers;
  const headers = given === undefined ? {} : Object.fromEntries(new Headers(given));
  if (body !== undefined) headers['content-type'] ??= 'text/plain;charset=UTF-8';
  return {
    method,
    target: `${url.pathname}${url.search}`,
    base: url.origin,
    headers,
    body: body === undefined ? undefined : bytesOfText(body),
  };
}

async function fromRequest(request: Request): Promise<HttpRequest> {
  const url = new URL(request.url);
  return {
    method: request.method.toUpperCase(),
    target: `${url.pathname}${url.search}`,
    base: url.origin,
    headers: Object.fromEntries(request.headers),
    body: await bodyOf(request),
  };
}

/** Reading is the dear part, also where there is nothing to read: most requests have no body. */
async function bodyOf(request: Request): Promise<Uint8Array | undefined> {
  // A browser without this property says `undefined`, also where there is a body.
  if (request.body === null) return undefined;
  const bytes = new Uint8Array(await unlessAborted(request.arrayBuffer(), request.signal));
  return bytes.length === 0 ? undefined : bytes;
}

/** The signal that a call of `fetch` obeys: that of `init`, even where it is `null`, before that of a request. */
export function signalOf(input: RequestInfo | URL, init?: RequestInit): AbortSignal | undefined {
  const own = input instanceof Request ? input.signal : undefined;
  return (init?.signal === undefined ? own : init.signal) ?? undefined;
}

/** A body may be a stream that never ends. The signal is that of one request, and goes with it. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  return Promise.race([work, aborted]);
}

/** Statuses that never have a body (Fetch standard, null body status). */
const EMPTY = new Set([101, 204, 205, 304]);

/** As `fetch` would have got it with a request of this method. */
export function toResponse({ status, headers, body }: HttpResponse, method: string): Response {
  const isEmpty = EMPTY.has(status) || method === 'HEAD';
  const payload = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(isEmpty ? null : payload, { status, headers: { ...headers } });
}
