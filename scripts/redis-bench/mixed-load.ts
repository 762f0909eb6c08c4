import { Agent, request as send } from 'node:http';

export interface MixedLoad {
  /** Of mocks of the spec above, with the path of the provider. */
  readonly urls: readonly string[];
  readonly connections: number;
  readonly operations: number;
  /** Called once, after half of them: may kill one of the mocks. */
  readonly midway: () => void;
}

export interface MixedOutcome {
  readonly seconds: number;
  readonly operations: number;
  /** Changes that were answered with success. */
  readonly acknowledged: number;
  /** Requests that were begun and never answered, so that nobody knows whether they were carried out. */
  readonly unanswered: number;
  /** Requests that were answered otherwise than the state demands, the first of them in words. */
  readonly wrong: readonly string[];
  /** Ids of new notes that were given more than once. */
  readonly givenTwice: number;
  /** Notes whose acknowledged text, or whose acknowledged end, is not in the state. */
  readonly lost: number;
  /** Notes in the state that were made by more requests than were ever sent for them. */
  readonly surplus: number;
}

/** What a note may be: several texts where an unanswered request may have changed it, `undefined` where it may be gone. */
type Possible = (string | undefined)[];

interface Tally {
  readonly made: Map<number, Possible>;
  readonly doubtful: Set<string>;
  readonly wrong: string[];
  sent: number;
  acknowledged: number;
  unanswered: number;
  givenTwice: number;
}

/**
 * Makes, changes, reads and removes notes over many connections, each request at another of the mocks. Every client
 * reads what it has had acknowledged, by whomever.
 */
export async function runMixedLoad({
  urls,
  connections,
  operations,
  midway,
}: MixedLoad): Promise<MixedOutcome> {
  const agent = new Agent({ keepAlive: true });
  const mocks: Mocks = { agent, living: [...urls] };
  const begun = performance.now();
  const before = await notesOf(mocks);
  const tally: Tally = {
    made: new Map(),
    doubtful: new Set(),
    wrong: [],
    sent: 0,
    acknowledged: 0,
    unanswered: 0,
    givenTwice: 0,
  };
  let isMidway = false;
  const next = (): number | undefined => {
    if (tally.sent >= operations) return undefined;
    tally.sent += 1;
    if (!isMidway && tally.sent >= operations / 2) {
      isMidway = true;
      midway();
    }
    return tally.sent;
  };
  await Promise.all(
    Array.from({ length: connections }, (_, client) => runClient(mocks, client, next, tally)),
  );
  const seconds = (performance.now() - begun) / 1000;
  const after = await notesOf(mocks);
  agent.destroy();
  for (const id of before.keys()) after.delete(id);
  const { made, doubtful, wrong, acknowledged, unanswered, givenTwice } = tally;
  const lost = [...made].filter(([id, possible]) => !possible.includes(after.get(id))).length;
  const surplus = [...after].filter(([id, text]) => !made.has(id) && !doubtful.delete(text)).length;
  return { seconds, operations: tally.sent, acknowledged, unanswered, wrong, givenTwice, lost, surplus };
}

/** Works on notes of its own, one request after the other. */
async function runClient(
  mocks: Mocks,
  client: number,
  next: () => number | undefined,
  tally: Tally,
): Promise<void> {
  const own: number[] = [];
  for (let turn = next(); turn !== undefined; turn = next()) {
    const id = own[(turn * 7) % Math.max(1, own.length)];
    const kind = (turn + client) % 10;
    if (id === undefined || kind < 3) await create(mocks, `new ${turn}`, own, tally);
    else if (kind < 6) await change(mocks, id, `changed ${turn}`, tally);
    else if (kind === 6) await remove(mocks, id, own, tally);
    else if (kind === 7) await list(mocks, tally);
    else await read(mocks, id, tally);
  }
}

async function create(mocks: Mocks, text: string, own: number[], tally: Tally): Promise<void> {
  const got = await ask(mocks, 'POST', '/notes', { text });
  if (got === undefined) {
    tally.unanswered += 1;
    tally.doubtful.add(text);
    return;
  }
  const id = Number((got.body as { readonly id?: number } | undefined)?.id);
  if (got.status !== 201) {
    tally.wrong.push(`POST: ${got.status}`);
    return;
  }
  if (tally.made.has(id)) tally.givenTwice += 1;
  tally.acknowledged += 1;
  tally.made.set(id, [text]);
  own.push(id);
}

async function change(mocks: Mocks, id: number, text: string, tally: Tally): Promise<void> {
  const got = await ask(mocks, 'PATCH', `/notes/${id}`, { text });
  const possible = tally.made.get(id) ?? [];
  if (got === undefined) {
    tally.unanswered += 1;
    possible.push(text);
  } else if (got.status === 200) {
    tally.acknowledged += 1;
    tally.made.set(id, [text]);
  } else if (got.status !== 404 || !possible.includes(undefined)) tally.wrong.push(`PATCH: ${got.status}`);
}

async function remove(mocks: Mocks, id: number, own: number[], tally: Tally): Promise<void> {
  const got = await ask(mocks, 'DELETE', `/notes/${id}`);
  own.splice(own.indexOf(id), 1);
  const possible = tally.made.get(id) ?? [];
  if (got === undefined) {
    tally.unanswered += 1;
    possible.push(undefined);
  } else if (got.status === 204) {
    tally.acknowledged += 1;
    tally.made.set(id, [undefined]);
  } else if (got.status !== 404 || !possible.includes(undefined)) tally.wrong.push(`DELETE: ${got.status}`);
}

/** What was acknowledged by one mock must be seen by any other. */
async function read(mocks: Mocks, id: number, tally: Tally): Promise<void> {
  const got = await ask(mocks, 'GET', `/notes/${id}`);
  if (got === undefined) {
    tally.unanswered += 1;
    return;
  }
  const text = got.status === 404 ? undefined : (got.body as { readonly text?: string }).text;
  const possible = tally.made.get(id) ?? [];
  if (![200, 404].includes(got.status) || !possible.includes(text))
    tally.wrong.push(`GET: ${got.status}, "${text}" in place of "${possible.join('" or "')}"`);
}

async function list(mocks: Mocks, tally: Tally): Promise<void> {
  const got = await ask(mocks, 'GET', '/notes');
  if (got === undefined) tally.unanswered += 1;
  else if (got.status !== 200 || !Array.isArray(got.body)) tally.wrong.push(`GET list: ${got.status}`);
}

/** The texts of all notes by id, from whichever mock still answers. */
async function notesOf(mocks: Mocks): Promise<Map<number, string>> {
  const got = await ask(mocks, 'GET', '/../_lockstep/state');
  if (got === undefined) throw new Error('None of the mocks says what its state is.');
  const [state] = Object.values(got.body as Readonly<Record<string, { readonly notes: readonly Note[] }>>);
  return new Map(state?.notes.map(({ id, text }) => [id, text]));
}

interface Note {
  readonly id: number;
  readonly text: string;
}

/** The mocks that still take connections, each asked in its turn, as a load balancer has it. */
interface Mocks {
  readonly agent: Agent;
  living: string[];
}

interface Got {
  readonly status: number;
  readonly body: unknown;
}

/** Milliseconds after which a request counts as unanswered. */
const LIMIT = 20_000;

/** `undefined` where there is no whole answer. Who takes no connection is left out from then on. */
async function ask(mocks: Mocks, method: string, path: string, body?: object): Promise<Got | undefined> {
  for (;;) {
    const [url, ...others] = mocks.living;
    if (url === undefined) return undefined;
    mocks.living = [...others, url];
    const got = await askOne(mocks.agent, method, new URL(`${url}${path}`), body);
    if (got !== 'refused') return got;
    mocks.living = mocks.living.filter((one) => one !== url);
  }
}

function askOne(agent: Agent, method: string, url: URL, body?: object): Promise<Got | undefined | 'refused'> {
  return new Promise((resolve) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const lost = (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ECONNREFUSED' ? 'refused' : undefined);
    const sent = send(url, { method, agent, headers, timeout: LIMIT }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('error', lost);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text === '' ? undefined : JSON.parse(text) }),
      );
    });
    sent.once('error', lost);
    sent.once('timeout', () => sent.destroy());
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
