import type { HttpRequest, HttpResponse } from '../../exchange/http.ts';
import { problemResponse } from '../../mock/problem.ts';

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** A browser says where a page is from when it sends something; what says nothing may be anybody. */
export function isFromLoopback({ headers }: HttpRequest): boolean {
  return LOOPBACK.test(headers['origin'] ?? '');
}

export function onlyFromHere(): HttpResponse {
  return problemResponse({
    status: 403,
    title: 'Only from this machine',
    detail: 'Files are written for a page that was opened at localhost or 127.0.0.1, and for nobody else.',
  });
}
