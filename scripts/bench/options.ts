import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Seconds for which a server is loaded at a time. */
  readonly slice: number;
  /** Seconds of load on every server before anything counts. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Connections of the load on the signed list; the last is also that of the unsigned one. */
  readonly connections: readonly number[];
  /** Starts of each server. */
  readonly starts: number;
  /** Build `dist` where it is older than its sources. */
  readonly build: boolean;
  /** Write the figures to docs/performance.md as well. */
  readonly write: boolean;
}

// Slices of 3 s would bring the whole run, with every slice bracketed, to more than four minutes.
const FULL = { slice: 2, warmUp: 2, rounds: 3, connections: [1, 10], starts: 7 };
const QUICK = { slice: 1, warmUp: 1, rounds: 2, connections: [10], starts: 3 };

export const USAGE: string = `Usage: npm run bench -- [--quick] [--slice SECONDS] [--no-build] [--write]

  --quick          shorter and rougher: under 90 s, 10 connections only
  --slice SECONDS  how long a server is loaded at a time; a whole number, ${FULL.slice} where it is left out
  --no-build       measure dist as it is, even if it is older than its sources
  --write          write the figures to docs/performance.md as well`;

/** Reads the arguments of the command line. Throws a sentence for what it does not know. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      slice: { type: 'string' },
      write: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const preset = values.quick ? QUICK : FULL;
  return {
    ...preset,
    slice: readSlice(values.slice) ?? preset.slice,
    build: !values['no-build'],
    write: values.write,
  };
}

function readSlice(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new Error(`--slice cannot be "${text}"; expected a whole number of seconds from 1 to 99.`);
}
