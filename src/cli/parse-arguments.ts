import { distance } from 'fastest-levenshtein';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { Command, CommandInput, Option, OptionTable } from './command.ts';

/**
 * Reads the arguments of a command by its table.
 *
 * @throws LockstepError `USAGE`, with the nearest option where one was mistyped.
 */
export function parseArguments(
  name: string,
  command: Command,
  args: readonly string[],
): CommandInput<OptionTable> {
  const { values, positionals } = parse(name, command, args);
  const { least, most, usage } = command.arguments;
  if (positionals.length < least || positionals.length > most) {
    throw usageError(
      name,
      `expected ${usage === '' ? 'no arguments' : usage}, received ${positionals.join(' ') || 'none'}`,
    );
  }
  const options = Object.fromEntries(
    Object.entries(command.options).map(([option, definition]) => [
      option,
      readValue(name, option, definition, values[option]),
    ]),
  );
  return { options: options as CommandInput<OptionTable>['options'], positionals };
}

export function usageError(command: string, reason: string): LockstepError {
  const end = /[.?]$/.test(reason) ? '' : '.';
  return new LockstepError('USAGE', `lockstep ${command}: ${reason}${end} See "lockstep ${command} --help".`);
}

/** The nearest of some names to one that was mistyped, where it is near enough. */
export function nearestName(asked: string, names: readonly string[]): string | undefined {
  const [nearest] = names
    .map((name) => ({ name, cost: distance(asked, name) }))
    .filter(({ name, cost }) => cost <= Math.max(2, name.length / 3))
    .sort((a, b) => a.cost - b.cost);
  return nearest?.name;
}

function parse(name: string, { options }: Command, args: readonly string[]) {
  const unknown = args.find(
    (arg) => arg.startsWith('--') && !Object.hasOwn(options, optionName(arg)) && arg !== '--',
  );
  if (unknown !== undefined) {
    const nearest = nearestName(optionName(unknown), Object.keys(options));
    throw usageError(
      name,
      `there is no option ${unknown.split('=', 1)[0]}${nearest === undefined ? '' : `; did you mean --${nearest}?`}`,
    );
  }
  // To import it makes all that it exports, which takes longer than to read the arguments.
  const { parseArgs } = process.getBuiltinModule('node:util');
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(
        Object.entries(options).map(([option, { type, multiple = false }]) => [option, { type, multiple }]),
      ),
      allowPositionals: true,
    });
  } catch (error) {
    throw usageError(name, parseReason(error));
  }
}

/** What the parser of the runtime says, in one line. */
function parseReason(error: unknown): string {
  const reason = reasonOf(error);
  const [, option] = /^Option '[^']*?(--[\w-]+)[^']*' argument (?:is ambiguous|missing)/.exec(reason) ?? [];
  if (option !== undefined)
    return `${option} lacks its value; one that begins with "-" is written ${option}=VALUE`;
  return reason.split(/\. |\n/, 1)[0] ?? '';
}

function optionName(arg: string): string {
  return arg.slice(2).split('=', 1)[0] ?? '';
}

type Raw = string | boolean | (string | boolean)[] | undefined;

function readValue(command: string, name: string, option: Option, raw: Raw): unknown {
  if (option.type === 'boolean') return raw === true;
  const given = (Array.isArray(raw) ? raw : [raw]).filter((value) => typeof value === 'string');
  const wrong = given.find((value) => option.choices?.includes(value) === false);
  if (wrong !== undefined) {
    throw usageError(command, `--${name} cannot be "${wrong}"; expected ${option.choices?.join(', ')}`);
  }
  return option.multiple === true ? given : (given[0] ?? option.default);
}
