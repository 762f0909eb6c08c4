import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { JsonObject } from '../json/json-value.ts';
import { outputTail } from './output-tail.ts';

export interface PrismOptions {
  /** In messages. */
  readonly provider: string;
  /** What {@link findPrism} found. */
  readonly executable: string;
  /** An OpenAPI document, as {@link deriveSpec} makes it. */
  readonly document: JsonObject;
  /** How long Prism may take until it listens, in milliseconds; 30 s where it is left out. */
  readonly startLimit?: number;
}

export interface PrismProcess {
  /** Without a slash at its end. */
  readonly url: string;
  /** Of the process that answers. */
  readonly pid: number;
  /** Ends Prism for certain and removes its files; may be called more than once. */
  close(): Promise<void>;
}

const START_LIMIT = 30_000;
/** How long Prism may take to end when asked, in milliseconds, before it is ended. */
const STOP_LIMIT = 2000;

/**
 * Starts Prism on a free port of the loopback and waits until it says that it listens. It ends with this
 * process, however that ends.
 *
 * @throws LockstepError `TARGET_NOT_READY` where it ends or stays silent instead, with the last that it said.
 */
export async function startPrism(options: PrismOptions): Promise<PrismProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-prism-'));
  const file = join(folder, 'openapi.json');
  await writeFile(file, JSON.stringify(options.document), { mode: 0o600 });
  const child = fork(
    options.executable,
    ['mock', '--host', '127.0.0.1', '--port', '0', '--multiprocess=false', file],
    {
      // Neither the loaders of this process nor its environment, which may hold credentials.
      execArgv: ['--import', leash(folder)],
      env: { NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= stop(child, ended).then(() => rm(folder, { recursive: true, force: true }));
    return closing;
  };
  try {
    return { url: await readiness(child, options), pid: child.pid ?? 0, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Loaded into the process of Prism: when the pipe from this process breaks, even because this one was killed,
 * it removes its files and ends.
 */
function leash(folder: string): string {
  const code = `
    import { rmSync } from 'node:fs';
    import { exit, stdin } from 'node:process';
    stdin.once('close', () => {
      rmSync(${JSON.stringify(folder)}, { recursive: true, force: true });
      exit(0);
    });
    stdin.on('error', () => undefined).resume().unref();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
    await ended;
    clearTimeout(timer);
  }
}

/** The address at which Prism says that it listens. */
function readiness(child: ChildProcess, options: PrismOptions): Promise<string> {
  const { provider, startLimit = START_LIMIT } = options;
  const tail = outputTail();
  return new Promise((resolve, reject) => {
    const fail = (reason: string, cause?: Error): void => {
      clearTimeout(timer);
      reject(notReady(provider, reason, tail.text().trim(), cause));
    };
    const timer = setTimeout(() => fail(`it did not listen within ${startLimit / 1000} s`), startLimit);
    const listen = (chunk: unknown): void => {
      tail.add(String(chunk));
      const address = /Prism is listening on (http:\/\/\S+)\s/.exec(tail.text())?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      // It writes two lines for every request: they are read, so that it never waits, and let go.
      child.stdout?.off('data', listen).resume();
      resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', (chunk: unknown) => tail.add(String(chunk)));
    child.once('error', (cause) => fail(cause.message, cause));
    child.once('close', (code, signal) =>
      fail(`it ended with ${signal ?? `status ${code}`} before it listened`),
    );
  });
}

function notReady(provider: string, reason: string, said: string, cause?: Error): LockstepError {
  const last = said === '' ? 'It said nothing' : `The last that it said: ${said}`;
  return new LockstepError(
    'TARGET_NOT_READY',
    `Failed to start Prism for ${provider}: ${reason}. ${last}. Try "lockstep lint ${provider}", or leave out Prism for this provider.`,
    cause === undefined ? undefined : { cause },
  );
}
