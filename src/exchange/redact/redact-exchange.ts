import { type JsonReading, readJson } from '../../json/read-json.ts';
import { byteLength, bytesOfText, textOfBody } from '../body-text.ts';
import type { RecordedExchange } from '../recording.ts';
import { type Part, redactParts } from './redact-place.ts';
import type { RedactionRules } from './redaction-rules.ts';
import { type Redacted, type RedactionMeans, type RedactionRule, redactionMeans } from './redaction-run.ts';

/** How often each rule applied. */
export type RedactionCounts = Readonly<Partial<Record<RedactionRule, number>>>;

export interface RedactedExchange {
  readonly exchange: RecordedExchange;
  readonly counts: RedactionCounts;
  /** What was redacted and where, never the value. */
  readonly redacted: readonly Redacted[];
  /** From the pseudonyms that were made to what they stand for; of secrets there is none. */
  readonly originals: ReadonlyMap<string, string>;
  /** What the body of the response is as JSON, where it stayed as it was and had to be read. */
  readonly responseReading: JsonReading | undefined;
}

/**
 * An exchange without its secrets, and with pseudonyms in place of the identifiers of persons and cards. Bodies must
 * have been unpacked: nothing is found in what is still compressed.
 *
 * Secrets become placeholders of the same length and alphabet, which are known as such. A pseudonym looks like any
 * other number, so the exchange says by `redacted` that its identifiers are pseudonyms; with both, redacting
 * it again changes nothing.
 *
 * @param key 32 random bytes of whoever owns the recordings: the same key gives the same pseudonyms
 */
export function redactExchange(
  exchange: RecordedExchange,
  rules: RedactionRules,
  key: Uint8Array,
): RedactedExchange {
  return exchangeRedactor(rules, key)(exchange);
}

/** The same for many exchanges: the key is worked in once. */
export function exchangeRedactor(
  rules: RedactionRules,
  key: Uint8Array,
): (exchange: RecordedExchange) => RedactedExchange {
  const means = redactionMeans(rules, key);
  return (exchange) => redactWith(exchange, means);
}

function redactWith(exchange: RecordedExchange, means: RedactionMeans): RedactedExchange {
  const { request, response } = exchange;
  const requestBody = request.body === undefined ? undefined : readBytes(request.body);
  const responseBody = readBody(response.body);
  const reading = BEGINS_JSON.test(responseBody.text) ? readJson(responseBody.text) : undefined;
  const parts: readonly Part[] = [
    { as: 'url', text: request.target, at: 'request URL' },
    ...headerParts(request.headers, 'request'),
    { as: 'body', type: request.headers['content-type'], text: requestBody?.text ?? '', at: 'request body' },
    ...headerParts(response.headers, 'response'),
    {
      as: 'body',
      type: response.headers['content-type'],
      text: responseBody.text,
      at: 'response body',
      reading,
    },
  ];
  const keepsIdentifiers = exchange.redacted !== undefined;
  const { texts, run } = redactParts(parts, { ...means, keepsIdentifiers });
  let next = 0;
  // There are as many texts as parts.
  const take = () => String(texts[next++]);
  const target = take();
  const requestHeaders = withTexts(request.headers, take);
  const sentText = take();
  const sent = requestBody?.write(sentText);
  const responseHeaders = withTexts(response.headers, take);
  const receivedText = take();
  const received = responseBody.write(receivedText);
  const hasPseudonyms = keepsIdentifiers || run.originals.size > 0;
  return {
    exchange: {
      ...exchange,
      request: {
        ...request,
        target,
        headers: fitLength(requestHeaders, request.body, sent),
        body: sent,
      },
      response: {
        ...response,
        headers: fitLength(responseHeaders, response.body, received),
        body: received,
      },
      ...(hasPseudonyms ? { redacted: exchange.redacted ?? means.pseudonyms.keyId } : {}),
    },
    counts: countsOf(run.redacted),
    redacted: run.redacted,
    originals: run.originals,
    responseReading: receivedText === responseBody.text ? reading : undefined,
  };
}

/** Of an object or a list; anything else is read in no time. */
const BEGINS_JSON = /^\s*[[{]/;

function headerParts(headers: Headers, side: string): readonly Part[] {
  return Object.entries(headers).map(([name, text]) => ({
    as: 'header',
    name,
    text,
    at: `${side} header ${name}`,
  }));
}

type Headers = RecordedExchange['request']['headers'];

function withTexts(headers: Headers, take: () => string): Headers {
  const names = Object.keys(headers);
  const texts = names.map(take);
  if (names.every((name, index) => headers[name] === texts[index])) return headers;
  return Object.fromEntries(names.map((name, index) => [name, String(texts[index])]));
}

type Body = Uint8Array | string;

interface ReadBody<B extends Body> {
  readonly text: string;
  /** The body with another text; the same one where it has not changed. */
  readonly write: (text: string) => B;
}

function readBody(body: Body): ReadBody<Body> {
  return typeof body === 'string' ? { text: body, write: (written) => written } : readBytes(body);
}

/** Bytes that are no text are read as characters of one byte each: what stands in between is still found. */
export function readBytes(bytes: Uint8Array): ReadBody<Uint8Array> {
  const text = textOfBody(bytes);
  if (text !== undefined)
    return { text, write: (written) => (written === text ? bytes : bytesOfText(written)) };
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return {
    text: binary,
    write: (written) =>
      written === binary ? bytes : Uint8Array.from(written, (character) => character.charCodeAt(0) & 0xff),
  };
}

/** A length that was right stays right. */
function fitLength(headers: Headers, before: Body | undefined, after: Body | undefined): Headers {
  const given = headers['content-length'];
  if (given === undefined || before === undefined || after === undefined || before === after) return headers;
  return given === lengthOf(before) ? { ...headers, 'content-length': lengthOf(after) } : headers;
}

function lengthOf(body: Body): string {
  return String(typeof body === 'string' ? byteLength(body) : body.length);
}

export function countsOf(redacted: readonly Redacted[]): RedactionCounts {
  const counts: Partial<Record<RedactionRule, number>> = {};
  for (const { rule } of redacted) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
