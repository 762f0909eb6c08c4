import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import { FAULT_HEADER } from '../exchange/fault-header.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { decodeBody, tooLarge } from './decode-body.ts';

/** All times in milliseconds. */
export interface ExchangeLimits {
  /** From the connection to the headers of the answer. */
  readonly headers: number;
  /** From the headers to the end of the answer. */
  readonly body: number;
  /** Bytes of a body, as it came and unpacked. */
  readonly size: number;
}

export const USUAL_LIMITS: ExchangeLimits = { headers: 30_000, body: 30_000, size: 10 * 1024 * 1024 };

export interface TimedResponse {
  readonly response: HttpResponse;
  /** When the headers of the answer came, in milliseconds since 1970. */
  readonly answered: number;
}

/**
 * One request and its answer: the very bytes of the target and the body, no redirect followed.
 *
 * @throws LockstepError `TARGET_UNREACHABLE`, `TARGET_UNTRUSTED`, `TARGET_TIMEOUT`, `ANSWER_TOO_LARGE`. No message
 * has the query or the headers, which may hold a key.
 */
export async function exchangeHttp(
  base: string,
  request: HttpRequest,
  limits: ExchangeLimits = USUAL_LIMITS,
): Promise<TimedResponse> {
  const place = placeOf(base, request);
  const begun = performance.now();
  const message = await answerOf(base, request, limits, place).catch((cause: unknown) => {
    throw cause instanceof LockstepError ? cause : connectionError(place, cause);
  });
  const answered = Date.now();
  const bytes = await bodyOf(message, limits, place);
  const headers = Object.fromEntries(
    Object.entries(message.headersDistinct).map(([name, values = []]) => [name, values.join(', ')]),
  );
  const time = performance.now() - begun;
  const encoding = headers['content-encoding'];
  const body = encoding === undefined ? bytes : decodeBody(bytes, encoding, limits.size, place);
  return { response: { status: message.statusCode ?? 0, headers, body, time }, answered };
}

/** For messages: what was asked of whom, without the query. */
function placeOf(base: string, { method, target }: HttpRequest): string {
  return `${method} ${base}${target.split('?', 1)[0] ?? ''}`;
}

function answerOf(
  base: string,
  { method, target, headers, body }: HttpRequest,
  limits: ExchangeLimits,
  place: string,
): Promise<IncomingMessage> {
  const { protocol, hostname, port, pathname } = new URL(base);
  const send = protocol === 'https:' ? requestHttps : requestHttp;
  const path = `${pathname.replace(/\/$/, '')}${target}`;
  const length = body === undefined ? {} : { 'content-length': String(body.length) };
  return new Promise((resolve, reject) => {
    const outgoing = send({
      // A URL writes IPv6 addresses in brackets, a socket does not.
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port,
      path,
      method,
      headers: { ...headers, 'accept-encoding': 'identity', ...length },
      agent: false,
    });
    const timer = setTimeout(
      () => outgoing.destroy(tooSlow(place, 'has not begun', limits.headers)),
      limits.headers,
    );
    outgoing.once('response', (message) => {
      clearTimeout(timer);
      resolve(message);
    });
    outgoing.once('error', (cause) => {
      clearTimeout(timer);
      reject(cause);
    });
    outgoing.end(body);
  });
}

async function bodyOf(message: IncomingMessage, limits: ExchangeLimits, place: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const timer = setTimeout(() => message.destroy(tooSlow(place, 'has not ended', limits.body)), limits.body);
  try {
    for await (const chunk of message) {
      if (!Buffer.isBuffer(chunk)) continue;
      size += chunk.length;
      if (size > limits.size) throw tooLarge(place, limits.size);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof LockstepError) throw cause;
    // Ended early as it was told to: the answer says so itself, and nobody takes it for one.
    if (message.headers[FAULT_HEADER] !== undefined) return Buffer.concat(chunks);
    throw connectionError(place, cause);
  } finally {
    clearTimeout(timer);
    message.destroy();
  }
}

function tooSlow(place: string, what: string, limit: number): LockstepError {
  return new LockstepError(
    'TARGET_TIMEOUT',
    `Failed to ask ${place}: the answer ${what} after ${limit / 1000} s. Look at the target, or allow it more time with --timeout.`,
  );
}

/** Codes of the runtime for certificates that nobody vouches for, or that are someone else's. */
const UNTRUSTED =
  /^(?:CERT_|ERR_TLS_CERT|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_CA|CRL_)/;

function connectionError(place: string, cause: unknown): LockstepError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // A host of several addresses fails with one error for each and no words of its own.
  const words = reasonOf(cause);
  const reason = words === '' ? code : words;
  if (UNTRUSTED.test(code)) {
    return new LockstepError(
      'TARGET_UNTRUSTED',
      `Failed to ask ${place}: its certificate does not verify (${reason}). Nothing was sent. Mend the certificate, or name the authority that issued it in NODE_EXTRA_CA_CERTS.`,
      { cause },
    );
  }
  return new LockstepError(
    'TARGET_UNREACHABLE',
    `Failed to ask ${place}: no answer (${reason}). Expected an HTTP server; check that it runs and that the URL is right.`,
    { cause },
  );
}
