import { placesOf } from '../drift/spec-places.ts';
import type { HttpRequest } from '../exchange/http.ts';
import type { RecordedExchange } from '../exchange/recording.ts';
import { routeRequest } from '../exchange/route-request.ts';
import { isSecret } from '../provider/is-secret.ts';
import type { Operation } from '../spec/operation-table.ts';
import { jsonBodyOf, type ScalarAt, scalarsOf } from './json-scalars.ts';
import type { ReplaySubject } from './replay-subject.ts';
import { type RequestValue, requestValues } from './request-values.ts';

/** A value that the target issued when the recording was made. */
export interface Issued {
  /** Index of the exchange whose response had it. */
  readonly exchange: number;
  /** Where in the body. */
  readonly pointer: string;
}

/** A value of a request that the target has to issue again before the request can be sent. */
export interface Use {
  readonly value: RequestValue;
  readonly issued: Issued;
}

/** By index of the exchange, what its request takes from earlier answers. */
export type BindingPlan = readonly (readonly Use[])[];

/** Shorter values are too often equal by chance. */
const DISTINCTIVE = 6;

/**
 * Finds the values that the target had issued when a recording was made: those that stand in a response,
 * then in a later request, and in no request before. A short one, and the bound of a range, also needs the
 * same name in both places. Values of enumerations are choices and never issued; secrets are the signer's.
 */
export function planBindings(subject: ReplaySubject, exchanges: readonly RecordedExchange[]): BindingPlan {
  const requests = exchanges.map(({ request }) => valuesOf(subject, request));
  const issued = issuedValues(exchanges, firstRequests(requests));
  return requests.map((values, exchange) =>
    values.flatMap((value) => {
      const candidates = (issued.get(value.text) ?? []).filter((candidate) => candidate.exchange < exchange);
      const chosen =
        candidates.find(({ name }) => sameName(name, value.name)) ??
        (value.text.length >= DISTINCTIVE && !isBound(value.name) ? candidates[0] : undefined);
      return chosen === undefined ? [] : [{ value, issued: chosen }];
    }),
  );
}

function valuesOf(subject: ReplaySubject, request: HttpRequest): readonly RequestValue[] {
  const route = routeRequest(subject.index, request);
  if (route.kind !== 'operation') return [];
  const { operation } = route;
  return requestValues(operation, request).filter(
    (value) => !isSecret(subject.provider, value.name) && !isChoice(subject, operation, value),
  );
}

function isChoice({ spec }: ReplaySubject, operation: Operation, { place, name }: RequestValue): boolean {
  const { schemas } = spec.table;
  const bodies = (operation.requestBody?.content ?? []).flatMap(({ schema }) => schema ?? []);
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === place.in && parameter.name.toLowerCase() === name.toLowerCase())
    .map(({ schema }) => schema);
  const found =
    place.in === 'body'
      ? bodies.flatMap((schema) => placesOf(schemas, schema, place.pointer))
      : parameters.flatMap((schema) => placesOf(schemas, schema, ''));
  return found.some(({ schema }) => schema.enum !== undefined || schema.const !== undefined);
}

/** The index of the first request with each value. */
function firstRequests(requests: readonly (readonly RequestValue[])[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [exchange, values] of requests.entries()) {
    for (const { text } of values) if (!first.has(text)) first.set(text, exchange);
  }
  return first;
}

/** Where each value was issued that is requested later, and not before. */
function issuedValues(
  exchanges: readonly RecordedExchange[],
  firstRequested: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly (Issued & ScalarAt)[]> {
  const issued = new Map<string, (Issued & ScalarAt)[]>();
  for (const [exchange, { response }] of exchanges.entries()) {
    const body = jsonBodyOf(response.body);
    for (const scalar of body === undefined ? [] : scalarsOf(body)) {
      if ((firstRequested.get(scalar.text) ?? -1) <= exchange) continue;
      const known = issued.get(scalar.text);
      if (known === undefined) issued.set(scalar.text, [{ exchange, ...scalar }]);
      else known.push({ exchange, ...scalar });
    }
  }
  return issued;
}

const BOUNDS = new Set(['start', 'begin', 'since', 'min', 'end', 'until', 'max']);

/** Whether a name says that its value bounds a range: bounds from two different items may not go together. */
function isBound(name: string): boolean {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s_-]+/);
  return words.some((word) => BOUNDS.has(word.toLowerCase()));
}

function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
