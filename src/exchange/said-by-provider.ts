import type { EvidenceSource } from './recording.ts';

/** Everything else proves nothing about the provider. */
export function saidByProvider(source: EvidenceSource): boolean {
  return source === 'live' || source === 'sandbox';
}
