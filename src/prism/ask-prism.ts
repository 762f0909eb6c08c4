import { type IncomingMessage, request as startRequest } from 'node:http';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';

/** Prism answers within milliseconds; one that does not within this time (ms) hangs. */
const ANSWER_LIMIT = 20_000;

/**
 * Sends a request to Prism, its bytes as they are.
 *
 * @throws LockstepError `TARGET_UNREACHABLE`, `TARGET_TIMEOUT`
 */
export function askPrism(
  url: string,
  { method, target, headers, body }: HttpRequest,
  answerLimit: number = ANSWER_LIMIT,
): Promise<HttpResponse> {
  const { hostname, port, host } = new URL(url);
  const length = body === undefined ? {} : { 'content-length': body.length };
  const { 'transfer-encoding': _chunked, ...kept } = headers;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(answerLimit);
    const fail = (cause: Error): void => reject(noAnswer(`${method} ${url}${target}`, cause, signal.aborted));
    const sent = startRequest(
      // The default agent would keep connections open beyond the answer, and Prism with them.
      { hostname, port, method, path: target, headers: { ...kept, ...length, host }, agent: false, signal },
      (message) => readAnswer(message).then(resolve, fail),
    );
    sent.on('error', fail);
    sent.end(body);
  });
}

async function readAnswer(message: IncomingMessage): Promise<HttpResponse> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    status: message.statusCode ?? 0,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

function noAnswer(call: string, cause: Error, timedOut: boolean): LockstepError {
  return timedOut
    ? new LockstepError(
        'TARGET_TIMEOUT',
        `Prism did not answer ${call} in time. Try again, or report the spec.`,
        {
          cause,
        },
      )
    : new LockstepError(
        'TARGET_UNREACHABLE',
        `Prism did not answer ${call}: ${cause.message}. It may have ended; run the command again.`,
        { cause },
      );
}
