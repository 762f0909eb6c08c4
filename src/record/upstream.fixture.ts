import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { LostExchange } from './lost-exchange.ts';
import type { PassedExchange } from './passed-exchange.ts';
import { listenRecordingProxy, type RecordingProxyOptions } from './recording-proxy.ts';

/** A server that answers as it is told, until the test is over; gives its URL. */
export async function upstream(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

export interface Recorded {
  readonly url: string;
  readonly passed: readonly PassedExchange[];
  readonly lost: readonly LostExchange[];
}

/** A recording proxy in front of a target, until the test is over, with what it gives away. */
export async function proxyTo(target: string, given: Partial<RecordingProxyOptions> = {}): Promise<Recorded> {
  const passed: PassedExchange[] = [];
  const lost: LostExchange[] = [];
  const proxy = await listenRecordingProxy({
    ...{ target, port: 0, hostname: '127.0.0.1', timeout: 5000, bodyLimit: 64 * 1024 * 1024 },
    onExchange: (exchange, pass) => {
      passed.push(exchange);
      pass();
    },
    onLost: (exchange) => lost.push(exchange),
    ...given,
  });
  onTestFinished(() => proxy.close());
  return { url: proxy.url, passed, lost };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Answers with the hash of the body that came, its length and how it was framed. */
export async function answerWithHash(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ sha256: sha256(body), length: body.length, headers: request.headers }));
}
