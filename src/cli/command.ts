import type { ExitStatus, Io } from './io.ts';

/** An option of a command: the parser, the help and the types of its value come from here. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly default?: string;
  /** The only values that it may have. */
  readonly choices?: readonly string[];
  readonly summary: string;
}

export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O['type'] extends 'boolean'
  ? boolean
  : O['multiple'] extends true
    ? readonly string[]
    : O extends { readonly default: string }
      ? string
      : string | undefined;

export type Values<T extends OptionTable> = { readonly [K in keyof T]: ValueOf<T[K]> };

export interface Arguments {
  /** As the help shows them: `[ID]...`. */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

export interface Command<T extends OptionTable = OptionTable> {
  readonly arguments: Arguments;
  readonly options: T;
  readonly examples: readonly string[];
  /** Lines of the help beneath all else: what is to be done once it runs. */
  readonly notes?: readonly string[];
  readonly run: (input: CommandInput<T>, io: Io) => Promise<ExitStatus>;
}

export interface CommandInput<T extends OptionTable> {
  readonly options: Values<T>;
  readonly positionals: readonly string[];
}

export const NO_ARGUMENTS: Arguments = { usage: '', least: 0, most: 0 };
export const PROVIDER_IDS: Arguments = { usage: '[ID]...', least: 0, most: Number.POSITIVE_INFINITY };

/** Keeps the option table's types for the command's `run`. */
export function defineCommand<const T extends OptionTable>(command: Command<T>): Command {
  // The parser gives exactly the values that the table describes; outside, any command is run the same way.
  return command as unknown as Command;
}
