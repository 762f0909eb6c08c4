import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from '../exchange/http.ts';
import type { MockResponse } from '../mock/mock-response.ts';

/** Web pages under development may call the mocks from any origin; what the mocks hold is made up. */
const ALLOWED = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };

export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

export function preflightResponse({ headers }: IncomingMessage): HttpResponse {
  return {
    status: 204,
    headers: {
      ...ALLOWED,
      'access-control-allow-methods': String(headers['access-control-request-method']),
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    },
    body: '',
  };
}

export function withCors(response: MockResponse): MockResponse {
  return { ...response, headers: { ...response.headers, ...ALLOWED } };
}
