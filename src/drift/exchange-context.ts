import type { HttpResponse } from '../exchange/http.ts';
import { routeRequest } from '../exchange/route-request.ts';
import { parseTarget } from '../exchange/target.ts';
import { describedResponse } from '../spec/described-response.ts';
import type { RouteMatch } from '../spec/operation-index.ts';
import type { MediaTypeObject, Operation, ResponseDescription } from '../spec/operation-table.ts';
import { type BodyReading, isEmpty, readBody } from './body-reading.ts';
import { bodyViolations, type CodedViolation } from './body-violations.ts';
import type { ExchangeCheck } from './exchange-check.ts';
import type { Direction } from './finding.ts';
import { parameterViolations } from './parameter-violations.ts';

/** One side of an exchange, taken apart once for all rules. */
export interface ExchangeContext {
  readonly check: ExchangeCheck;
  readonly direction: Direction;
  readonly route: RouteMatch;
  /** Of a response, what the spec says of its status. */
  readonly declared: ResponseDescription | undefined;
  /** The media types that the spec has for the body; none where it may have no body. */
  readonly content: readonly MediaTypeObject[];
  /** Place in the document that describes the body. */
  readonly bodyPointer: string;
  readonly body: BodyReading;
  readonly violations: readonly CodedViolation[];
}

export function routeOf({ index, request }: ExchangeCheck): RouteMatch {
  return routeRequest(index, request);
}

export function requestContext(check: ExchangeCheck, route: RouteMatch): ExchangeContext {
  const operation = route.kind === 'operation' ? route.operation : undefined;
  const { headers, body: bytes, target } = check.request;
  const described = operation?.requestBody;
  const content = described === undefined || (isEmpty(bytes) && !described.required) ? [] : described.content;
  const body = readBody(bytes, headers['content-type'], content);
  const sent = {
    path: route.kind === 'operation' ? route.pathParameters : {},
    query: parseTarget(target).query,
    headers,
  };
  return {
    check,
    direction: 'request',
    route,
    declared: undefined,
    content,
    bodyPointer: operation === undefined ? '' : `${operation.pointer}/requestBody`,
    body,
    violations: [
      ...(operation === undefined ? [] : parameterViolations(check.spec, operation, sent)),
      ...bodyViolations(check.spec, body, 'request'),
    ],
  };
}

export function responseContext(
  check: ExchangeCheck,
  route: RouteMatch,
  operation: Operation,
): ExchangeContext {
  const { request, response, spec } = check;
  const declared = describedResponse(operation, response.status);
  const content = declared === undefined || hasNoBody(request.method, response) ? [] : declared.content;
  const body = readBody(response.body, response.headers['content-type'], content, check.reading);
  return {
    check,
    direction: 'response',
    route,
    declared,
    content,
    bodyPointer: declared?.pointer ?? '',
    body,
    violations: bodyViolations(spec, body, 'response'),
  };
}

/** RFC 9110, section 6.4.1. */
export function hasNoBody(method: string, { status }: HttpResponse): boolean {
  return method === 'HEAD' || status < 200 || status === 204 || status === 304;
}
