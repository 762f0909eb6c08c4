import { existsSync, readFileSync } from 'node:fs';
import { Agent, createServer, get, type Server } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { holdingNote } from '../../src/cli/recording/hold-recording.ts';
import { type Child, createChildren } from '../bench/children.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Requests at a time. */
const PARALLEL = 8;
/** Exchanges after which a kill may come. */
const WARM = 20;
/** Milliseconds for what was under way to be written. */
const MOST_TO_WRITE = 10_000;
/** Kills after which a new file is begun, since each run reads all of it. */
const KILLS_OF_A_FILE = 15;

export interface KillResult {
  readonly kills: number;
  readonly delivered: number;
  /** Of those that were delivered whole, the ones that no file has. */
  readonly missing: number;
  /** How often the file was no JSON before the next start, when all that was under way was written. */
  readonly torn: number;
  /** How often it was no JSON after it. */
  readonly broken: number;
}

/** Kills a recorder under load again and again, and looks into the file before and after the next start. */
export async function killRecorder(
  kills: number,
  folder: string,
  tell: (line: string) => void,
): Promise<KillResult> {
  const upstream = await listenUpstream();
  const children = createChildren();
  const agent = new Agent({ keepAlive: true });
  const totals = { kills: 0, delivered: 0, missing: 0, torn: 0, broken: 0 };
  let page = 0;
  let delivered = new Set<number>();
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const file = join(folder, `kills-${Math.floor(kill / KILLS_OF_A_FILE)}.har`);
      if (kill % KILLS_OF_A_FILE === 0) delivered = new Set();
      const recorder = start(children, upstream.url, file);
      const url = await recorder.listening;
      if (kill % KILLS_OF_A_FILE > 0) countMissing(file, delivered, totals, 'broken');
      const before = delivered.size;
      const load = Array.from({ length: PARALLEL }, () => loadUntilGone(url, agent, () => ++page, delivered));
      while (delivered.size < before + WARM) await wait(2);
      await wait(Math.random() * 200);
      process.kill(recorder.pid, 'SIGKILL');
      await Promise.all(load);
      await untilLetGo(file);
      totals.kills += 1;
      totals.delivered += delivered.size - before;
      totals.missing += countMissing(file, delivered, totals, 'torn');
      if (totals.kills % 25 === 0) tell(`${totals.kills} kills, ${totals.delivered} exchanges delivered`);
    }
  } finally {
    agent.destroy();
    await children.stopAll();
    upstream.server.close();
    upstream.server.closeAllConnections();
  }
  return totals;
}

function start(children: ReturnType<typeof createChildren>, target: string, file: string): Child {
  const args = ['record', '--provider', 'smartproxy', '--target', target, '--out', file, '--port', '0'];
  return children.start(join(ROOT, 'bin', 'lockstep.js'), args, ROOT);
}

/** What writes the file is not what was killed: it writes what it has, and lets go. */
async function untilLetGo(file: string): Promise<void> {
  const note = holdingNote(join(ROOT, '.lockstep'), file);
  for (const until = Date.now() + MOST_TO_WRITE; existsSync(note); await wait(2)) {
    if (Date.now() > until) throw new Error(`${file} is still being written after ${MOST_TO_WRITE} ms.`);
  }
}

/** How many of the delivered are not in the file. What is torn there is mended by the next start, and then counted. */
function countMissing(
  file: string,
  delivered: ReadonlySet<number>,
  totals: { torn: number; broken: number },
  when: 'torn' | 'broken',
): number {
  let entries: readonly { request: { url: string } }[];
  try {
    entries = JSON.parse(readFileSync(file, 'utf8')).log.entries;
  } catch {
    totals[when] += 1;
    return 0;
  }
  const pages = new Set(entries.map(({ request }) => Number(new URL(request.url).searchParams.get('page'))));
  return [...delivered].filter((one) => !pages.has(one)).length;
}

async function loadUntilGone(
  url: string,
  agent: Agent,
  next: () => number,
  delivered: Set<number>,
): Promise<void> {
  for (;;) {
    const page = next();
    if (!(await isDelivered(`${url}/pub/user-product/list?app_key=k&page=${page}&size=10`, agent))) return;
    delivered.add(page);
  }
}

function isDelivered(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.complete && response.statusCode === 200));
      response.on('error', () => resolve(false));
    });
    request.on('error', () => resolve(false));
  });
}

/** Answers with bodies of a hundred bytes to sixty thousand, with a length and without. */
async function listenUpstream(): Promise<{ server: Server; url: string }> {
  let count = 0;
  const server = createServer((_request, response) => {
    count += 1;
    const products = Array.from({ length: (count * 7) % 400 }, (_, index) => ({
      id: index,
      note: `n${count}`,
    }));
    const body = JSON.stringify({ code: 200, message: 'ok', data: { list: products } });
    response.writeHead(200, {
      'content-type': 'application/json',
      ...(count % 2 === 0 ? { 'content-length': Buffer.byteLength(body) } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}` };
}
