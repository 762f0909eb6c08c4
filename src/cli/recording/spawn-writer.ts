import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The two ends of whoever writes a recording. */
export interface WriterPort {
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves when it is gone, with how it ended. */
  readonly gone: Promise<string>;
}

/** Starts a writer in a group of processes of its own: neither Ctrl-C nor the end of the terminal reaches it. */
export function spawnWriter(): WriterPort {
  const extension = extname(import.meta.url);
  const file = fileURLToPath(new URL(`./writer-main${extension}`, import.meta.url));
  const child = spawn(process.execPath, [...(extension === '.ts' ? sourceLoader() : []), file], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    windowsHide: true,
  });
  const gone = once(child, 'exit').then(([status, signal]) => (signal ?? `status ${status}`) as string);
  return { input: child.stdin, output: child.stdout, gone };
}

/** Runs from source where this does: while Lockstep itself is being developed. */
function sourceLoader(): readonly string[] {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return ['--conditions=lockstep-source', '--import', tsx];
}
