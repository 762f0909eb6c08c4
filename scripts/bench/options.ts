import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they are run. */
export const PARTS = [
  'lists',
  'peers',
  'start',
  'memory',
  'calls',
  'records',
  'sessions',
  'clients',
  'inspector',
  'github',
  'check',
] as const;

export type PartName = (typeof PARTS)[number];

export interface BenchOptions {
  /** In the order of {@link PARTS}. */
  readonly parts: readonly PartName[];
  /** Seconds for which a server is loaded at a time. */
  readonly slice: number;
  /** Seconds of load on every server before anything counts. */
  readonly warmUp: number;
  readonly rounds: number;
  /** Connections of the load on the signed list; the last is also that of everything else. */
  readonly connections: readonly number[];
  /** Starts of each server. */
  readonly starts: number;
  /** Build `dist` where it is older than its sources. */
  readonly build: boolean;
  /** Write the figures to docs/performance.md as well. */
  readonly write: boolean;
}

// The whole run, with every slice bracketed, is to take less than ten minutes.
const FULL = { slice: 1, warmUp: 2, rounds: 3, connections: [1, 10], starts: 21 };
const QUICK = { slice: 1, warmUp: 1, rounds: 1, connections: [10], starts: 3 };

export const USAGE: string = `Usage: npm run bench -- [--only PART,...] [--quick] [--slice SECONDS] [--no-build] [--write]

  --only PART,...  only these parts, each of which takes less than two minutes:
                     lists     lists, a detail and a refusal over HTTP, against a bare server
                     peers     the same list by Prism, Scalar, Fastify and MSW's middleware
                     start     from the start of a process to its first answer
                     memory    after the start, and over a million requests
                     calls     answers within a process, against MSW
                     records   filtered pages of 1,000, 10,000 and 100,000 records
                     sessions  what 200 sessions over the same records hold
                     clients   slow, idle and trickling clients beside others
                     inspector what its page costs requests, looked at and not
                     github    the description of GitHub's REST API, where there is one
                     check     "lockstep check" against a bare loop
  --quick          shorter and rougher: one round
  --slice SECONDS  how long a server is loaded at a time; a whole number, ${FULL.slice} where it is left out
  --no-build       measure dist as it is, even if it is older than its sources
  --write          write the figures to docs/performance.md as well; not with --only`;

/** Reads the arguments of the command line. Throws a sentence for what it does not know. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      slice: { type: 'string' },
      write: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  });
  if (values.write && values.only !== undefined)
    throw new Error(
      '--write needs the figures of all parts, and --only leaves some out; leave out one of them.',
    );
  const preset = values.quick ? QUICK : FULL;
  return {
    ...preset,
    parts: readParts(values.only),
    slice: readSlice(values.slice) ?? preset.slice,
    build: !values['no-build'],
    write: values.write,
  };
}

function readParts(texts: readonly string[] | undefined): readonly PartName[] {
  if (texts === undefined) return PARTS;
  const asked = texts.flatMap((text) => text.split(',')).map((name) => name.trim());
  const known = new Set<string>(PARTS);
  const unknown = asked.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new Error(`--only cannot be "${unknown}"; expected one or more of ${PARTS.join(', ')}.`);
  return PARTS.filter((name) => asked.includes(name));
}

function readSlice(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new Error(`--slice cannot be "${text}"; expected a whole number of seconds from 1 to 99.`);
}
