import type { SharedHost } from '../redis/shared-host.ts';
import { answerControl } from './control-api.ts';
import { controlName } from './control-call.ts';
import { deskOf, type MockServerOptions, nearestOf } from './mock-server.ts';
import { listenProviderServer, type ProviderServer } from './provider-server.ts';
import { withDesk } from './serve-desk.ts';

/**
 * Serves mocks as `listenMockServer` does, from sessions that other processes have too. Whoever looks on sees what this
 * process answers.
 *
 * @throws LockstepError `PORT_IN_USE`, `LISTEN_FAILED`
 */
export async function listenSharedServer(
  host: SharedHost,
  options: MockServerOptions,
): Promise<ProviderServer> {
  await host.ready;
  const { about, inspector } = options;
  host.observe(inspector?.traffic.note);
  return listenProviderServer(
    {
      ids: [...host.mocks.keys()],
      answer: host.answer,
      nearest: nearestOf(host),
      ...withDesk(deskOf(host, about, inspector), (origin, request) =>
        host.control({ request, of: controlName(request) }, (controlled) =>
          answerControl(controlled, origin, request),
        ),
      ),
    },
    options,
  );
}
