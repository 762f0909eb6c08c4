import { byteLength, textOfBody } from './body-text.ts';
import type { HttpRequest, HttpResponse } from './http.ts';
import type { RecordedExchange, Recording } from './recording.ts';
import { parseTarget } from './target.ts';

interface Creator {
  readonly name?: string;
  readonly version: string;
}

/**
 * Writes a recording as HAR 1.2, which {@link readHar} reads back and other tools open. The same recording
 * is always the same text: times are those of its evidence, a millisecond from one entry to the next, and
 * durations are left out as the format has it.
 */
export function writeHar(recording: Recording, creator: Creator): string {
  const { evidence, exchanges } = recording;
  const log = {
    version: '1.2',
    creator: { name: creator.name ?? 'lockstep', version: creator.version },
    // HAR may leave it out, but Firefox opens no file without it.
    pages: [],
    _evidence: evidence,
    entries: exchanges.map((exchange, index) => {
      const started = Date.parse((exchange.evidence ?? evidence).date) + index;
      return harEntry(exchange, started, evidence.target);
    }),
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

/**
 * One entry.
 *
 * @param started milliseconds since 1970
 * @param base the URL that was asked, without a slash at its end, where it is known
 */
export function harEntry(exchange: RecordedExchange, started: number, base: string | undefined): object {
  const { request, response, scenario, credentials } = exchange;
  return {
    startedDateTime: new Date(started).toISOString(),
    time: response.time ?? 0,
    ...(scenario === undefined ? {} : { _scenario: scenario }),
    ...(credentials === undefined ? {} : { _credentials: credentials }),
    ...(exchange.evidence === undefined ? {} : { _evidence: exchange.evidence }),
    ...(exchange.redacted === undefined ? {} : { _redacted: exchange.redacted }),
    request: requestOf(request, base),
    response: responseOf(response),
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: response.time ?? 0, receive: 0 },
  };
}

function requestOf({ method, target, headers, body }: HttpRequest, base: string | undefined): object {
  return {
    method,
    url: `${base ?? `https://${hostOf(headers)}`}${target}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(Object.entries(headers)),
    queryString: pairs(parseTarget(target).query),
    ...(body === undefined ? {} : { postData: postDataOf(headers, body) }),
    headersSize: -1,
    bodySize: body?.length ?? 0,
  };
}

function postDataOf(headers: HttpRequest['headers'], body: Uint8Array): object {
  const mimeType = headers['content-type'] ?? '';
  const text = textOfBody(body);
  // The importer of Postman counts the fields of a form before it looks at the text.
  const given = { mimeType, params: [] };
  return text === undefined ? { ...given, text: base64(body), _encoding: 'base64' } : { ...given, text };
}

function responseOf({ status, headers, body }: HttpResponse): object {
  const size = typeof body === 'string' ? byteLength(body) : body.length;
  const mimeType = headers['content-type'] ?? '';
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(Object.entries(headers)),
    content: contentOf(body, { size, mimeType }),
    redirectURL: headers['location'] ?? '',
    headersSize: -1,
    bodySize: size,
  };
}

function contentOf(body: HttpResponse['body'], given: object): object {
  if (typeof body === 'string') return { ...given, text: body };
  const text = textOfBody(body);
  return text === undefined ? { ...given, text: base64(body), encoding: 'base64' } : { ...given, text };
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function pairs(list: readonly (readonly [name: string, value: string])[]): object[] {
  return list.map(([name, value]) => ({ name, value }));
}

/** A recording keeps no origin. Where no header names the host, one that no network has (RFC 6761). */
function hostOf(headers: HttpRequest['headers']): string {
  const host = headers['host'] ?? '';
  return /^[\w.:[\]-]+$/.test(host) ? host : 'provider.invalid';
}
