import type { HttpRequest, HttpResponse } from '../../exchange/http.ts';
import type { JournalEntry } from '../../mock/journal.ts';
import type { Problem } from '../../mock/problem.ts';
import type { Observer, Seen } from '../../mock/seen.ts';

/** An answered request in a list. */
export interface TrafficEntry extends JournalEntry {
  /** Counts up from 1 over all sessions. */
  readonly id: number;
  readonly session: string;
  /** By the wall clock, ISO 8601. */
  readonly received: string;
}

/** An answered request with all that is kept of it. */
export interface KeptExchange {
  readonly entry: TrafficEntry;
  /** Left out where it is no longer kept. */
  readonly exchange?: {
    readonly request: HttpRequest;
    readonly response: HttpResponse;
    readonly problem: Problem | undefined;
  };
}

/** The latest requests of all sessions, as the server answered them: bounded in number, their bodies in bytes. */
export interface Traffic {
  /** Of the latest one; 0 before the first. */
  readonly lastId: number;
  readonly note: Observer;
  /** Those after one of them, the oldest first, as far as they are kept. */
  since(id: number): readonly TrafficEntry[];
  find(id: number): KeptExchange | undefined;
  /** Somebody looks on: more bodies are kept until it is called. */
  watch(): () => void;
}

export interface TrafficLimits {
  readonly entries: number;
  /** How many of the latest keep their bodies while nobody looks on, and while somebody does. */
  readonly bodies: { readonly unwatched: number; readonly watched: number };
  /** Of all bodies that are kept together. */
  readonly bytes: number;
}

const LIMITS: TrafficLimits = {
  entries: 1000,
  bodies: { unwatched: 100, watched: 1000 },
  bytes: 16 * 1024 * 1024,
};

interface Kept {
  readonly id: number;
  readonly session: string;
  readonly received: number;
  readonly make: Seen['entry'];
  exchange: Pick<Seen, 'request' | 'answer'> | undefined;
  readonly bytes: number;
}

export function createTraffic({ entries, bodies, bytes: mostBytes }: TrafficLimits = LIMITS): Traffic {
  const ring: Kept[] = [];
  let lastId = 0;
  let watchers = 0;
  /** From which id on bodies are kept, and how many bytes they have together. */
  let bodiesFrom = 1;
  let bytes = 0;

  const at = (id: number): Kept | undefined => {
    const kept = ring[id % entries];
    return kept?.id === id ? kept : undefined;
  };
  function letGo(): void {
    const kept = at(bodiesFrom);
    if (kept !== undefined) {
      bytes -= kept.bytes;
      kept.exchange = undefined;
    }
    bodiesFrom += 1;
  }

  return {
    get lastId() {
      return lastId;
    },
    note({ session, request, answer, entry }) {
      lastId += 1;
      const size = (request.body?.length ?? 0) + answer.response.body.length;
      const most = watchers > 0 ? bodies.watched : bodies.unwatched;
      bytes += size;
      // Before the place of the oldest is taken.
      while (bodiesFrom < lastId && (bodiesFrom <= lastId - most || bytes > mostBytes)) letGo();
      const exchange = bytes > mostBytes ? undefined : { request, answer };
      ring[lastId % entries] = {
        id: lastId,
        session,
        received: Date.now(),
        make: entry,
        exchange,
        bytes: size,
      };
    },
    since(id) {
      const found: TrafficEntry[] = [];
      for (let next = Math.max(id + 1, lastId - entries + 1); next <= lastId; next += 1) {
        const kept = at(next);
        if (kept !== undefined) found.push(entryOf(kept));
      }
      return found;
    },
    find(id) {
      const kept = at(id);
      if (kept === undefined) return undefined;
      const { exchange } = kept;
      const entry = entryOf(kept);
      if (exchange === undefined) return { entry };
      const { request, answer } = exchange;
      return { entry, exchange: { request, response: answer.response, problem: answer.problem } };
    },
    watch() {
      watchers += 1;
      let isOver = false;
      return () => {
        if (!isOver) watchers -= 1;
        isOver = true;
      };
    },
  };
}

function entryOf({ id, session, received, make }: Kept): TrafficEntry {
  return { id, session, received: new Date(received).toISOString(), ...make() };
}
