import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { findProgram, isLeftOut } from '../../contract-tests/browser/required-part.fixture.ts';

const program = findProgram(['redis-server']);

/** Whether tests with a real Redis are left out, which is said in a line. */
export const isWithoutRedis: boolean = isLeftOut('redis', program);

export interface RedisServer {
  readonly url: string;
  readonly pid: number;
  /** Lets the process stand still, or go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends it, and what it has with it. */
  stop(): Promise<void>;
}

/** Starts a Redis of our own, which writes nothing, on a free port or on that of another one that has ended. */
export async function startRedis(port?: number, args: readonly string[] = []): Promise<RedisServer> {
  const at = port ?? (await freePort());
  const address = ['--bind', '127.0.0.1', '--port', String(at)];
  const child = spawn(program ?? '', [...address, '--save', '', '--appendonly', 'no', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk;
      if (told.includes('Ready to accept connections')) resolve();
    });
    gone.then(() => reject(new Error(`redis-server has ended: ${told}`)));
  });
  return {
    url: `redis://127.0.0.1:${at}`,
    pid: child.pid ?? 0,
    signal: (name) => child.kill(name),
    async stop() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}
