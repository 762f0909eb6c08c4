import { type ChildProcess, spawn } from 'node:child_process';

export interface Child {
  readonly pid: number;
  /** Resolves with the origin that the server says it listens on. */
  readonly listening: Promise<string>;
  /** Ends the process, and resolves when it is gone. */
  stop(): Promise<void>;
}

/** The servers that a run has started, so that none outlives it. */
export interface Children {
  /** Runs a file with this Node; `startLimit` is how long it may take until it listens, in ms, 15 s where it is left out. */
  start(file: string, args: readonly string[], cwd: string, startLimit?: number): Child;
  stopAll(): Promise<void>;
  /** Ends all without waiting: for a process that is about to exit. */
  kill(): void;
}

const LISTENING = /listening on (http:\S+)/;
const START_LIMIT = 15_000;
/** How long a server may take to end in good order, in ms. */
const STOP_LIMIT = 2000;

export function createChildren(): Children {
  const running = new Set<ChildProcess>();
  return {
    start(file, args, cwd, startLimit = START_LIMIT) {
      const child = spawn(process.execPath, [file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      running.add(child);
      child.once('exit', () => running.delete(child));
      const listening = originOf(child, file, startLimit);
      // Who does not wait for it finds out by its answers.
      listening.catch(() => undefined);
      return { pid: child.pid ?? 0, listening, stop: () => stop(child) };
    },
    stopAll: async () => {
      await Promise.all([...running].map(stop));
    },
    kill() {
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

function originOf(child: ChildProcess, file: string, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const fail = (why: string) => reject(new Error(`${file} ${why}: ${told.trim() || 'it said nothing'}`));
    const timer = setTimeout(() => fail(`did not listen within ${limit} ms`), limit);
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (status) => fail(`ended with status ${status} before it listened`));
    child.once('close', () => clearTimeout(timer));
    const listen = (chunk: Buffer) => {
      told += chunk;
      const origin = LISTENING.exec(told)?.[1];
      if (origin === undefined) return;
      clearTimeout(timer);
      // A server that logs every request is read on, so that it never waits, and nothing of it is kept.
      child.stdout?.off('data', listen).resume();
      resolve(origin);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: Buffer) => {
      told += chunk;
    });
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
  await gone;
  clearTimeout(timer);
}
