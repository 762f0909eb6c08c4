import { bytesOfText } from '../exchange/body-text.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { writeJson } from '../json/write-json.ts';
import type { Operation } from '../spec/operation-table.ts';
import { jsonBodyOf, scalarAt, scalarsOf, withScalar } from './json-scalars.ts';

/** A place of a request that holds a value of the caller's. */
export type Place =
  /** Index among the segments that slashes divide. */
  | { readonly in: 'path'; readonly segment: number }
  /** Index among the parts that ampersands divide. */
  | { readonly in: 'query'; readonly part: number }
  | { readonly in: 'header'; readonly header: string }
  | { readonly in: 'body'; readonly pointer: string };

/** One value of a request; a list with commas has several at one place. */
export interface RequestValue {
  readonly place: Place;
  /** Of the parameter, header or property. */
  readonly name: string;
  readonly text: string;
  /** Index among the values at the place. */
  readonly item: number;
}

/** Headers that say something of the message or the client and never name a thing of the provider's. */
const STANDARD = new Set(
  `accept accept-charset accept-encoding accept-language authorization cache-control connection
   content-encoding content-length content-type cookie date dnt expect host if-match if-modified-since
   if-none-match if-unmodified-since keep-alive origin pragma priority range referer te trailer
   transfer-encoding upgrade upgrade-insecure-requests user-agent via`.split(/\s+/),
);

function isStandard(header: string): boolean {
  return STANDARD.has(header) || header.startsWith('sec-');
}

/** All values of a request of an operation. */
export function requestValues(operation: Operation, request: HttpRequest): readonly RequestValue[] {
  const { segments, parts } = split(request.target);
  const body = jsonBodyOf(request.body);
  const path = operation.path.split('/').flatMap((template, segment) => {
    const name = /^\{([^{}]+)\}$/.exec(template)?.[1];
    return name === undefined ? [] : valuesAt({ in: 'path', segment }, name, decoded(segments[segment]));
  });
  const query = parts.flatMap((text, part) => {
    const [name, value] = pairOf(text);
    return valuesAt({ in: 'query', part }, name, value);
  });
  const headers = Object.entries(request.headers).flatMap(([header, value]) =>
    isStandard(header) ? [] : valuesAt({ in: 'header', header }, header, value),
  );
  const properties = (body === undefined ? [] : scalarsOf(body)).flatMap(({ pointer, name, text }) =>
    valuesAt({ in: 'body', pointer }, name, text),
  );
  return [...path, ...query, ...headers, ...properties];
}

function valuesAt(place: Place, name: string, text: string): RequestValue[] {
  return text
    .split(',')
    .map((item, index) => ({ place, name, text: item.trim(), item: index }))
    .filter((value) => value.text !== '');
}

/** A request with other values, each in place of the one that is given with it. */
export function withValues(
  request: HttpRequest,
  values: readonly (readonly [old: RequestValue, text: string])[],
): HttpRequest {
  return values.reduce((changed, [old, text]) => withValue(changed, old, text), request);
}

function withValue(request: HttpRequest, { place, item }: RequestValue, text: string): HttpRequest {
  switch (place.in) {
    case 'path':
      return { ...request, target: withSegment(request.target, place.segment, item, text) };
    case 'query':
      return { ...request, target: withPart(request.target, place.part, item, text) };
    case 'header': {
      const value = withItem(request.headers[place.header] ?? '', item, text);
      return { ...request, headers: { ...request.headers, [place.header]: value } };
    }
    case 'body':
      return { ...request, body: withProperty(request.body, place.pointer, item, text) };
  }
}

function withSegment(target: string, segment: number, item: number, text: string): string {
  const { segments, query } = split(target);
  const changed = segments.map((raw, index) =>
    index === segment ? encodeURIComponent(withItem(decoded(raw), item, text)) : raw,
  );
  return changed.join('/') + query;
}

function withPart(target: string, part: number, item: number, text: string): string {
  const { segments, parts } = split(target);
  const changed = parts.map((raw, index) => {
    const [name, value] = pairOf(raw);
    return index === part ? new URLSearchParams([[name, withItem(value, item, text)]]).toString() : raw;
  });
  return `${segments.join('/')}?${changed.join('&')}`;
}

function withProperty(
  bytes: Uint8Array | undefined,
  pointer: string,
  item: number,
  text: string,
): Uint8Array | undefined {
  const body = jsonBodyOf(bytes);
  if (body === undefined) return bytes;
  const changed = withScalar(body, pointer, withItem(scalarAt(body, pointer) ?? '', item, text));
  return bytesOfText(writeJson(changed.value, changed.literals));
}

function withItem(list: string, item: number, text: string): string {
  return list
    .split(',')
    .map((old, index) => (index === item ? text : old))
    .join(',');
}

function split(target: string): { segments: string[]; parts: string[]; query: string } {
  const start = target.indexOf('?');
  const path = start === -1 ? target : target.slice(0, start);
  const query = start === -1 ? '' : target.slice(start);
  return { segments: path.split('/'), parts: query === '' ? [] : query.slice(1).split('&'), query };
}

function pairOf(part: string): readonly [name: string, value: string] {
  const [pair] = [...new URLSearchParams(part)];
  return pair ?? ['', ''];
}

function decoded(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
