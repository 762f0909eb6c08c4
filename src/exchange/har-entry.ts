import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { type HarNode, member, optionalTextOf, textOf, unexpected } from './har.ts';
import { requestBodyOf, responseBodyOf } from './har-body.ts';
import { readHarEvidence } from './har-evidence.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { RecordedExchange } from './recording.ts';

/**
 * Reads one entry by itself. What lies under `base`, the URL that was asked, has the path behind it as its target.
 *
 * @throws LockstepError `HAR_INVALID`, naming the place, where it is no exchange.
 */
export function readHarEntry(entry: HarNode, base?: string): RecordedExchange {
  const scenario = optionalTextOf(member(entry, '_scenario'));
  const credentials = member(entry, '_credentials');
  const evidence = member(entry, '_evidence');
  const redacted = optionalTextOf(member(entry, '_redacted'));
  if (credentials.value !== undefined && credentials.value !== 'invalid') {
    throw unexpected(credentials, '"invalid" or nothing');
  }
  return {
    request: requestOf(member(entry, 'request'), base),
    response: { ...responseOf(member(entry, 'response')), ...timeOf(member(entry, 'time')) },
    ...(scenario === undefined ? {} : { scenario }),
    ...(credentials.value === undefined ? {} : { credentials: 'invalid' }),
    ...(evidence.value === undefined ? {} : { evidence: readHarEvidence(evidence) }),
    ...(redacted === undefined ? {} : { redacted }),
  };
}

/** Nothing takes no time: writers put 0 where nothing was measured. */
function timeOf({ value }: HarNode): Pick<HttpResponse, 'time'> {
  return typeof value === 'number' && value > 0 ? { time: value } : {};
}

function requestOf(node: HarNode, base: string | undefined): HttpRequest {
  return {
    method: textOf(member(node, 'method')).toUpperCase(),
    target: targetOf(member(node, 'url'), base),
    headers: withCookies(headersOf(member(node, 'headers')), member(node, 'cookies')),
    body: requestBodyOf(node),
  };
}

function responseOf(node: HarNode): HttpResponse {
  const status = member(node, 'status');
  if (typeof status.value !== 'number' || !/^[1-5]\d\d$/.test(String(status.value))) {
    throw unexpected(status, 'a status from 100 to 599');
  }
  return { status: status.value, headers: headersOf(member(node, 'headers')), body: responseBodyOf(node) };
}

const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;

/** Path and query of a URL as they stand there: another spelling would be another thing to sign. */
function targetOf(url: HarNode, base: string | undefined): string {
  const text = textOf(url);
  const isUnder = base !== undefined && text.startsWith(base) && /^(?:[/?#]|$)/.test(text.slice(base.length));
  const origin = isUnder ? base : ORIGIN.exec(text)?.[0];
  if (origin === undefined) throw unexpected(url, 'an absolute URL');
  const target = text.slice(origin.length).replace(/#.*$/s, '');
  return target.startsWith('/') ? target : `/${target}`;
}

/** Some tools take the header away and leave the list. */
function withCookies(headers: Record<string, string>, { value }: HarNode): Record<string, string> {
  if (Object.hasOwn(headers, 'cookie') || !isJsonArray(value) || value.length === 0) return headers;
  const pairs = value.flatMap((cookie) => {
    const { name, value: text } = isJsonObject(cookie) ? cookie : nothing;
    return typeof name === 'string' && typeof text === 'string' ? [`${name}=${text}`] : [];
  });
  return pairs.length === 0 ? headers : { ...headers, cookie: pairs.join('; ') };
}

/**
 * Pseudo headers of HTTP/2 are no headers, but `:authority` is what `host` was before (RFC 9113, section 8.3.1): without
 * it nobody would know any more who was asked.
 */
function headersOf(list: HarNode): Record<string, string> {
  if (!isJsonArray(list.value)) throw unexpected(list, 'an array');
  const headers: Record<string, string> = {};
  let authority: string | undefined;
  for (let index = 0; index < list.value.length; index += 1) {
    const [name, value] = nameAndValue(list, list.value[index], index);
    if (name === ':authority') authority = value;
    if (name.startsWith(':')) continue;
    const before = Object.hasOwn(headers, name) ? headers[name] : undefined;
    put(headers, name, before === undefined ? value : `${before}, ${value}`);
  }
  if (authority !== undefined && !Object.hasOwn(headers, 'host')) headers['host'] = authority;
  return headers;
}

/** One name would otherwise be no member. */
function put(headers: Record<string, string>, name: string, value: string): void {
  if (name !== '__proto__') headers[name] = value;
  else Object.defineProperty(headers, name, { value, enumerable: true, configurable: true, writable: true });
}

/** There are so many of them that a place is worked out only for those that are wrong. */
function nameAndValue(
  list: HarNode,
  header: JsonValue | undefined,
  index: number,
): readonly [string, string] {
  const { name, value } = isJsonObject(header) ? header : nothing;
  if (typeof name === 'string' && typeof value === 'string') return [name.toLowerCase(), value];
  const node = { ...list, pointer: `${list.pointer}/${index}`, value: header };
  return [textOf(member(node, 'name')).toLowerCase(), textOf(member(node, 'value'))];
}

const nothing: JsonObject = {};
