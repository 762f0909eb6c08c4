import { isJsonObject } from '../json/json-value.ts';
import { writeJson } from '../json/write-json.ts';
import type { RequestAdditions, Signer, SigningContext } from '../provider/provider.ts';
import { bytesOfText } from './body-text.ts';
import type { HttpRequest } from './http.ts';
import { requestParts } from './request-parts.ts';
import { formatTarget, parseTarget } from './target.ts';

/** The request with the volatile fields of its provider made afresh; the same request without a signer. */
export function signRequest(
  request: HttpRequest,
  sign: Signer | undefined,
  context: SigningContext,
): HttpRequest {
  if (sign === undefined) return request;
  const parts = requestParts(request);
  const additions = sign(parts, context);
  const { body, literals } = parts;
  return {
    ...request,
    target: withQuery(request.target, additions.query),
    headers: { ...request.headers, ...additions.headers },
    body:
      additions.body === undefined || !isJsonObject(body)
        ? request.body
        : bytesOfText(writeJson({ ...body, ...additions.body }, literals)),
  };
}

function withQuery(target: string, added: RequestAdditions['query']): string {
  if (added === undefined) return target;
  const { path, query } = parseTarget(target);
  const kept = query.filter(([name]) => !Object.hasOwn(added, name));
  return formatTarget({ path, query: [...kept, ...Object.entries(added)] });
}
