import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { parseTarget } from '../exchange/target.ts';
import { type Problem, problemResponse } from '../mock/problem.ts';
import { CONTROL_PREFIX } from './control-api.ts';
import { isPreflight, preflightResponse, withCors } from './cross-origin.ts';
import { foreignCaller } from './origin-guard.ts';
import {
  BODY_LIMIT,
  discardRest,
  hasBody,
  originForm,
  readBodyBytes,
  toHttpRequest,
} from './read-request.ts';

/** What answers behind a server. */
export interface ServedProviders {
  readonly ids: readonly string[];
  /** Answers a request to a provider; its target begins with the path of the spec. */
  answer(provider: string, request: HttpRequest): HttpResponse | Promise<HttpResponse>;
  /** The operation that was probably meant by a path that begins with no provider, as a path of this server. */
  nearest?(method: string, path: string): Problem['nearest'];
  /** Answers a call under `/_lockstep/`; `origin` is the server's own, without a slash at its end. */
  control(origin: string, request: HttpRequest): HttpResponse;
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
  const server = createServer((message, response) => {
    handle(served, hostname, message, response).catch((error: unknown) => {
      send(response, crashed(error));
    });
  });
  await listening(server, port, hostname);
  return { url: urlOf(server, hostname), close: () => close(server) };
}

async function handle(
  served: ServedProviders,
  hostname: string,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = originForm(message.url);
  const isControl = target.startsWith(CONTROL_PREFIX);
  const foreign = isControl ? foreignCaller(message, hostname) : undefined;
  if (foreign !== undefined)
    return refuseUnread(
      message,
      response,
      problemResponse({ status: 403, title: 'Foreign caller', detail: foreign }),
    );
  if (!isControl && isPreflight(message)) return send(response, preflightResponse(message));
  if (message.headers['x-lockstep-session'] !== undefined)
    return refuseUnread(message, response, NO_SESSIONS);
  const body = hasBody(message) ? await readBodyBytes(message) : undefined;
  if (body === 'too-large')
    return refuseUnread(message, response, isControl ? TOO_LARGE : readable(message, TOO_LARGE));
  const origin = `http://${message.headers.host ?? hostname}`;
  if (isControl) return send(response, served.control(origin, toHttpRequest(message, origin, target, body)));
  send(response, readable(message, await answerProvider(served, origin, message, target, body)));
}

function answerProvider(
  served: ServedProviders,
  origin: string,
  message: IncomingMessage,
  target: string,
  body: Uint8Array | undefined,
): HttpResponse | Promise<HttpResponse> {
  const end = target.indexOf('/', 1);
  const id = target.slice(1, end === -1 ? target.length : end);
  if (end === -1 || !served.ids.includes(id))
    return unknownProvider(served, origin, message.method ?? 'GET', target);
  return served.answer(id, toHttpRequest(message, `${origin}/${id}`, target.slice(end), body));
}

/** An answer, a refusal too, that the web page which asked for it may read. */
function readable({ headers }: IncomingMessage, answered: HttpResponse): HttpResponse {
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

/** Better said than ignored: what is done "in a session" would be done to everybody. */
const NO_SESSIONS = problemResponse({
  status: 501,
  title: 'Sessions are not built yet',
  detail:
    'This mock has one state for all. Leave the header x-lockstep-session out, or start a mock for each client.',
});

const TOO_LARGE = problemResponse({
  status: 413,
  title: 'The body is too large',
  detail: `The mock reads bodies up to ${BODY_LIMIT} bytes. Send a smaller one.`,
  expected: `at most ${BODY_LIMIT} bytes`,
});

function crashed(error: unknown): HttpResponse {
  return problemResponse({
    status: 500,
    title: 'The mock failed',
    detail: `${reasonOf(error)}. This is a bug of the mock or of Lockstep, not of the request.`,
  });
}

/** Answers before the body has been read; the rest of it is thrown away. */
function refuseUnread(message: IncomingMessage, response: ServerResponse, refusal: HttpResponse): void {
  discardRest(message);
  send(response, refusal);
}

function send(response: ServerResponse, { status, headers, body }: HttpResponse): void {
  if (response.headersSent) return;
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  response.writeHead(status, { ...headers, 'content-length': length });
  response.end(body);
}

async function listening(server: Server, port: number, hostname: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, port, hostname)));
    server.listen(port, hostname, resolve);
  });
}

function listenError(cause: NodeJS.ErrnoException, port: number, hostname: string): LockstepError {
  if (cause.code === 'EADDRINUSE') {
    return new LockstepError(
      'PORT_IN_USE',
      `Failed to listen on ${hostname}:${port}: the port is in use. Stop what listens there, or choose another with --port (0 picks a free one).`,
      { cause },
    );
  }
  return new LockstepError('LISTEN_FAILED', `Failed to listen on ${hostname}:${port}: ${cause.message}.`, {
    cause,
  });
}

function urlOf(server: Server, hostname: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
