import type { HttpResponse } from '../exchange/http.ts';
import type { JsonValue } from '../json/json-value.ts';

/** One thing that is wrong with a request, and where. */
export interface ProblemError {
  readonly in: 'body' | 'query' | 'path' | 'header' | 'cookie';
  /** JSON Pointer into the body, or `/` and the name of the parameter. */
  readonly pointer: string;
  readonly expected: string;
  /** Left out where nothing stands there, or where the body cannot be read. */
  readonly received?: JsonValue;
}

/** A problem in the sense of RFC 9457. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly operation?: string;
  /** The place of the first error. */
  readonly pointer?: string;
  readonly expected?: string;
  /** The first hundred of them. */
  readonly errors?: readonly ProblemError[];
  readonly nearest?: { readonly operation: string; readonly method: string; readonly path: string };
}

/** A problem as the answer to a request: `application/problem+json`. */
export function problemResponse(
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', ...headers },
    body: `${JSON.stringify({ type: 'about:blank', ...problem }, undefined, 2)}\n`,
  };
}
