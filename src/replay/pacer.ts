import { setTimeout as wait } from 'node:timers/promises';

/** Waits for its turn, so that turns are evenly spaced; without a limit there is nothing to wait for. */
export function createPacer(limit: { readonly perSecond: number } | undefined): () => Promise<void> {
  if (limit === undefined) return async () => undefined;
  const spacing = 1000 / limit.perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + spacing;
    // Timers may fire a little early, which would put two calls into one window.
    if (turn > now) await wait(Math.ceil(turn - now) + 1);
  };
}
