import { onTestFinished } from 'vitest';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import type { AnyHandler, AnyState, Change, ProviderMock } from '../mock/definition.ts';
import { createMockHost, type MockHostOptions } from '../mock/mock-host.ts';
import { mockOf, specOf } from '../mock/shop.fixture.ts';
import { openRedis } from '../redis/redis-link.ts';
import { readRedisUrl } from '../redis/redis-url.ts';
import { createSharedHost } from '../redis/shared-host.ts';
import { listenMockServer } from './mock-server.ts';
import type { ProviderServer } from './provider-server.ts';
import { listenSharedServer } from './shared-server.ts';

const responses = { 200: { description: 'Anything.' } };
const requestBody = { content: { 'application/json': { schema: {} } } };
const parameters = [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }];
const spec = specOf({
  '/items': {
    get: { operationId: 'list', responses },
    put: { operationId: 'put', requestBody, responses },
    post: { operationId: 'replaceLast', responses },
  },
  '/items/{id}': { delete: { operationId: 'remove', parameters, responses } },
  '/count/{id}': { post: { operationId: 'count', parameters, responses } },
});

/** Called with each count, so that a test can do something in its midst. */
export const counting: { with: (key: string) => void } = { with: () => undefined };

const handlers: Record<string, AnyHandler> = {
  list: ({ state, now }) => ({ body: { code: 0, now, items: state['items']?.all() ?? [] } }),
  // The body is a list of items.
  put: ({ body }) => ({
    body: { code: 0 },
    changes: (body as JsonObject[]).map((put) => ({ collection: 'items', put })),
  }),
  remove: ({ path }) => ({ body: { code: 0 }, changes: [{ collection: 'items', remove: idOf(path) }] }),
  // One that goes and comes back within one reply is the last then.
  replaceLast: ({ state }) => {
    const first = state['items']?.all()[0];
    const changes: Change<AnyState>[] =
      first === undefined
        ? []
        : [
            { collection: 'items', remove: String(first['id']) },
            { collection: 'items', put: first },
          ];
    return { body: { code: 0, first: first ?? null }, changes };
  },
  count: ({ state, path }) => {
    const id = idOf(path);
    counting.with(id);
    const value = Number(state['items']?.get(id)?.['value'] ?? 0) + 1;
    return { body: { code: 0, value }, changes: [{ collection: 'items', put: { id, value } }] };
  },
};

function idOf(path: object): string {
  return String((path as { readonly id: string }).id);
}

const start = ['a', 'b', 'c'].map((id, value) => ({ id, value }));

/** A shop whose items are listed, put, removed and counted. */
export function countingMock(parts: Partial<ProviderMock> = {}): ProviderMock {
  return mockOf(spec, {
    collections: { items: { keyOf: ({ id }) => String(id), schema: undefined } },
    scenarios: {
      typical: () => ({ items: start }),
      empty: () => ({}),
      dated: ({ now }) => ({ items: [{ id: 'day', now }] }),
    },
    handlers,
    ...parts,
  });
}

/** A mock in front of a Redis, until the test is over. */
export async function shared(
  url: string,
  options: MockHostOptions = {},
  mock: ProviderMock = countingMock(),
): Promise<ProviderServer> {
  const link = await openRedis(readRedisUrl(url));
  const host = createSharedHost([mock], options, link);
  await host.begin();
  const server = await listenSharedServer(host, { port: 0, hostname: '127.0.0.1' });
  onTestFinished(async () => {
    await server.close();
    await host.close();
  });
  return server;
}

/** The same mock with its state in this process. */
export async function inMemory(options: MockHostOptions = {}): Promise<ProviderServer> {
  const server = await listenMockServer(createMockHost([countingMock()], options), {
    port: 0,
    hostname: '127.0.0.1',
  });
  onTestFinished(() => server.close());
  return server;
}

export interface Called {
  readonly status: number;
  readonly body: JsonValue;
}

/** `POST /shop/count/a`, with a body as JSON text, in a session. */
export async function call(
  { url }: Pick<ProviderServer, 'url'>,
  request: string,
  body?: string,
  session = 'default',
): Promise<Called> {
  const [method = 'GET', path = '/'] = request.split(' ');
  const headers = { 'x-lockstep-session': session, 'content-type': 'application/json' };
  const response = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

/** The items of a session by their ids, each with its value. */
export async function itemsOf(server: Pick<ProviderServer, 'url'>, session?: string): Promise<JsonValue[]> {
  const { body } = await call(server, 'GET /shop/items', undefined, session);
  return (body as { readonly items: JsonObject[] }).items.map(({ id, value }) => [id ?? null, value ?? null]);
}
