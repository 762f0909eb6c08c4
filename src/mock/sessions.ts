import { LockstepError } from '../errors/lockstep-error.ts';
import { checkedSessionName, DEFAULT_SESSION } from './session-name.ts';

export interface SessionLimits {
  /** The most sessions at a time, the default one among them. */
  readonly most: number;
  /** Milliseconds without a request after which a session ends. */
  readonly idle: number;
}

/** Sessions by name, each made when it is first asked for. The default one never ends. */
export interface Sessions<T> {
  /** @throws LockstepError `SESSION_INVALID`, `SESSION_LIMIT` */
  of(name: string): T;
  list(): readonly ListedSession<T>[];
  /** Ends a session, if there is one; its name then begins another. */
  end(name: string): boolean;
  /** Ends all but the default one. */
  endAll(): void;
}

export interface ListedSession<T> {
  readonly name: string;
  /** Milliseconds since 1970, by the wall clock. */
  readonly lastUsed: number;
  readonly session: T;
}

/**
 * The limits, where they are such: others would be compared to in silence, and never be reached.
 *
 * @throws LockstepError `USAGE`
 */
export function checkedLimits(limits: SessionLimits): SessionLimits {
  const { most, idle } = limits;
  if (Number.isInteger(most) && most >= 1 && Number.isFinite(idle) && idle > 0) return limits;
  throw new LockstepError(
    'USAGE',
    `There can be no sessions with the limits ${JSON.stringify({ most, idle })}. Expected a whole number from 1 on as "most", and milliseconds as "idle".`,
  );
}

export function sessionLimit(name: string, count: number, { idle }: SessionLimits): LockstepError {
  return new LockstepError(
    'SESSION_LIMIT',
    `Failed to begin the session "${name}": there are ${count} already, which is the most. End one with DELETE /_lockstep/sessions?name=NAME, wait until one has been idle for ${shownTime(idle)}, or allow more of them with --sessions (in a program, sessions: { most }).`,
  );
}

function shownTime(milliseconds: number): string {
  return milliseconds < 60_000 ? `${milliseconds / 1000} seconds` : `${milliseconds / 60_000} minutes`;
}

/** Taken when it is loaded: a test that puts another clock in the place of `Date` does not mean the end of its sessions. */
const WALL_CLOCK = Date.now;

export function createSessions<T>(
  make: (name: string) => T,
  limits: SessionLimits,
  now: () => number = WALL_CLOCK,
): Sessions<T> {
  const known = new Map<string, { readonly session: T; lastUsed: number }>();

  function endIdle(): void {
    const since = now() - limits.idle;
    for (const [name, { lastUsed }] of known)
      if (name !== DEFAULT_SESSION && lastUsed < since) known.delete(name);
  }

  function begin(name: string): T {
    checkedSessionName(name);
    endIdle();
    if (known.size >= limits.most) throw sessionLimit(name, known.size, limits);
    const session = make(name);
    known.set(name, { session, lastUsed: now() });
    return session;
  }

  begin(DEFAULT_SESSION);
  return {
    of(name) {
      const found = known.get(name);
      const isOver = found !== undefined && name !== DEFAULT_SESSION && now() - found.lastUsed > limits.idle;
      if (found === undefined || isOver) return begin(name);
      found.lastUsed = now();
      return found.session;
    },
    list() {
      endIdle();
      return Array.from(known, ([name, { session, lastUsed }]) => ({ name, lastUsed, session }));
    },
    end: (name) => name !== DEFAULT_SESSION && known.delete(name),
    endAll() {
      for (const name of [...known.keys()]) if (name !== DEFAULT_SESSION) known.delete(name);
    },
  };
}
