import type { ProviderMock } from '../mock/definition.ts';
import type { MockHostOptions } from '../mock/mock-host.ts';
import type { OtherDefinition } from '../redis/other-definitions.ts';
import { openRedis } from '../redis/redis-link.ts';
import { readRedisUrl } from '../redis/redis-url.ts';
import { createSharedHost, type SharedHost } from '../redis/shared-host.ts';
import type { MockServerOptions } from './mock-server.ts';
import type { ProviderServer } from './provider-server.ts';
import { listenSharedServer } from './shared-server.ts';

export interface SharedService extends ProviderServer {
  readonly host: SharedHost;
  /** Where the state is, without credentials, and which it is there. */
  readonly state: string;
  /** Other definitions of its providers that have been there lately, with which nothing is shared. */
  readonly others: readonly OtherDefinition[];
}

/**
 * Serves mocks from the sessions in a Redis.
 *
 * @throws LockstepError `USAGE` for an address that is none, `STATE_UNREACHABLE`, `PEER_MISSING`, `PORT_IN_USE`,
 * `LISTEN_FAILED`, and the codes of `createMockHost`
 */
export async function serveShared(
  mocks: readonly ProviderMock[],
  address: string,
  options: MockHostOptions,
  listen: MockServerOptions,
): Promise<SharedService> {
  const link = await openRedis(readRedisUrl(address));
  try {
    const host = createSharedHost(mocks, options, link);
    // Here and not with the first request: Redis may be there and yet not let itself be written to.
    await host.begin();
    const others = await host.others();
    const server = await listenSharedServer(host, listen);
    return {
      url: server.url,
      host,
      state: `${link.shown}, definition ${host.definition}`,
      others,
      async close() {
        await server.close();
        await host.close();
      },
    };
  } catch (error) {
    link.close();
    throw error;
  }
}
