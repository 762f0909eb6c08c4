import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpResponse } from '../../src/exchange/http.ts';

/** Which answer is to be played. */
export const WANTED = 'x-bench-answer';
/** On every answer that is played, so that it can be told from one of the proxy's own. */
export const PLAYED = 'x-bench-played';

/** What a connection decides by itself, whatever was recorded. */
const OF_THE_CONNECTION = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive']);

export interface Upstream {
  readonly origin: string;
  close(): Promise<void>;
}

/** A server on the loopback that plays the answers that it is asked for, and 404 where a redirect leads elsewhere. */
export async function startUpstream(
  answers: readonly HttpResponse[],
  isElsewhere: (target: string) => boolean,
): Promise<Upstream> {
  const server = createServer((request, reply) => {
    request.resume();
    const answer = answers[Number(request.headers[WANTED])];
    reply.setHeader(PLAYED, '1');
    if (answer === undefined || isElsewhere(request.url ?? '')) {
      reply.writeHead(404).end();
      return;
    }
    for (const [name, value] of Object.entries(answer.headers))
      if (!OF_THE_CONNECTION.has(name)) reply.setHeader(name, value);
    reply.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
