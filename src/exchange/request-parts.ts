import { NO_LITERALS } from '../json/number-literals.ts';
import { readJson } from '../json/read-json.ts';
import type { RequestParts } from '../provider/provider.ts';
import { textOfBody } from './body-text.ts';
import type { HttpRequest } from './http.ts';
import { essenceOf, isJsonMediaType } from './media-type.ts';
import { parseTarget } from './target.ts';

/** A request taken apart for a signer; a body that is not readable JSON is left out. */
export function requestParts(request: HttpRequest): RequestParts {
  const { path, query } = parseTarget(request.target);
  const parts = { method: request.method, path, query, headers: request.headers };
  const text = isJsonMediaType(essenceOf(request.headers['content-type']))
    ? textOfBody(request.body)
    : undefined;
  const reading = text === undefined ? undefined : readJson(text);
  if (reading === undefined || !reading.ok) return { ...parts, body: undefined, literals: NO_LITERALS };
  return { ...parts, body: reading.value, literals: reading.literals };
}
