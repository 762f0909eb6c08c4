import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface ServedMock {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts `lockstep mock` from the sources, at a free port. */
export async function serveMock(...args: readonly string[]): Promise<ServedMock> {
  const options = ['--import', 'tsx', '--conditions=lockstep-source', 'src/cli/main.ts'];
  const child = spawn(process.execPath, [...options, 'mock', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listening on (\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      async stop() {
        child.kill();
        await ended;
      },
    };
  }
  throw new Error('The mock has ended before it was listening.');
}
