import { type Signal, signal } from '@preact/signals';
import { call } from '../api/call.ts';
import type { ListedProvider } from '../api/types.ts';

/** The zone in which each provider writes its times; `null` where it is not known. */
export const timeZones: Signal<ReadonlyMap<string, string | null>> = signal(new Map());

/** Asks for them once; until they have come, and where they cannot be had, times are told in UTC. */
export async function loadTimeZones(): Promise<void> {
  const providers = await call<readonly ListedProvider[]>('GET', 'operations').catch(() => []);
  timeZones.value = new Map(providers.map(({ provider, timeZone }) => [provider, timeZone]));
}

/** The zones of some providers, or of all, each once: UTC for one that names none. */
export function zonesOf(providers?: readonly string[]): readonly string[] {
  const asked = providers ?? [...timeZones.value.keys()];
  return [...new Set(asked.map((provider) => timeZones.value.get(provider) ?? 'UTC'))];
}
