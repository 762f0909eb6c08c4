import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { drift } from './drifts.ts';
import { createEiotclub } from './stand-in-eiotclub.ts';
import { createSmartproxy } from './stand-in-smartproxy.ts';
import { createTibiot } from './stand-in-tibiot.ts';
import type { Answer, Asked, Part, StandInWorld } from './stand-in-world.ts';
import { createYunshop } from './stand-in-yunshop.ts';

/** What a provider could change without telling anybody. Each is one change at one place. */
export const DRIFTS = [
  'eiotclub.total-as-string',
  'eiotclub.used-missing',
  'eiotclub.state-renumbered',
  'eiotclub.region-added',
  'eiotclub.dates-as-seconds',
  'eiotclub.milliseconds',
  'eiotclub.bad-request',
  'eiotclub.pool-sign-unchecked',
  'smartproxy.created-status',
  'smartproxy.order-as-empty-array',
  'smartproxy.list-under-items',
  'smartproxy.moved',
  'smartproxy.zone-added',
  'smartproxy.byte-order-mark',
  'yunshop.declared-as-html',
  'yunshop.cut-off',
  'yunshop.total-as-object',
  'yunshop.id-too-long',
  'tibiot.card-detail-fails',
  'tibiot.card-usage-null',
  'tibiot.trace-null',
] as const;

export type Drift = (typeof DRIFTS)[number];

/** What a server can do that is no answer of an API at all. */
export type Misbehaviour =
  | 'hang-before-headers'
  | 'hang-after-headers'
  | 'redirect-loop'
  | 'html'
  | 'hundred-megabytes';

export interface StandInOptions {
  readonly drift?: readonly Drift[];
  readonly misbehave?: Misbehaviour;
  /** How far its clock is ahead, in milliseconds. */
  readonly clockAhead?: number;
  /** Answers that many requests with 503 first. */
  readonly refuseFirst?: number;
}

export interface StandIn {
  /** Of all four providers: their paths differ. */
  readonly url: string;
  /** Method and target of every request, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** The accounts that it knows. */
export const accounts = {
  eiotclub: { appkey: 'standin-appkey-7f3a', secret: 'standin-secret-91c4d2' },
  smartproxy: { app_key: 'standin-key-5b20e8' },
} as const;

/**
 * A server that behaves as the documents of the four live providers say, made without any part of the library: what
 * both sides get wrong in the same way would show in no test. On loopback, at a free port.
 */
export async function standIn(options: StandInOptions = {}): Promise<StandIn> {
  const world: StandInWorld = {
    drifted: (name) => options.drift?.some((drift) => drift === name) === true,
    now: () => Date.now() + (options.clockAhead ?? 0),
  };
  const parts = [createEiotclub(world, accounts.eiotclub), createSmartproxy(accounts.smartproxy.app_key)];
  parts.push(createTibiot(world), createYunshop());
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('date', new Date(world.now()).toUTCString());
    if (asked.length <= (options.refuseFirst ?? 0)) response.writeHead(503).end();
    else if (options.misbehave !== undefined) misbehave(options.misbehave, request, response);
    else void answer(parts, options.drift ?? [], request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  parts: readonly Part[],
  drifts: readonly Drift[],
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  const url = new URL(message.url ?? '/', 'http://stand-in');
  const asked: Asked = {
    method: message.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    body: Buffer.concat(chunks).toString('utf8'),
  };
  const found: Answer = parts.map((part) => part(asked)).find((answered) => answered !== undefined) ?? {
    status: 404,
    body: { error: 'not found' },
  };
  const {
    status = 200,
    type = 'application/json; charset=utf-8',
    headers,
    ...given
  } = drift(drifts, asked, found);
  response
    .writeHead(status, { 'content-type': type, ...headers })
    .end(given.text ?? JSON.stringify(given.body));
}

const MEGABYTE = Buffer.alloc(1024 * 1024, ' ');

function misbehave(how: Misbehaviour, request: IncomingMessage, response: ServerResponse): void {
  switch (how) {
    case 'hang-before-headers':
      return;
    case 'hang-after-headers':
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      return;
    case 'redirect-loop':
      response.writeHead(302, { location: request.url ?? '/' }).end();
      return;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
      return;
    case 'hundred-megabytes':
      response.writeHead(200, { 'content-type': 'application/json' });
      Readable.from(hundredMegabytes()).pipe(response);
  }
}

function* hundredMegabytes(): Generator<Buffer> {
  for (let count = 0; count < 100; count += 1) yield MEGABYTE;
}
