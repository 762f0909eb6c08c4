import type { MockHost } from '../mock/mock-host.ts';
import { nearestOperation } from '../spec/nearest-operation.ts';
import { answerControl } from './control-api.ts';
import {
  type ListenOptions,
  listenProviderServer,
  type ProviderServer,
  type ServedProviders,
} from './provider-server.ts';

export interface MockServer extends ProviderServer {
  readonly host: MockHost;
}

/**
 * Serves every mock of a host at `/<provider>/<path>`, and the control API under `/_lockstep/`.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenMockServer(host: MockHost, options: ListenOptions): Promise<MockServer> {
  await host.ready;
  const served = {
    ids: [...host.mocks.keys()],
    answer: host.answer,
    nearest: nearestOf(host),
    control: answerControl.bind(undefined, host),
  };
  return { ...(await listenProviderServer(served, options)), host };
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
