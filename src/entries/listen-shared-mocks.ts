import type { ProviderMock } from '../mock/definition.ts';
import type { MockHostOptions } from '../mock/mock-host.ts';
import type { ListenOptions, ProviderServer } from '../server/provider-server.ts';

/** How mocks begin, where their server listens, and where their sessions are. */
export interface SharedMocksOptions extends MockHostOptions, ListenOptions {
  /** `redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE]`, or `rediss://` for TLS. */
  readonly state: string;
}

export interface SharedMocks extends ProviderServer {
  /** What tells these mocks and their start apart from others in the same Redis, with which nothing is shared. */
  readonly definition: string;
  /** Stops listening, ends every connection and, when what there was to note is in Redis, leaves it. */
  close(): Promise<void>;
}

/**
 * Serves mocks as `listenMockServer` does, with sessions that are those of every process which has the same mocks, the
 * same start and the same Redis: what `lockstep mock --state redis://...` does.
 *
 * @throws LockstepError `USAGE` for an address that is none, `PEER_MISSING` without ioredis, `STATE_UNREACHABLE`,
 * `PORT_IN_USE`, `LISTEN_FAILED`, and the codes of `createMockHost`
 */
export async function listenSharedMocks(
  definitions: readonly ProviderMock[],
  { state, port, hostname, ...start }: SharedMocksOptions,
): Promise<SharedMocks> {
  // Loaded here, since most servers have their state in memory.
  const { serveShared } = await import('../server/serve-shared.ts');
  const { url, host, close } = await serveShared(definitions, state, start, { port, hostname });
  return { url, definition: host.definition, close };
}
