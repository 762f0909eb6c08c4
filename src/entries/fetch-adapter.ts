import { bytesOfText } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';

/** What `fetch` was called with, as plain data. A `Request` is made only where nothing simpler will do. */
export async function toHttpRequest(input: RequestInfo | URL, init?: RequestInit): Promise<HttpRequest> {
  const body = init?.body ?? undefined;
  if (input instanceof Request || !(body === undefined || typeof body === 'string')) {
    return fromRequest(new Request(input, init));
  }
  const url = new URL(String(input), 'http://localhost');
  const headers = Object.fromEntries(new Headers(init?.headers));
  if (body !== undefined) headers['content-type'] ??= 'text/plain;charset=UTF-8';
  return {
    method: (init?.method ?? 'GET').toUpperCase(),
    target: `${url.pathname}${url.search}`,
    base: url.origin,
    headers,
    body: body === undefined ? undefined : bytesOfText(body),
  };
}

async function fromRequest(request: Request): Promise<HttpRequest> {
  const url = new URL(request.url);
  const bytes = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method.toUpperCase(),
    target: `${url.pathname}${url.search}`,
    base: url.origin,
    headers: Object.fromEntries(request.headers),
    body: bytes.length === 0 ? undefined : bytes,
  };
}

/** Statuses that never have a body (Fetch standard, null body status). */
const EMPTY = new Set([101, 204, 205, 304]);

export function toResponse({ status, headers, body }: HttpResponse): Response {
  const payload = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(EMPTY.has(status) ? null : payload, { status, headers: { ...headers } });
}
