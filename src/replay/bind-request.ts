import type { HttpRequest } from '../exchange/http.ts';
import type { Issued, Use } from './bindings.ts';
import { type JsonBody, scalarAt } from './json-scalars.ts';
import { type RequestValue, withValues } from './request-values.ts';

export type BoundRequest =
  | { readonly ok: true; readonly request: HttpRequest }
  /** What no answer of the target has. */
  | { readonly ok: false; readonly missing: Issued };

/** A request with what the target issued in place of what it had issued to the recording. */
export function bindRequest(
  request: HttpRequest,
  uses: readonly Use[],
  answers: ReadonlyMap<number, JsonBody>,
): BoundRequest {
  const values: [RequestValue, string][] = [];
  for (const { value, issued } of uses) {
    const answer = answers.get(issued.exchange);
    const text = answer === undefined ? undefined : scalarAt(answer, issued.pointer);
    if (text === undefined) return { ok: false, missing: issued };
    if (text !== value.text) values.push([value, text]);
  }
  return { ok: true, request: withValues(request, values) };
}
