import { parseArgs } from 'node:util';

export interface DriftBenchOptions {
  /** Ids; none for all. */
  readonly providers: readonly string[];
  /** Send the corpus through Redocly and Prism as well. */
  readonly peers: boolean;
  /** Write the figures to docs/drift-benchmark.md as well. */
  readonly write: boolean;
}

export const USAGE: string = `Usage: npm run bench:drift -- [PROVIDER]... [--peers] [--write]

  --peers  send a sample through Redocly CLI's drift and through Prism's proxy as well
  --write  write the figures to docs/drift-benchmark.md as well`;

/** Reads the arguments of the command line. Throws a sentence for what it does not know. */
export function readOptions(args: readonly string[]): DriftBenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { peers: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
  });
  return { providers: positionals, ...values };
}
