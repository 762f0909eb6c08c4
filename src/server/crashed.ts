import { reasonOf } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';
import { problemResponse } from '../mock/problem.ts';

/** The answer where the code of a mock, or ours, throws. */
export function crashed(error: unknown): HttpResponse {
  return problemResponse({
    status: 500,
    title: 'The mock failed',
    detail: `${reasonOf(error)}. This is a bug of the mock or of Lockstep, not of the request.`,
  });
}
