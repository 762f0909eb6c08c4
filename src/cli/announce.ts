import type { Provider } from '../provider/provider.ts';
import type { Inspector } from '../server/inspector/desk.ts';
import type { Io } from './io.ts';

export interface Served {
  readonly provider: Pick<Provider, 'id' | 'title'>;
  readonly operations: number;
}

/** Says what is served where. The line with the address is the last one, for whoever waits for it. */
export function announce(
  url: string,
  served: readonly Served[],
  inspector: Inspector | undefined,
  io: Io,
): void {
  for (const { provider, operations } of served) {
    const address = `${url}/${provider.id}`.padEnd(url.length + 14);
    io.tell(
      `  ${address} ${provider.title} (${operations} ${operations === 1 ? 'operation' : 'operations'})`,
    );
  }
  if (inspector !== undefined)
    io.tell(`  ${`${url}/_lockstep/`.padEnd(url.length + 14)} Inspector: see the mock think`);
  io.print(`lockstep mock listening on ${url}`);
}
