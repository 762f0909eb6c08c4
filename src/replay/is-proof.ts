import type { OperationResult } from './verify-report.ts';

/** The one target that is the provider's by what its address is called; a URL may be anybody's. */
export const LIVE = 'live' as const;

/**
 * Whether the provider itself has matched: at `live`, with something else than wrong credentials alone, which it
 * refuses whatever was asked.
 */
export function isProof({ target, verdict, exchanges, refusals = 0 }: OperationResult): boolean {
  return target === LIVE && verdict === 'matched' && exchanges > refusals;
}
