import type { MockHost } from '../mock/mock-host.ts';
import { nearestOperation } from '../spec/nearest-operation.ts';
import { answerControl } from './control-api.ts';
import type { AboutServer, Desk, Inspector } from './inspector/desk.ts';
import {
  type ListenOptions,
  listenProviderServer,
  type ProviderServer,
  type ServedProviders,
} from './provider-server.ts';
import { withDesk } from './serve-desk.ts';

export interface MockServer extends ProviderServer {
  readonly host: MockHost;
}

/** Where to listen, what the server says of itself, and what it has for whoever looks on. */
export interface MockServerOptions extends ListenOptions {
  readonly about?: AboutServer;
  readonly inspector?: Inspector;
}

/** What a server says of itself that was told nothing. */
const UNTOLD: AboutServer = { state: 'memory', seed: 1, strict: false };

/**
 * Serves every mock of a host at `/<provider>/<path>`, and the control API under `/_lockstep/`.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenMockServer(host: MockHost, options: MockServerOptions): Promise<MockServer> {
  await host.ready;
  const { about, inspector } = options;
  const served = {
    ids: [...host.mocks.keys()],
    answer: host.answer,
    nearest: nearestOf(host),
    ...withDesk(deskOf(host, about, inspector), answerControl.bind(undefined, host)),
  };
  host.observe(inspector?.traffic.note);
  return { ...(await listenProviderServer(served, options)), host };
}

export function deskOf(
  { mocks }: Pick<MockHost, 'mocks'>,
  about: AboutServer | undefined,
  inspector: Inspector | undefined,
): Desk {
  return { mocks, about: about ?? UNTOLD, ...(inspector === undefined ? {} : { inspector }) };
}

/** Looks among the operations of all providers, each under the path at which it is served. */
export function nearestOf({ mocks }: Pick<MockHost, 'mocks'>): NonNullable<ServedProviders['nearest']> {
  return (method, path) => {
    const operations = [...mocks].flatMap(([id, { mock }]) =>
      mock.spec.table.operations.map((operation) => ({ ...operation, path: `/${id}${operation.path}` })),
    );
    const found = nearestOperation({ operations }, method, path);
    return found === undefined ? undefined : { operation: found.id, method: found.method, path: found.path };
  };
}
