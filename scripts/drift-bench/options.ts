import { parseArgs } from 'node:util';

export interface DriftBenchOptions {
  /** Ids; none for all. */
  readonly providers: readonly string[];
  /** Send the corpus through Redocly and Prism as well. */
  readonly peers: boolean;
  /** Of each kind of change, at most so many for the peers; all of them where it is left out. */
  readonly sample?: number;
  /** Write the comparison to docs/drift-benchmark.md as well. */
  readonly write: boolean;
}

export const USAGE: string = `Usage: npm run bench:drift -- [PROVIDER]... [--peers [--sample N] [--write]]

  --peers     send the corpus through Redocly CLI's drift and through Prism's proxy as well, and time "lockstep
              check" beside Redocly on the description of GitHub, where that is there
  --sample N  send at most N changes of each kind through the peers
  --write     write the comparison to docs/drift-benchmark.md as well`;

/** Reads the arguments of the command line. Throws a sentence for what it does not know. */
export function readOptions(args: readonly string[]): DriftBenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      peers: { type: 'boolean', default: false },
      sample: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { peers, write, sample } = values;
  if (!peers && (write || sample !== undefined)) {
    throw new Error(`--${write ? 'write' : 'sample'} says nothing without --peers. Add --peers.`);
  }
  return {
    providers: positionals,
    peers,
    write,
    ...(sample === undefined ? {} : { sample: readSample(sample) }),
  };
}

function readSample(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new Error(`--sample cannot be "${text}"; expected a whole number from 1.`);
}
