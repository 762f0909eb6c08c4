import type { Command } from '../src/cli/command.ts';
import { COMMANDS } from '../src/cli/command-table.ts';

/** What a command may be called with. */
export interface KnownCommands {
  readonly scripts: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, Pick<Command, 'options'>>>;
}

export async function loadCommands(): Promise<KnownCommands['commands']> {
  const loaded = Object.entries(COMMANDS).map(async ([name, { load }]) => [name, await load()] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** What of a call of `npm` or `lockstep`, in words, does not exist. */
export function commandProblems(words: readonly string[], known: KnownCommands): string[] {
  const [program = '', ...given] = words;
  return program === 'npm' ? npmProblems(given, known) : lockstepProblems(given, known);
}

const BUILT_IN = ['ci', 'cit', 'init', 'install', 'pack', 'test', 'start'];

function npmProblems(given: readonly string[], known: KnownCommands): string[] {
  const [name = '', ...rest] = given.filter((word) => word !== '--silent');
  const [script = '', ...more] = name === 'run' ? rest : [name, ...rest];
  if (!BUILT_IN.includes(script) && !Object.hasOwn(known.scripts, script))
    return [`there is no script "${script}"`];
  const at = more.indexOf('--');
  return script === 'lockstep' && at !== -1 ? lockstepProblems(more.slice(at + 1), known) : [];
}

function lockstepProblems([name = '', ...rest]: readonly string[], { commands }: KnownCommands): string[] {
  const command = commands[name];
  if (command === undefined) return /^[A-Z-]/.test(name) ? [] : [`there is no command "lockstep ${name}"`];
  return rest
    .filter((word) => word.startsWith('--') && word !== '--help')
    .map((word) => word.slice(2).split('=', 1)[0] ?? '')
    .filter((option) => !Object.hasOwn(command.options, option))
    .map((option) => `lockstep ${name} has no option --${option}`);
}
