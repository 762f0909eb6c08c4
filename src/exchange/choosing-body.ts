import type { JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { once } from '../spec/once.ts';
import type { BodyOf } from '../spec/operation-index.ts';
import { textOfBody } from './body-text.ts';
import type { HttpRequest } from './http.ts';
import { essenceOf, FORM } from './media-type.ts';

/**
 * The body of a request, for choosing its operation: a form as an object of texts, anything else as JSON, whatever
 * its label. It is read when it is first asked for.
 */
export function choosingBody(request: Pick<HttpRequest, 'headers' | 'body'>): BodyOf {
  return request.body === undefined ? NONE : once(() => sentIn(request));
}

const NONE: BodyOf = () => undefined;

function sentIn({ headers, body }: Pick<HttpRequest, 'headers' | 'body'>): JsonValue | undefined {
  const text = textOfBody(body);
  if (text === undefined) return undefined;
  if (essenceOf(headers['content-type']) === FORM) return Object.fromEntries(new URLSearchParams(text));
  const reading = readJson(text);
  return reading.ok ? reading.value : undefined;
}
