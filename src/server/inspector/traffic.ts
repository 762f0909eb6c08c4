import type { HttpRequest, HttpResponse } from '../../exchange/http.ts';
import type { JournalEntry } from '../../mock/journal-entry.ts';
import { entryOf, type Note, noteAgain, noteOf } from '../../mock/note.ts';
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
  /** Those after one of them, the oldest first, as far as they are kept; so many at most. */
  since(id: number, most?: number): readonly TrafficEntry[];
  find(id: number): KeptExchange | undefined;
  /** Somebody looks on: more bodies are kept until it is called. */
  watch(): () => void;
}

export interface TrafficLimits {
  readonly entries: number;
  /**
   * How many of the latest keep their bodies while nobody looks on, and while somebody does; of these no more than so
   * many of a tenth of a second, since nobody looks at thousands, and what is kept is copied by each collection of garbage.
   */
  readonly bodies: { readonly unwatched: number; readonly watched: number; readonly atOnce: number };
  /** Of all bodies that are kept together. */
  readonly bytes: number;
}

const LIMITS: TrafficLimits = {
  entries: 1000,
  bodies: { unwatched: 100, watched: 1000, atOnce: 100 },
  bytes: 16 * 1024 * 1024,
};

/** In milliseconds. */
const TENTH = 100;

/** What is kept of a request; used again for a later one. */
interface Kept {
  readonly note: Note;
  id: number;
  session: string;
  /** By the wall clock, in milliseconds since 1970. */
  received: number;
  /** Bytes of its bodies. */
  size: number;
  /** Until its bodies are let go. */
  whole: Seen | undefined;
}

export function createTraffic({ entries, bodies, bytes: mostBytes }: TrafficLimits = LIMITS): Traffic {
  const ring: Kept[] = [];
  let lastId = 0;
  let watchers = 0;
  /** From which id on bodies are kept, and how many bytes they have together. */
  let bodiesFrom = 1;
  let bytes = 0;
  /** The tenth of a second that it is, and of how many requests of it bodies are kept. */
  let tenth = 0;
  let ofTenth = 0;

  const keptAt = (id: number): Kept | undefined => ring[(id - 1) % entries];

  function letGo(): void {
    const kept = keptAt(bodiesFrom);
    bytes -= kept?.size ?? 0;
    if (kept !== undefined) kept.whole = undefined;
    bodiesFrom += 1;
  }

  function countInTenth(received: number): number {
    const now = Math.floor(received / TENTH);
    ofTenth = now === tenth ? ofTenth + 1 : 1;
    tenth = now;
    return ofTenth;
  }

  function keep(seen: Seen): Kept {
    const oldest = keptAt(lastId);
    if (oldest !== undefined) {
      noteAgain(oldest.note, seen);
      return oldest;
    }
    const kept = { note: noteOf(seen), id: 0, session: '', received: 0, size: 0, whole: undefined };
    ring.push(kept);
    return kept;
  }

  function find(id: number): Kept | undefined {
    const kept = id > 0 ? keptAt(id) : undefined;
    return kept?.id === id ? kept : undefined;
  }

  return {
    get lastId() {
      return lastId;
    },
    note(seen) {
      const { request, answer } = seen;
      lastId += 1;
      const received = Date.now();
      const isTooMany = watchers > 0 && countInTenth(received) > bodies.atOnce;
      const size = isTooMany ? 0 : (request.body?.length ?? 0) + answer.response.body.length;
      const most = watchers > 0 ? bodies.watched : bodies.unwatched;
      bytes += size;
      // Before the place of the oldest is taken.
      while (bodiesFrom < lastId && (bodiesFrom <= lastId - most || bytes > mostBytes)) letGo();
      const kept = keep(seen);
      kept.id = lastId;
      kept.session = seen.session;
      kept.received = received;
      kept.size = size;
      kept.whole = isTooMany || bytes > mostBytes ? undefined : seen;
    },
    since(id, most = entries) {
      const found: TrafficEntry[] = [];
      const first = Math.max(id + 1, lastId - entries + 1);
      for (let next = first; next <= lastId && found.length < most; next += 1) {
        const kept = find(next);
        if (kept !== undefined) found.push(entryOfKept(kept));
      }
      return found;
    },
    find(id) {
      const kept = find(id);
      if (kept === undefined) return undefined;
      const entry = entryOfKept(kept);
      if (kept.whole === undefined) return { entry };
      const { request, answer } = kept.whole;
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

function entryOfKept({ note, id, session, received }: Kept): TrafficEntry {
  return { id, session, received: new Date(received).toISOString(), ...entryOf(note) };
}
