import type { OperationIndex, RouteMatch } from '../spec/operation-index.ts';
import { choosingBody } from './choosing-body.ts';
import type { HttpRequest } from './http.ts';
import { parseTarget } from './target.ts';

/** What a request asks for, by all that it says. */
export function routeRequest(index: OperationIndex, request: HttpRequest): RouteMatch {
  const { path, query } = parseTarget(request.target);
  return index.match(request.method, path, query, choosingBody(request));
}
