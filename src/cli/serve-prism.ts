import type { Provider } from '../provider/provider.ts';
import { listenPrismServer, type PrismEngine } from '../server/prism-server.ts';
import type { ListenOptions, ProviderServer } from '../server/provider-server.ts';
import { loadSpec } from '../spec/load-spec.ts';
import { loadPrism, type PrismSource } from './load-prism.ts';

export interface PrismService extends ProviderServer {
  readonly engines: readonly PrismEngine[];
}

/**
 * Serves every provider from a Prism of its own. Closing ends them all.
 *
 * @throws LockstepError `PEER_MISSING`, `TARGET_NOT_READY`, `PORT_IN_USE`, and the codes of loading a spec.
 */
export async function servePrism(
  sources: readonly PrismSource[],
  options: ListenOptions,
): Promise<PrismService> {
  const started = await Promise.allSettled(sources.map(startEngine));
  const running = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const closeAll = async (): Promise<void> => {
    await Promise.all(running.map(({ close }) => close()));
  };
  try {
    for (const one of started) if (one.status === 'rejected') throw one.reason;
    const engines = running.map(({ engine }) => engine);
    const server = await listenPrismServer(engines, options);
    const close = async (): Promise<void> => {
      await server.close();
      await closeAll();
    };
    return { url: server.url, engines, close };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

interface Running {
  readonly engine: PrismEngine;
  close(): Promise<void>;
}

async function startEngine(source: PrismSource): Promise<Running> {
  const { table } = await loadSpec(source.file);
  const { url, close } = await loadPrism(source);
  const { id, title }: Provider = source.provider;
  return { engine: { id, title, url, operations: table.operations.map((one) => one.id) }, close };
}
