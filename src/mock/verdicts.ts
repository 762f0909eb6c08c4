import { bytesOfText, textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest } from '../exchange/http.ts';
import type { CompiledOperation } from './compiled-mock.ts';
import type { Answer } from './given-answer.ts';

/**
 * What was said of requests that did not pass their validators at once. The same request is sent again and again, by
 * a client that polls or a test that repeats, and to say what is wrong with it takes far longer than to see that
 * something is.
 */
export interface Verdicts {
  /**
   * What `judge` said of the same request before, or else says now: its refusal, or `undefined` where nothing is wrong.
   * Nothing but operation, target, headers that are parameters, and body may decide on that.
   */
  of(operation: CompiledOperation, request: HttpRequest, judge: () => Answer | undefined): Answer | undefined;
}

/** Of so many requests at a time, each of at most so many bytes, with an answer of at most so many characters. */
const MOST = 128;
const LONGEST_REQUEST = 2048;
const LONGEST_ANSWER = 4096;

export function createVerdicts(): Verdicts {
  const known = new Map<string, Answer | undefined>();
  return {
    of(operation, request, judge) {
      const key = keyOf(operation, request);
      const before = known.get(key);
      if (before !== undefined) return encoded(known, key, before);
      if (known.has(key)) return before;
      const said = judge();
      if (key.length <= LONGEST_REQUEST && (said === undefined || isShort(said))) remember(known, key, said);
      return said;
    },
  };
}

function isShort({ response: { body } }: Answer): boolean {
  return typeof body === 'string' && body.length <= LONGEST_ANSWER;
}

/** With its bytes from the second time on: most that is wrong is sent once. */
function encoded(known: Map<string, Answer | undefined>, key: string, said: Answer): Answer {
  const { body, bytes } = said.response;
  if (typeof body !== 'string' || bytes !== undefined) return said;
  const kept = { ...said, response: { ...said.response, bytes: bytesOfText(body) } };
  known.set(key, kept);
  return kept;
}

/** What came first goes first. */
function remember(known: Map<string, Answer | undefined>, key: string, said: Answer | undefined): void {
  const [first] = known.size < MOST ? [] : known.keys();
  if (first !== undefined) known.delete(first);
  known.set(key, said);
}

/** No part but the last may hold a line break. */
function keyOf({ operation: { id }, headers: named }: CompiledOperation, request: HttpRequest): string {
  const { target, headers, body } = request;
  const sent = named.length === 0 ? '' : JSON.stringify(named.map((name) => headers[name] ?? null));
  return `${id}\n${target}\n${headers['content-type']}\n${sent}\n${textOfBody(body)}`;
}
