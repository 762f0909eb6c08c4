import type { HttpRequest } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import type { ReplaySubject } from './replay-subject.ts';

/** The `operationId` of a request, or its method and path where the spec has no such operation. */
export function operationOf({ index }: ReplaySubject, { method, target }: HttpRequest): string {
  const { path, query } = parseTarget(target);
  const route = index.match(method, path, query);
  return route.kind === 'operation' ? route.operation.id : `${method} ${path}`;
}
