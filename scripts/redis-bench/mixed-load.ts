import { Agent, request as send } from 'node:http';

/** A spec of which a mock keeps notes by itself; their ids are counted by the mock. */
export const NOTES_SPEC: string = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Notes', version: '1' },
  paths: {
    '/notes': {
      get: {
        operationId: 'listNotes',
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', default: 10 } }],
        responses: { 200: answer({ type: 'array', items: { $ref: '#/components/schemas/Note' } }) },
      },
      post: {
        operationId: 'createNote',
        requestBody: answer({ $ref: '#/components/schemas/NewNote' }),
        responses: { 201: answer({ $ref: '#/components/schemas/Note' }) },
      },
    },
    '/notes/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: {
        operationId: 'getNote',
        responses: { 200: answer({ $ref: '#/components/schemas/Note' }), 404: answer({ type: 'object' }) },
      },
      patch: {
        operationId: 'changeNote',
        requestBody: answer({ $ref: '#/components/schemas/NewNote' }),
        responses: { 200: answer({ $ref: '#/components/schemas/Note' }) },
      },
      delete: { operationId: 'removeNote', responses: { 204: { description: 'Gone.' } } },
    },
  },
  components: {
    schemas: {
      NewNote: { type: 'object', properties: { text: { type: 'string' } } },
      Note: {
        type: 'object',
        required: ['id', 'text'],
        properties: { id: { type: 'integer', minimum: 1 }, text: { type: 'string' } },
      },
    },
  },
});

function answer(schema: object): object {
  return { description: 'A body.', content: { 'application/json': { schema } } };
}

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
  /** Requests that were never answered, so that nobody knows whether they were carried out. */
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
  const begun = performance.now();
  const before = await notesOf(agent, urls[0] ?? '');
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
    Array.from({ length: connections }, (_, client) => runClient(agent, urls, client, next, tally)),
  );
  const seconds = (performance.now() - begun) / 1000;
  const after = await lastNotes(agent, urls);
  agent.destroy();
  for (const id of before.keys()) after.delete(id);
  const { made, doubtful, wrong, acknowledged, unanswered, givenTwice } = tally;
  const lost = [...made].filter(([id, possible]) => !possible.includes(after.get(id))).length;
  const surplus = [...after].filter(([id, text]) => !made.has(id) && !doubtful.delete(text)).length;
  return { seconds, operations: tally.sent, acknowledged, unanswered, wrong, givenTwice, lost, surplus };
}

/** Works on notes of its own, one request after the other. */
async function runClient(
  agent: Agent,
  urls: readonly string[],
  client: number,
  next: () => number | undefined,
  tally: Tally,
): Promise<void> {
  const own: number[] = [];
  for (let turn = next(); turn !== undefined; turn = next()) {
    const url = urls[turn % urls.length] ?? '';
    const id = own[(turn * 7) % Math.max(1, own.length)];
    const kind = (turn + client) % 10;
    if (id === undefined || kind < 3) await create(agent, url, `new ${turn}`, own, tally);
    else if (kind < 6) await change(agent, url, id, `changed ${turn}`, tally);
    else if (kind === 6) await remove(agent, url, id, own, tally);
    else if (kind === 7) await list(agent, url, tally);
    else await read(agent, url, id, tally);
  }
}

async function create(agent: Agent, url: string, text: string, own: number[], tally: Tally): Promise<void> {
  const got = await ask(agent, 'POST', `${url}/notes`, { text });
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

async function change(agent: Agent, url: string, id: number, text: string, tally: Tally): Promise<void> {
  const got = await ask(agent, 'PATCH', `${url}/notes/${id}`, { text });
  const possible = tally.made.get(id) ?? [];
  if (got === undefined) {
    tally.unanswered += 1;
    possible.push(text);
  } else if (got.status === 200) {
    tally.acknowledged += 1;
    tally.made.set(id, [text]);
  } else if (got.status !== 404 || !possible.includes(undefined)) tally.wrong.push(`PATCH: ${got.status}`);
}

async function remove(agent: Agent, url: string, id: number, own: number[], tally: Tally): Promise<void> {
  const got = await ask(agent, 'DELETE', `${url}/notes/${id}`);
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
async function read(agent: Agent, url: string, id: number, tally: Tally): Promise<void> {
  const got = await ask(agent, 'GET', `${url}/notes/${id}`);
  if (got === undefined) {
    tally.unanswered += 1;
    return;
  }
  const text = got.status === 404 ? undefined : (got.body as { readonly text?: string }).text;
  const possible = tally.made.get(id) ?? [];
  if (![200, 404].includes(got.status) || !possible.includes(text))
    tally.wrong.push(`GET: ${got.status}, "${text}" in place of "${possible.join('" or "')}"`);
}

async function list(agent: Agent, url: string, tally: Tally): Promise<void> {
  const got = await ask(agent, 'GET', `${url}/notes`);
  if (got === undefined) tally.unanswered += 1;
  else if (got.status !== 200 || !Array.isArray(got.body)) tally.wrong.push(`GET list: ${got.status}`);
}

/** The texts of all notes by id, from whichever mock still answers. */
async function lastNotes(agent: Agent, urls: readonly string[]): Promise<Map<number, string>> {
  for (const url of urls) {
    const notes = await notesOf(agent, url).catch(() => undefined);
    if (notes !== undefined) return notes;
  }
  throw new Error('None of the mocks answers any more.');
}

async function notesOf(agent: Agent, url: string): Promise<Map<number, string>> {
  const { origin, pathname } = new URL(url);
  const got = await ask(agent, 'GET', `${origin}/_lockstep/state`);
  if (got === undefined) throw new Error(`${origin} does not answer.`);
  const state = got.body as Readonly<Record<string, { readonly notes: readonly Note[] }>>;
  return new Map(state[pathname.slice(1)]?.notes.map(({ id, text }) => [id, text]));
}

interface Note {
  readonly id: number;
  readonly text: string;
}

/** Milliseconds after which a request counts as unanswered. */
const LIMIT = 20_000;

/** `undefined` where there is no whole answer. */
function ask(
  agent: Agent,
  method: string,
  url: string,
  body?: object,
): Promise<{ readonly status: number; readonly body: unknown } | undefined> {
  return new Promise((resolve) => {
    const headers = body === undefined ? {} : { 'content-type': 'application/json' };
    const lost = () => resolve(undefined);
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
