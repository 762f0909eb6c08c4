import { request as httpRequest } from 'node:http';
import type { BenchRequest } from './requests.ts';

export interface BenchAnswer {
  readonly status: number;
  /** Those that the server's own code has set. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Node makes these for every answer by itself. */
const OF_NODE = new Set(['date', 'connection', 'keep-alive']);

/** Milliseconds of silence after which a server is held to hang. */
const LIMIT = 15_000;

/** Sends a request once, on a connection of its own. */
export function fetchAnswer(
  origin: string,
  { method, target, headers, body }: BenchRequest,
): Promise<BenchAnswer> {
  const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(
      `${origin}${target}`,
      { method, headers: { ...headers, ...length }, agent: false, timeout: LIMIT },
      (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('error', reject);
        message.on('end', () => {
          const own = Object.entries(message.headers).filter(([name]) => !OF_NODE.has(name));
          resolve({
            status: message.statusCode ?? 0,
            headers: Object.fromEntries(own.map(([name, value]) => [name, String(value)])),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.on('timeout', () =>
      outgoing.destroy(new Error(`${origin}${target} was silent for ${LIMIT} ms`)),
    );
    outgoing.end(body);
  });
}
