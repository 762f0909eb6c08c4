import type { MockHost } from '../mock/mock-host.ts';
import { answerControl } from './control-api.ts';
import { type ListenOptions, listenProviderServer, type ProviderServer } from './provider-server.ts';

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
    control: answerControl.bind(undefined, host),
  };
  return { ...(await listenProviderServer(served, options)), host };
}
