import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Children } from './children.ts';
import { fetchAnswer } from './fetch-answer.ts';
import type { BenchRequest } from './requests.ts';

/** A server that can be started at a port of our choice. */
export interface Startable {
  readonly file: string;
  readonly args: (port: number) => readonly string[];
}

/** How often a server that starts is asked, in ms. */
const INTERVAL = 4;
const LIMIT = 15_000;

/** Milliseconds from the start of the process to its first answer of status 200. */
export async function measureStart(
  children: Children,
  { file, args }: Startable,
  request: BenchRequest,
  cwd: string,
): Promise<number> {
  // Known before the server is, so that it can be asked before it says where it is.
  const port = await freePort();
  const begin = performance.now();
  const child = children.start(file, args(port), cwd);
  try {
    await untilAnswered(file, port, request);
    return performance.now() - begin;
  } finally {
    await child.stop();
  }
}

/** Asks again and again; throws where there is no answer of status 200 in time. */
export async function untilAnswered(file: string, port: number, request: BenchRequest): Promise<void> {
  const begin = performance.now();
  while (!(await isAnswered(port, request))) {
    if (performance.now() - begin > LIMIT) {
      throw new Error(`${file} did not answer ${request.target} within ${LIMIT} ms.`);
    }
    await sleep(INTERVAL);
  }
}

async function isAnswered(port: number, request: BenchRequest): Promise<boolean> {
  try {
    return (await fetchAnswer(`http://127.0.0.1:${port}`, request)).status === 200;
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
