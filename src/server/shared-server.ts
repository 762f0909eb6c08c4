import type { SharedHost } from '../redis/shared-host.ts';
import { answerControl, controlName } from './control-api.ts';
import { nearestOf } from './mock-server.ts';
import { type ListenOptions, listenProviderServer, type ProviderServer } from './provider-server.ts';

/**
 * Serves mocks as `listenMockServer` does, from sessions that other processes have too.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenSharedServer(host: SharedHost, options: ListenOptions): Promise<ProviderServer> {
  await host.ready;
  return listenProviderServer(
    {
      ids: [...host.mocks.keys()],
      answer: host.answer,
      nearest: nearestOf(host),
      control: (origin, request) =>
        host.control({ request, of: controlName(request) }, (controlled) =>
          answerControl(controlled, origin, request),
        ),
    },
    options,
  );
}
