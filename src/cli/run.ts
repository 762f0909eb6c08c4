import { LockstepError } from '../errors/lockstep-error.ts';
import { COMMANDS, type CommandName } from './command-table.ts';
import { commandHelp, overview } from './help.ts';
import type { ExitStatus, Io } from './io.ts';
import { nearestName, parseArguments } from './parse-arguments.ts';

/** Runs the command line and says with which status the process should end. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.tell(error instanceof LockstepError ? error.message : unforeseen(error));
    return 2;
  }
}

/** Left to the runtime, such an error would end the process with 1, which means findings. */
function unforeseen(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `lockstep failed for a reason that it does not know, which is a bug of it:\n${trace}`;
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitStatus> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help(name, io);
  if (name === '--version') return version(io);
  if (!isCommand(name)) throw unknownCommand(name);
  const { summary, load } = COMMANDS[name];
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.print(commandHelp(name, summary, command));
    return 0;
  }
  return command.run(parseArguments(name, command, rest), io);
}

function help(asked: string | undefined, io: Io): ExitStatus {
  const summaries = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const);
  const text = overview(Object.fromEntries(summaries));
  if (asked === undefined) io.tell(text);
  else io.print(text);
  return asked === undefined ? 2 : 0;
}

async function version(io: Io): Promise<ExitStatus> {
  const { packageVersion } = await import('./package-version.ts');
  io.print(await packageVersion());
  return 0;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function unknownCommand(name: string): LockstepError {
  const nearest = nearestName(name, Object.keys(COMMANDS));
  const hint =
    nearest === undefined
      ? `Expected one of ${Object.keys(COMMANDS).join(', ')}.`
      : `Did you mean ${nearest}?`;
  return new LockstepError(
    'USAGE',
    `lockstep: there is no command "${name}". ${hint} See "lockstep --help".`,
  );
}
