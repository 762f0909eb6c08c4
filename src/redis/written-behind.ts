import type { Notes, SharedStore } from './shared-store.ts';

/** Notes of a session that go to Redis with whatever goes there next, or by themselves a little later. */
export interface WrittenBehind {
  add(id: string, notes: Notes): void;
  /** What there is for the session of this id; it counts as written from here on. */
  take(id: string): Notes | undefined;
  /** Resolves when what there is has been written, or cannot be. */
  flush(): Promise<void>;
}

/** How long, in milliseconds, notes wait for something that they can go with. */
const DELAY = 5;

/** After so long, in milliseconds, what another process has answered before is in Redis. */
export const WRITTEN: number = 4 * DELAY;

/** More entries than a journal keeps need not be sent. */
const MOST = 1000;

export function createWrittenBehind(name: string, store: Pick<SharedStore, 'note'>): WrittenBehind {
  let pending: { readonly id: string; readonly notes: Notes } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (pending === undefined) return;
    const { id, notes } = pending;
    pending = undefined;
    await store.note(name, id, notes).catch(() => undefined);
  }

  return {
    add(id, notes) {
      pending = { id, notes: pending?.id === id ? joined(pending.notes, notes) : notes };
      timer ??= setTimeout(flush, DELAY);
    },
    take(id) {
      const taken = pending?.id === id ? pending.notes : undefined;
      pending = undefined;
      return taken;
    },
    flush,
  };
}

function joined(first: Notes, second: Notes): Notes {
  return {
    requests: first.requests + second.requests,
    breaches: first.breaches + second.breaches,
    entries: [...first.entries, ...second.entries].slice(-MOST),
  };
}
