import { createRequire } from 'node:module';
import type { Load, LoadCommand, LoadJob } from './load.ts';

/** autocannon in a process of its own, as wrk is, so that it does not share a thread with the bench. */
export function autocannonCommand({ origin, request, connections, seconds }: LoadJob): LoadCommand {
  const { method, target, headers, body } = request;
  return {
    file: process.execPath,
    args: [
      createRequire(import.meta.url).resolve('autocannon'),
      '--json',
      '--no-progress',
      ...['--connections', String(connections), '--duration', String(seconds), '--method', method],
      ...Object.entries(headers).flatMap(([name, value]) => ['--headers', `${name}: ${value}`]),
      ...(body === undefined ? [] : ['--body', body]),
      `${origin}${target}`,
    ],
  };
}

interface Result {
  readonly requests: { readonly total: number };
  readonly latency: { readonly p50: number; readonly p99: number };
  /** Seconds. */
  readonly duration: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}

export function readAutocannon(output: string): Load {
  const { requests, latency, duration, errors, timeouts, non2xx }: Result = JSON.parse(output);
  return {
    answers: requests.total,
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    refused: non2xx,
    failed: errors + timeouts,
  };
}
