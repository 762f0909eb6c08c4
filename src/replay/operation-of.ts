import type { HttpRequest } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import type { RouteMatch } from '../spec/operation-index.ts';
import type { ReplaySubject } from './replay-subject.ts';

/** The `operationId` of a request, or its method and path where the spec has no such operation. */
export function operationOf(subject: ReplaySubject, request: HttpRequest): string {
  const route = routeOf(subject, request);
  if (route.kind === 'operation') return route.operation.id;
  return `${request.method} ${parseTarget(request.target).path}`;
}

export function isDocumented(subject: ReplaySubject, request: HttpRequest): boolean {
  return routeOf(subject, request).kind === 'operation';
}

function routeOf({ index }: ReplaySubject, { method, target }: HttpRequest): RouteMatch {
  const { path, query } = parseTarget(target);
  return index.match(method, path, query);
}
