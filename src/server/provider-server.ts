import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import type { MockResponse } from '../mock/mock-response.ts';
import { type Problem, problemResponse } from '../mock/problem.ts';
import { SESSION_HEADER } from '../mock/session-name.ts';
import { CONTROL_PREFIX } from './control-call.ts';
import { crashed } from './crashed.ts';
import { isPreflight, preflightResponse, withCors } from './cross-origin.ts';
import { closeServer, listening, urlOf } from './listening.ts';
import { foreignCaller } from './origin-guard.ts';
import {
  BODY_LIMIT,
  discardRest,
  hasBody,
  originForm,
  readBodyBytes,
  toHttpRequest,
} from './read-request.ts';
import { sessionPrefix } from './session-prefix.ts';
import { createTurnWriter } from './turn-writer.ts';

/** What answers behind a server. */
export interface ServedProviders {
  readonly ids: readonly string[];
  /** Answers a request to a provider; its target begins with the path of the spec. */
  answer(provider: string, request: HttpRequest): MockResponse | Promise<MockResponse>;
  /** The operation that was probably meant by a path that begins with no provider, as a path of this server. */
  nearest?(method: string, path: string): Problem['nearest'];
  /** Answers a call under `/_lockstep/`; `origin` is the server's own, without a slash at its end. */
  control(origin: string, request: HttpRequest): HttpResponse | Promise<HttpResponse>;
  /** Sends whatever comes, for as long as the client stays, where a call under `/_lockstep/` asks for that. */
  stream?(message: IncomingMessage, response: ServerResponse): boolean;
}

export interface ProviderServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** Stops listening and ends every connection. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** 0 picks a free port. */
  readonly port: number;
  readonly hostname: string;
}

/**
 * Serves providers at `/<provider>/<path>`, and the control API under `/_lockstep/`.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenProviderServer(
  served: ServedProviders,
  { port, hostname }: ListenOptions,
): Promise<ProviderServer> {
  const write = createTurnWriter();
  const server = createServer((message, response) => {
    receive(served, hostname, { message, response }, (answered) => write(response, answered));
  });
  await listening(server, port, hostname);
  return { url: urlOf(server, hostname), close: () => closeServer(server) };
}

/** Takes the answer of a request, at once or later. */
type Give = (answered: MockResponse) => void;

interface Call {
  readonly message: IncomingMessage;
  readonly isControl: boolean;
  readonly target: string;
  /** In front of the target: scheme, host and the prefix of a session. */
  readonly origin: string;
}

interface Incoming {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
}

function receive(
  served: ServedProviders,
  hostname: string,
  { message, response }: Incoming,
  give: Give,
): void {
  const call = callOf(message, hostname);
  const { isControl } = call;
  const foreign = isControl ? foreignCaller(message, hostname) : undefined;
  if (!isControl && isPreflight(message)) give(preflightResponse(message));
  else if (foreign !== undefined)
    refuseUnread(message, problemResponse({ status: 403, title: 'Foreign caller', detail: foreign }), give);
  else if (isControl && served.stream?.(message, response) === true) return;
  else if (!hasBody(message)) answer(served, call, undefined, give);
  else
    readBodyBytes(message, (body) => {
      if (body !== 'too-large') answer(served, call, body, give);
      else refuseUnread(message, isControl ? TOO_LARGE : readable(message, TOO_LARGE), give);
    });
}

/** What is called, in which session: a client that cannot set the header has its name in the path. */
function callOf(message: IncomingMessage, hostname: string): Call {
  const whole = originForm(message.url);
  const { prefix, name } = sessionPrefix(whole);
  if (name !== undefined) message.headers[SESSION_HEADER] = name;
  const target = whole.slice(prefix.length);
  const origin = `http://${message.headers.host ?? hostname}${prefix}`;
  return { message, isControl: target.startsWith(CONTROL_PREFIX), target, origin };
}

/** A promise only where the answer is one: for each request it costs a good part of a mock's whole answer. */
function answer(served: ServedProviders, call: Call, body: Uint8Array | undefined, give: Give): void {
  try {
    const answered = answerCall(served, call, body);
    if (!(answered instanceof Promise)) give(answered);
    else answered.then(give, (error: unknown) => give(crashed(error)));
  } catch (error) {
    give(crashed(error));
  }
}

function answerCall(
  served: ServedProviders,
  call: Call,
  body: Uint8Array | undefined,
): MockResponse | Promise<MockResponse> {
  const { message, isControl, target, origin } = call;
  if (isControl) return served.control(origin, toHttpRequest(message, origin, target, body));
  const answered = answerProvider(served, call, body);
  return answered instanceof Promise
    ? answered.then((later) => readable(message, later))
    : readable(message, answered);
}

function answerProvider(
  served: ServedProviders,
  { message, target, origin }: Call,
  body: Uint8Array | undefined,
): MockResponse | Promise<MockResponse> {
  const end = target.indexOf('/', 1);
  const id = end === -1 ? (target.slice(1).split('?', 1)[0] ?? '') : target.slice(1, end);
  if (!served.ids.includes(id)) return unknownProvider(served, origin, message.method ?? 'GET', target);
  // The provider's address alone, as it is printed: its own answer says which paths there are.
  const rest = end === -1 ? `/${target.slice(id.length + 1)}` : target.slice(end);
  return served.answer(id, toHttpRequest(message, `${origin}/${id}`, rest, body));
}

/** An answer, a refusal too, that the web page which asked for it may read. */
function readable({ headers }: IncomingMessage, answered: MockResponse): MockResponse {
  return headers.origin === undefined ? answered : withCors(answered);
}

function unknownProvider(
  served: ServedProviders,
  origin: string,
  method: string,
  target: string,
): HttpResponse {
  const urls = served.ids.map((id) => `${origin}/${id}`);
  const nearest = served.nearest?.(method, parseTarget(target).path);
  const hint =
    nearest === undefined ? '' : ` The nearest is ${nearest.method} ${nearest.path} (${nearest.operation}).`;
  return problemResponse({
    status: 404,
    title: 'No such provider',
    detail: `The path begins with no provider and a slash. Expected ${urls.join(' or ')}, followed by a path of its spec.${hint}`,
    expected: urls.join(', '),
    ...(nearest === undefined ? {} : { nearest }),
  });
}

const TOO_LARGE = problemResponse({
  status: 413,
  title: 'The body is too large',
  detail: `The mock reads bodies up to ${BODY_LIMIT} bytes. Send a smaller one.`,
  expected: `at most ${BODY_LIMIT} bytes`,
});

/** Answers before the body has been read; the rest of it is thrown away. */
function refuseUnread(message: IncomingMessage, refusal: HttpResponse, give: Give): void {
  discardRest(message);
  give(refusal);
}
