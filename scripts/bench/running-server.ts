import type { Bench } from './bench.ts';
import { fetchAnswer } from './fetch-answer.ts';
import { keepServer } from './processors.ts';
import type { BenchRequest } from './requests.ts';
import { type Memory, residentMemory } from './resident-memory.ts';
import type { Subject } from './rounds.ts';
import { freePort, type Startable, untilAnswered } from './start-up.ts';

export interface RunningServer extends Subject {
  readonly afterStart: Memory | undefined;
}

/** Starts a server that says where it listens, and asks it once. */
export async function runServer(
  { children, folder, processors }: Bench,
  name: string,
  { file, args }: Startable,
  first: BenchRequest,
): Promise<RunningServer> {
  const child = children.start(file, args(0), folder, START_LIMIT);
  const origin = await child.listening;
  await fetchAnswer(origin, first);
  keepServer(child.pid, processors);
  return { name, pid: child.pid, origin, afterStart: residentMemory(child.pid) };
}

/** A server with 100,000 records needs some seconds, and more on a busy machine. */
const START_LIMIT = 60_000;

/** Starts a server that does not say where it listens, and asks it until it answers. */
export async function runSilentServer(
  { children, folder, processors }: Bench,
  name: string,
  { file, args }: Startable,
  first: BenchRequest,
): Promise<Subject> {
  const port = await freePort();
  const { pid } = children.start(file, args(port), folder);
  await untilAnswered(file, port, first);
  keepServer(pid, processors);
  return { name, pid, origin: `http://127.0.0.1:${port}` };
}
