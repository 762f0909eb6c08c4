import { loadavg } from 'node:os';
import type { Bench, Part, PartResult } from './bench.ts';
import type { PartName } from './options.ts';
import { measureCalls } from './parts/calls.ts';
import { measureCheck } from './parts/check.ts';
import { measureClients } from './parts/clients.ts';
import { measureGithub } from './parts/github.ts';
import { measureInspector } from './parts/inspector.ts';
import { measureLists } from './parts/lists.ts';
import { measureMemory } from './parts/memory.ts';
import { measurePeers } from './parts/peers.ts';
import { measureRecords } from './parts/records.ts';
import { measureSessions } from './parts/sessions.ts';
import { measureStarts } from './parts/start.ts';

const PARTS: Readonly<Record<PartName, Part>> = {
  lists: measureLists,
  peers: measurePeers,
  start: measureStarts,
  memory: measureMemory,
  calls: measureCalls,
  records: measureRecords,
  sessions: measureSessions,
  clients: measureClients,
  inspector: measureInspector,
  github: measureGithub,
  check: measureCheck,
};

/** What a run has found. */
export interface Figures {
  readonly loader: string;
  /** Processes that wanted to run on the machine before the bench did, on the average of a minute. */
  readonly busy: number;
  readonly parts: readonly PartResult[];
  /** Why parts have no figures, a sentence each. */
  readonly failures: readonly string[];
}

/** Runs the parts that were asked for, each with servers of its own. One that fails does not take the others with it. */
export async function runBench(bench: Bench): Promise<Figures> {
  // Before the load of the bench itself.
  const [busy = 0] = loadavg();
  const parts: PartResult[] = [];
  const failures: string[] = [];
  for (const name of bench.options.parts) {
    const begin = performance.now();
    bench.tell(name);
    try {
      parts.push(await PARTS[name](bench));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      await bench.children.stopAll();
    }
    bench.tell(`${name}: ${((performance.now() - begin) / 1000).toFixed(0)} s`);
  }
  return { loader: bench.loader.name, busy, parts, failures };
}
