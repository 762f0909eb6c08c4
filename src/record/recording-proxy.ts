import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { listening, urlOf } from '../server/listening.ts';
import type { ListenOptions, ProviderServer } from '../server/provider-server.ts';
import { type ForwardedRequest, forwardedRequest } from './forwarded-request.ts';
import type { LostExchange } from './lost-exchange.ts';
import type { PassedExchange } from './passed-exchange.ts';
import { joinedHeaders } from './raw-headers.ts';
import { refuseFailed } from './refuse-failed.ts';
import { type Relay, type ResponseHead, relayResponse } from './relay-response.ts';
import { type TakenBody, takeBody } from './taken-body.ts';

export interface RecordingProxyOptions extends ListenOptions {
  /** The URL that requests are passed on to, without a slash at its end. */
  readonly target: string;
  /** Milliseconds for which the target may be silent. */
  readonly timeout: number;
  /** Bytes of a body above which an exchange is passed on and not taken. */
  readonly bodyLimit: number;
  /** Takes a whole exchange. The client has the end of it when `pass` is called. */
  readonly onExchange: (exchange: PassedExchange, pass: () => void) => void;
  /** Told of an exchange that did not come to its end, or was not taken. */
  readonly onLost: (lost: LostExchange) => void;
}

/**
 * Passes every request on to a target and its response back, byte for byte, and gives away what passed.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenRecordingProxy(options: RecordingProxyOptions): Promise<ProviderServer> {
  const target = new URL(options.target);
  const pool = new Pool(target.origin, {
    ...{ headersTimeout: options.timeout, bodyTimeout: options.timeout },
    connect: { timeout: options.timeout },
  });
  const server = createServer((request, response) => passOn(request, response, { target, pool, options }));
  // An upload may take its time, and so may the target: the limit is that of its silence.
  server.requestTimeout = 0;
  await listening(server, options.port, options.hostname);
  return {
    url: urlOf(server, options.hostname),
    close: async () => {
      await finish(server);
      await pool.destroy();
    },
  };
}

/** Milliseconds that exchanges under way have to come to their end. */
const GRACE = 2000;

async function finish(server: Server): Promise<void> {
  const late = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(late);
}

interface Way {
  readonly target: URL;
  readonly pool: Pool;
  readonly options: RecordingProxyOptions;
}

function passOn(request: IncomingMessage, response: ServerResponse, { target, pool, options }: Way): void {
  const sent = takeBody(options.bodyLimit);
  const forwarded = forwardedRequest(request, target, sent.add);
  const passing: Passing = {
    ...{ request: forwarded, url: request.url ?? '/', response, sent, received: takeBody(options.bodyLimit) },
    ...{ started: Date.now(), since: performance.now() },
  };
  const { method, path, headers, body } = forwarded;
  const handler = responseHandler(passing, options);
  // Undici takes a list of names and values, and changes nothing in it.
  pool.dispatch({ method, path, headers: headers as string[], body: body ?? null }, handler);
}

/** What is known of an exchange while it is under way. */
interface Passing {
  readonly request: ForwardedRequest;
  /** As the client asked for it. */
  readonly url: string;
  readonly response: ServerResponse;
  readonly sent: TakenBody;
  readonly received: TakenBody;
  /** Milliseconds since 1970. */
  readonly started: number;
  /** On the clock of `performance`. */
  readonly since: number;
}

const CLIENT_GONE = new Error('the client ended the connection');

function responseHandler(passing: Passing, options: RecordingProxyOptions): Dispatcher.DispatchHandler {
  const { response, received } = passing;
  const { method } = passing.request;
  let head: ResponseHead | undefined;
  let relay: Relay | undefined;
  let controller: Dispatcher.DispatchController | undefined;
  let isOver = false;
  const lose = (reason: LostExchange['reason'], detail: string): void => {
    if (!isOver) options.onLost({ method, target: passing.url, reason, detail });
    isOver = true;
  };
  response.once('close', () => {
    if (isOver) return;
    lose('client-gone', CLIENT_GONE.message);
    controller?.abort(CLIENT_GONE);
  });
  return {
    onRequestStart(started) {
      if (isOver) started.abort(CLIENT_GONE);
      controller = started;
    },
    onResponseStart({ rawHeaders }, status, _headers, statusText = '') {
      // Interim responses are of the connection.
      if (status < 200) return;
      head = { status, statusText, headers: textsOf(rawHeaders) };
      relay = relayResponse(head, response, () => controller?.resume());
    },
    onResponseData(_controller, chunk) {
      received.add(chunk);
      if (relay?.chunk(chunk) === false) controller?.pause();
    },
    onResponseEnd({ rawTrailers }) {
      isOver = true;
      const pass = (): void => relay?.end(textsOf(rawTrailers));
      if (head !== undefined) complete(passing, head, pass, options);
    },
    onResponseError(_controller, error) {
      lose('target-failed', error.message);
      refuseFailed(response, options.target, error);
    },
  };
}

function complete(
  { request, url, sent, received, started, since }: Passing,
  head: ResponseHead,
  pass: () => void,
  { onExchange, onLost, bodyLimit }: RecordingProxyOptions,
): void {
  const { method, headers } = request;
  const requestBody = sent.bytes();
  const body = received.bytes();
  if (requestBody === undefined || body === undefined) {
    const detail = `a body has more than ${bodyLimit} bytes`;
    onLost({ method, target: url, reason: 'too-large', detail });
    pass();
    return;
  }
  const own = requestBody.length === 0 ? undefined : requestBody;
  const time = Math.round((performance.now() - since) * 1000) / 1000;
  const exchange: PassedExchange = {
    started,
    request: { method, target: url, headers: joinedHeaders(headers), body: own },
    response: { status: head.status, headers: joinedHeaders(head.headers), body, time },
  };
  onExchange(exchange, pass);
}

/** Undici gives bytes; a header is of single bytes (RFC 9110, section 5.5). */
function textsOf(raw: Dispatcher.DispatchController['rawHeaders']): readonly string[] {
  return Array.isArray(raw)
    ? raw.map((part) => (typeof part === 'string' ? part : part.toString('latin1')))
    : [];
}
