import {
  createServer,
  Agent as HttpAgent,
  type IncomingMessage,
  type Server,
  ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createProxyServer, type ProxyServer } from 'httpxy';
import { isCodingKnown } from '../exchange/unpack-body.ts';
import { listening, urlOf } from '../server/listening.ts';
import type { ListenOptions, ProviderServer } from '../server/provider-server.ts';
import type { LostExchange } from './lost-exchange.ts';
import { joinedHeaders, type PassedExchange } from './passed-exchange.ts';
import { refuseFailed } from './refuse-failed.ts';
import { relayResponse } from './relay-response.ts';
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

/** What is known of an exchange while it is under way. */
interface Passing {
  readonly started: number;
  /** On the clock of `performance`. */
  readonly since: number;
  readonly request: TakenBody;
  readonly response: TakenBody;
  /** As they go to the target. */
  sent: Readonly<Record<string, string>>;
  isComplete: boolean;
  /** Why the target gave no response, or not all of it. */
  failure?: Error;
}

/**
 * Passes every request on to a target and its response back, byte for byte, and gives away what passed.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenRecordingProxy(options: RecordingProxyOptions): Promise<ProviderServer> {
  const target = new URL(options.target);
  const Agent = target.protocol === 'https:' ? HttpsAgent : HttpAgent;
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 64 });
  const proxy = createProxyServer({
    ...{ target, agent, changeOrigin: true, selfHandleResponse: true, proxyTimeout: options.timeout },
  });
  const passings = new WeakMap<IncomingMessage, Passing>();
  listenToProxy(proxy, passings, options);
  const server = createServer((request, response) => {
    const passing = startPassing(options);
    passings.set(request, passing);
    response.once('close', () => {
      if (!passing.isComplete) options.onLost(lostOf(passing, request));
    });
    adaptHeaders(request);
    void proxy.web(request, response).catch(() => undefined);
  });
  // An upload may take its time, and so may the target: the limit is that of its silence.
  server.requestTimeout = 0;
  await listening(server, options.port, options.hostname);
  return {
    url: urlOf(server, options.hostname),
    close: async () => {
      await finish(server);
      agent.destroy();
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

function startPassing({ bodyLimit }: RecordingProxyOptions): Passing {
  return {
    ...{ started: Date.now(), since: performance.now(), sent: {}, isComplete: false },
    ...{ request: takeBody(bodyLimit), response: takeBody(bodyLimit) },
  };
}

/** The server has answered an expectation by itself, and what cannot be unpacked cannot be redacted. */
function adaptHeaders({ headers }: IncomingMessage): void {
  delete headers.expect;
  const accepted = headers['accept-encoding'];
  if (typeof accepted !== 'string') return;
  const codings = accepted.split(',').map((coding) => coding.trim());
  const known = codings.filter((coding) => isCodingKnown(coding.split(';', 1)[0]?.toLowerCase() ?? ''));
  if (known.length < codings.length) headers['accept-encoding'] = known.join(', ') || 'identity';
}

function listenToProxy(
  proxy: ProxyServer,
  passings: WeakMap<IncomingMessage, Passing>,
  options: RecordingProxyOptions,
): void {
  proxy.on('proxyReq', (sent, request) => {
    const passing = passings.get(request);
    if (passing === undefined) return;
    passing.sent = joinedHeaders(sent.getHeaders());
    // The request begins to flow when this event is over, to the target as well.
    request.on('data', (chunk: Buffer) => passing.request.add(chunk));
  });
  proxy.on('proxyRes', (received, request, response) => {
    const passing = passings.get(request);
    if (passing === undefined) return;
    relayResponse(received, response, {
      onChunk: passing.response.add,
      onComplete: (pass) => complete(passing, request, received, pass, options),
    });
  });
  proxy.on('error', (error, request, response) => {
    const passing = request === undefined ? undefined : passings.get(request);
    if (passing !== undefined) passing.failure = error;
    if (response instanceof ServerResponse) refuseFailed(response, options.target, error);
  });
}

function complete(
  passing: Passing,
  { method = '', url = '' }: IncomingMessage,
  received: IncomingMessage,
  pass: () => void,
  { onExchange, onLost, bodyLimit }: RecordingProxyOptions,
): void {
  passing.isComplete = true;
  const sent = passing.request.bytes();
  const body = passing.response.bytes();
  if (sent === undefined || body === undefined) {
    onLost({ method, target: url, reason: 'too-large', detail: `a body has more than ${bodyLimit} bytes` });
    pass();
    return;
  }
  const exchange: PassedExchange = {
    started: passing.started,
    request: { method, target: url, headers: passing.sent, body: sent.length === 0 ? undefined : sent },
    response: {
      status: received.statusCode ?? 0,
      headers: joinedHeaders(received.headers),
      body,
      time: Math.round((performance.now() - passing.since) * 1000) / 1000,
    },
  };
  onExchange(exchange, pass);
}

function lostOf({ failure }: Passing, { method = '', url = '' }: IncomingMessage): LostExchange {
  return failure === undefined
    ? { method, target: url, reason: 'client-gone', detail: 'the client ended the connection' }
    : { method, target: url, reason: 'target-failed', detail: failure.message };
}
