import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Processors of this machine for servers and for the load upon them. Left to the scheduler, a server and its load meet on
 * one of them for seconds, and then that server takes twice as long as those before and after it.
 */
export interface Processors {
  readonly server: number;
  readonly load: number;
}

/** The first two that this process may use; nothing where there is one alone, or no `taskset`. */
export function twoProcessors(): Processors | undefined {
  if (spawnSync('taskset', ['--version']).error !== undefined) return undefined;
  const allowed = /^Cpus_allowed_list:\s*(\S+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const [server, load] = numbersIn(allowed ?? '');
  return server === undefined || load === undefined ? undefined : { server, load };
}

/** `0-2,5` is 0, 1, 2 and 5. */
export function numbersIn(list: string): readonly number[] {
  const ranges = list === '' ? [] : list.split(',');
  return ranges.flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Keeps a server, with all its threads, on its processor. */
export function keepServer(pid: number, processors: Processors | undefined): void {
  if (processors === undefined) return;
  execFileSync('taskset', ['-a', '-c', '-p', String(processors.server), String(pid)], { stdio: 'ignore' });
}
