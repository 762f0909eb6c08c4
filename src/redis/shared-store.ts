import type { JournalSnapshot } from '../mock/journal.ts';
import { DEFAULT_SESSION } from '../mock/session-name.ts';
import type { SessionLimits } from '../mock/sessions.ts';
import type { LoadedRecords } from './loaded-state.ts';
import type { RedisLink, RedisReply, RedisScript } from './redis-link.ts';
import { BEGIN, CATCH_UP, COMMIT, END, LOAD, NOTE, PASS } from './scripts.ts';
import { fieldOf, readEvent, type SessionEvent, type Step, writeEvent } from './session-event.ts';
import type { SharedKeys } from './session-keys.ts';
import { entriesInOrder } from './shared-entry.ts';

/** A version of a session: which one it is, since a name may begin again, and how often it was changed. */
export interface Version {
  readonly id: string;
  readonly n: number;
}

/** What somebody who is at a version finds. */
export type Found =
  | { readonly kind: 'same' }
  /** Newer versions, and what leads to them. */
  | { readonly kind: 'behind'; readonly n: number; readonly events: readonly SessionEvent[] }
  /** Another session of the name, or too many versions in between: it has to be loaded. */
  | { readonly kind: 'load' }
  | { readonly kind: 'none' }
  /** Another process has its turn. */
  | { readonly kind: 'wait' };

export type Committed =
  | Exclude<Found, { readonly kind: 'same' }>
  | { readonly kind: 'done'; readonly n: number };

export interface LoadedSession {
  readonly version: Version;
  readonly setting: string;
  /** In the order of the providers. */
  readonly providers: readonly LoadedRecords[];
}

/** Entries for the journal, as `writeEntry` has them, and what they add to its totals. */
export interface Notes {
  readonly requests: number;
  readonly breaches: number;
  readonly entries: readonly string[];
}

export interface StoredSession {
  readonly name: string;
  /** Milliseconds since 1970, by the clock of Redis. */
  readonly lastUsed: number;
  readonly requests: number;
}

/** The sessions of one definition in Redis. All of it throws LockstepError `STATE_UNREACHABLE`. */
export interface SharedStore {
  /** With a turn, nobody else commits for a second, or until this process has committed or passed. Notes go along. */
  catchUp(name: string, version: Version, asksForTurn: boolean, notes?: Notes): Promise<Found>;
  pass(name: string): Promise<void>;
  /** Begins a session unless there is one; `full` with the number of sessions where there are too many. */
  begin(name: string, id: string, setting: string): Promise<'begun' | { readonly full: number }>;
  load(name: string): Promise<LoadedSession | undefined>;
  commit(name: string, version: Version, event: SessionEvent): Promise<Committed>;
  note(name: string, id: string, notes: Notes): Promise<void>;
  journal(name: string): Promise<JournalSnapshot>;
  /** The default session first. */
  list(): Promise<readonly StoredSession[]>;
  /** Whether there was one. */
  end(name: string): Promise<boolean>;
}

export interface StoreOptions {
  readonly link: RedisLink;
  readonly keys: SharedKeys;
  /** Their ids. */
  readonly providers: readonly string[];
  readonly limits: SessionLimits;
  /** Names this process among those that commit. */
  readonly process: string;
}

/** The default session does not end while there are mocks; what they leave behind is kept so long, in milliseconds. */
const LASTING = 24 * 60 * 60_000;

/** In characters. Longer changes are not logged: who has missed them loads the session. */
const LONGEST_EVENT = 65_536;

export function createSharedStore({ link, keys, providers, limits, process }: StoreOptions): SharedStore {
  const run = (script: RedisScript, name: string, ...values: readonly (string | number)[]) => {
    const own = keys.session(name);
    const named = [
      own.meta,
      own.log,
      own.turn,
      own.journal,
      own.totals,
      keys.sessions,
      ...own.records.flat(),
    ];
    return link.run(script, named, [name, name === DEFAULT_SESSION ? LASTING : limits.idle, ...values]);
  };
  const places = new Map(providers.map((id, index) => [id, index + 1]));
  return {
    catchUp: async (name, { id, n }, asksForTurn, notes) =>
      foundOf(await run(CATCH_UP, name, id, n, asksForTurn ? process : '', ...noteValues(notes))),
    async pass(name) {
      await run(PASS, name, process);
    },
    async begin(name, id, setting) {
      const [kind, count] = listOf(
        await run(BEGIN, name, id, setting, limits.most, limits.idle, DEFAULT_SESSION),
      );
      return kind === 'full' ? { full: Number(count) } : 'begun';
    },
    async load(name) {
      const [kind, id, n, setting, records] = listOf(await run(LOAD, name));
      if (kind === 'none') return undefined;
      return {
        version: { id: String(id), n: Number(n) },
        setting: String(setting),
        providers: listOf(records).map((one) => {
          const [texts, order] = listOf(one);
          return { records: textsOf(texts), order: textsOf(order) };
        }),
      };
    },
    async commit(name, { id, n }, event) {
      const text = writeEvent(event);
      const logged = text.length > LONGEST_EVENT ? '' : text;
      const reply = await run(
        COMMIT,
        name,
        ...[id, n, process, event.setting, logged],
        /* v8 ignore next -- a mock changes what is of its own providers */
        ...event.steps.flatMap((step) => stepValues(places.get(step.provider) ?? 0, step)),
      );
      const [kind, version] = listOf(reply);
      return kind === 'done' ? { kind, n: Number(version) } : behindOf(foundOf(reply));
    },
    async note(name, id, notes) {
      await run(NOTE, name, id, ...noteValues(notes));
    },
    async journal(name) {
      const { journal, totals } = keys.session(name);
      const [entries, counts] = await Promise.all([
        link.call('LRANGE', journal, 0, -1),
        link.call('HMGET', totals, 'requests', 'breaches'),
      ]);
      const [total, mockProblems] = listOf(counts);
      return {
        total: Number(total),
        mockProblems: Number(mockProblems),
        entries: entriesInOrder(textsOf(entries)),
      };
    },
    async list() {
      const scored = textsOf(await link.call('ZRANGE', keys.sessions, 0, -1, 'WITHSCORES'));
      const used = scored.flatMap((name, at) =>
        at % 2 === 0 ? [{ name, lastUsed: Number(scored[at + 1]) }] : [],
      );
      const since = Date.now() - limits.idle;
      const living = used.filter(({ name, lastUsed }) => name === DEFAULT_SESSION || lastUsed >= since);
      living.sort((a, b) => Number(b.name === DEFAULT_SESSION) - Number(a.name === DEFAULT_SESSION));
      return Promise.all(
        living.map(async (one) => {
          const requests = await link.call('HGET', keys.session(one.name).totals, 'requests');
          return { ...one, requests: Number(requests) };
        }),
      );
    },
    end: async (name) => (await run(END, name)) === 1,
  };
}

function noteValues(notes: Notes | undefined): readonly (string | number)[] {
  return notes === undefined ? [] : [notes.requests, notes.breaches, ...notes.entries];
}

function stepValues(place: number, step: Step): readonly (string | number)[] {
  if (step.kind === 'x') return [place, step.kind, '', ''];
  const field = fieldOf(step.collection, step.key);
  return [place, step.kind, field, step.kind === '-' ? '' : step.text];
}

function foundOf(reply: RedisReply): Found {
  const [kind, n, events] = listOf(reply);
  if (kind === 'same' || kind === 'none' || kind === 'wait') return { kind };
  return kind === 'behind'
    ? { kind, n: Number(n), events: textsOf(events).map(readEvent) }
    : { kind: 'load' };
}

/** What is still at its version is committed. */
function behindOf(found: Found): Exclude<Found, { readonly kind: 'same' }> {
  /* v8 ignore next -- for the types: a commit at the version that there is has been done */
  return found.kind === 'same' ? { kind: 'load' } : found;
}

function listOf(reply: RedisReply | undefined): readonly RedisReply[] {
  /* v8 ignore next -- for the types: the scripts answer with lists where they are asked for one */
  return Array.isArray(reply) ? reply : [];
}

function textsOf(reply: RedisReply | undefined): readonly string[] {
  return listOf(reply).map(String);
}
