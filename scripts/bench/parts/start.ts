import { resolve } from 'node:path';
import { loadDocument } from '../../../src/spec/load-document.ts';
import type { Bench, PartResult } from '../bench.ts';
import { shown } from '../contests.ts';
import { prismServer } from '../prism-server.ts';
import { UNSIGNED_LIST } from '../requests.ts';
import { runServer } from '../running-server.ts';
import { successOf } from '../same-answers.ts';
import { bareServer, MOCK } from '../servers.ts';
import { measureStart, type Startable } from '../start-up.ts';
import { spreadOf } from '../statistics.ts';
import { textTable } from '../text-table.ts';

const SPEC = resolve(import.meta.dirname, '../../../specs/smartproxy/openapi.yaml');
/** It needs more than a second for each. */
const MOST_PRISM_STARTS = 3;

/** From the start of a process to its first answer, each in turn. */
export async function measureStarts(bench: Bench): Promise<PartResult> {
  const { children, folder, options } = bench;
  const running = await runServer(bench, 'mock', MOCK, UNSIGNED_LIST);
  const answer = await successOf(running.origin, UNSIGNED_LIST);
  await children.stopAll();
  const { root } = await loadDocument(SPEC);
  const subjects: Readonly<Record<string, Startable>> = {
    bare: bareServer(folder, [[UNSIGNED_LIST, answer]]),
    'mock, four providers': MOCK,
    'prism, one spec': prismServer(folder, root, 'off'),
  };
  const times = await startInTurn(bench, subjects, options.starts);
  const median = (name: string) => spreadOf(times[name] ?? []).median;
  const toBare = median('mock, four providers') / median('bare');
  return {
    texts: [
      textTable(
        ['start to first answer', 'ms', 'ratio'],
        Object.entries(times).map(([name, own]) => [
          name,
          shown(spreadOf(own), 0),
          (spreadOf(own).median / median('bare')).toFixed(2),
        ]),
      ),
    ],
    measured: {
      startFloor: toBare,
      start: toBare,
      startOfPrism: median('mock, four providers') / median('prism, one spec'),
    },
  };
}

async function startInTurn(
  { children, folder }: Bench,
  subjects: Readonly<Record<string, Startable>>,
  count: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const times: Record<string, number[]> = {};
  for (let at = 0; at < count; at += 1) {
    for (const [name, startable] of Object.entries(subjects)) {
      const isPrism = name.startsWith('prism');
      if (isPrism && at >= MOST_PRISM_STARTS) continue;
      // Prism has the path of the spec, without a provider in front.
      const request = isPrism
        ? { ...UNSIGNED_LIST, target: UNSIGNED_LIST.target.replace(/^\/\w+/, '') }
        : UNSIGNED_LIST;
      const time = await measureStart(children, startable, request, folder);
      times[name] = [...(times[name] ?? []), time];
    }
  }
  return times;
}
