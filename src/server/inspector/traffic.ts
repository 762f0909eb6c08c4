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

/** Columns in place of objects: to make one for each request costs more than all else that is noted. */
export function createTraffic({ entries, bodies, bytes: mostBytes }: TrafficLimits = LIMITS): Traffic {
  const sessions: string[] = new Array(entries).fill('');
  const makers: (Seen['entry'] | undefined)[] = new Array(entries).fill(undefined);
  const whole: (Seen | undefined)[] = new Array(entries).fill(undefined);
  const received = new Float64Array(entries);
  const sizes = new Float64Array(entries);
  let lastId = 0;
  let watchers = 0;
  /** From which id on bodies are kept, and how many bytes they have together. */
  let bodiesFrom = 1;
  let bytes = 0;

  function letGo(): void {
    const place = bodiesFrom % entries;
    bytes -= sizes[place] ?? 0;
    whole[place] = undefined;
    bodiesFrom += 1;
  }

  function entryOf(id: number): TrafficEntry | undefined {
    const place = id % entries;
    const make = id > 0 && id <= lastId && id > lastId - entries ? makers[place] : undefined;
    if (make === undefined) return undefined;
    const at = new Date(received[place] ?? 0).toISOString();
    return { id, session: sessions[place] ?? '', received: at, ...make() };
  }

  return {
    get lastId() {
      return lastId;
    },
    note(seen) {
      const { request, answer } = seen;
      lastId += 1;
      const size = (request.body?.length ?? 0) + answer.response.body.length;
      const most = watchers > 0 ? bodies.watched : bodies.unwatched;
      bytes += size;
      // Before the place of the oldest is taken.
      while (bodiesFrom < lastId && (bodiesFrom <= lastId - most || bytes > mostBytes)) letGo();
      const place = lastId % entries;
      sessions[place] = seen.session;
      makers[place] = seen.entry;
      whole[place] = bytes > mostBytes ? undefined : seen;
      received[place] = Date.now();
      sizes[place] = size;
    },
    since(id) {
      const found: TrafficEntry[] = [];
      for (let next = Math.max(id + 1, lastId - entries + 1); next <= lastId; next += 1) {
        const entry = entryOf(next);
        if (entry !== undefined) found.push(entry);
      }
      return found;
    },
    find(id) {
      const entry = entryOf(id);
      if (entry === undefined) return undefined;
      const seen = whole[id % entries];
      if (seen === undefined) return { entry };
      const { request, answer } = seen;
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
