import { spawn, spawnSync } from 'node:child_process';
import { autocannonCommand, readAutocannon } from './autocannon.ts';
import type { Load, LoadCommand, LoadJob } from './load.ts';
import type { Processors } from './processors.ts';
import { readWrk, wrkCommand } from './wrk.ts';

export interface Loader {
  readonly name: string;
  run(job: LoadJob): Promise<Load>;
  /** Milliseconds since a server was last loaded. */
  idle(origin: string): number;
}

/** wrk where it is installed, since autocannon is used up before the faster servers are. */
export function chooseLoader(folder: string, processors?: Processors): Loader {
  const hasWrk = spawnSync('wrk', ['--version']).error === undefined;
  const [name, command, read] = hasWrk
    ? (['wrk', (job: LoadJob) => wrkCommand(job, folder), readWrk] as const)
    : (['autocannon', autocannonCommand, readAutocannon] as const);
  const loadedUntil = new Map<string, number>();
  return {
    name,
    idle: (origin) => performance.now() - (loadedUntil.get(origin) ?? Number.NEGATIVE_INFINITY),
    async run(job) {
      const load = read(await outputOf(onProcessor(command(job), processors), job.seconds));
      loadedUntil.set(job.origin, performance.now());
      const { method, target, isRefused = false } = job.request;
      const wrong = isRefused ? load.answers - load.refused : load.refused;
      if (load.failed + wrong === 0 && load.perSecond > 0) return load;
      throw new Error(
        `${method} ${job.origin}${target} under load: ${load.failed} requests failed, ${wrong} answers were ${isRefused ? 'no refusals' : 'refusals'}, ${load.perSecond} a second.`,
      );
    },
  };
}

function onProcessor(command: LoadCommand, processors: Processors | undefined): LoadCommand {
  if (processors === undefined) return command;
  return { file: 'taskset', args: ['-c', String(processors.load), command.file, ...command.args] };
}

/** How much longer than asked for a load may take, in seconds. */
const GRACE = 10;

function outputOf({ file, args }: LoadCommand, seconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: (seconds + GRACE) * 1000,
      killSignal: 'SIGKILL',
    });
    let text = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk;
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(text);
      else reject(new Error(`${file} ended with status ${status}: ${errors.trim() || text.trim()}`));
    });
  });
}
