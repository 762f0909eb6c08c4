import { undocumentedName } from '../drift/undocumented-name.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { routeRequest } from '../exchange/route-request.ts';
import { parseTarget } from '../exchange/target.ts';
import type { Operation } from '../spec/operation-table.ts';
import type { ReplaySubject } from './replay-subject.ts';

/** The `operationId` of a request, or its method and path where the spec has no such operation. */
export function operationOf(subject: ReplaySubject, request: HttpRequest): string {
  const { method, target } = request;
  return documentedOperation(subject, request)?.id ?? undocumentedName(method, parseTarget(target).path);
}

/** `undefined` where the spec has no such operation. */
export function documentedOperation({ index }: ReplaySubject, request: HttpRequest): Operation | undefined {
  const route = routeRequest(index, request);
  return route.kind === 'operation' ? route.operation : undefined;
}
