import { LockstepError } from '../errors/lockstep-error.ts';
import type { MockSession } from '../mock/mock-session.ts';
import type { Replica } from './replica.ts';
import type { Committed, Found, SharedStore } from './shared-store.ts';

/** A session that other processes have too. */
export interface SharedSession {
  /**
   * Does work on the session as it is now, and gives what it gives when what it has changed is in force for all. Work is
   * synchronous and may be done again, when somebody else has changed the session meanwhile.
   *
   * @throws LockstepError `STATE_UNREACHABLE`, `STATE_CONTENDED`, `SESSION_LIMIT`, and what the work throws
   */
  run<T>(work: (session: MockSession) => T): Promise<T>;
}

interface Task {
  attempt(session: MockSession): void;
  /** Gives what the last attempt gave. */
  settle(): void;
  fail(error: unknown): void;
}

/** Tasks that are done together: their changes are one commit, which has to be done again as a whole. */
const MOST_TASKS = 256;
/** Attempts after which a process asks to be the next one. */
const PATIENCE = 3;
/** How long, in milliseconds, a session may be too busy. */
const LIMIT = 5000;

export interface SharedSessionOptions {
  readonly name: string;
  readonly replica: Replica;
  readonly store: SharedStore;
  readonly begin: (setting: string) => Promise<void>;
}

/**
 * Takes what waits for the session together: one look at its version serves all of them, and one commit. So the
 * more there is to do, the less each has to wait for.
 */
export function createSharedSession({ name, replica, store, begin }: SharedSessionOptions): SharedSession {
  let waiting: Task[] = [];
  let isRunning = false;

  async function runAll(): Promise<void> {
    while (waiting.length > 0) {
      const tasks = waiting.slice(0, MOST_TASKS);
      waiting = waiting.slice(MOST_TASKS);
      try {
        await runTogether(tasks);
        for (const task of tasks) task.settle();
      } catch (error) {
        replica.drop();
        for (const task of tasks) task.fail(error);
      }
    }
    isRunning = false;
  }

  async function runTogether(tasks: readonly Task[]): Promise<void> {
    await catchUp();
    const end = performance.now() + LIMIT;
    for (let tries = 1; !(await isDone(tasks, tries > PATIENCE)); tries += 1) {
      if (performance.now() > end) throw contended(name, tries);
    }
    const { version } = replica;
    const notes = replica.takeNotes();
    // Written behind: an answer does not wait for it.
    if (version !== undefined && notes.requests > 0)
      store.note(name, version.id, notes).catch(() => undefined);
  }

  /** Whether the tasks were done on a state that nobody has changed meanwhile. */
  async function isDone(tasks: readonly Task[], asksForTurn: boolean): Promise<boolean> {
    for (const task of tasks) replica.attempt((session) => task.attempt(session));
    const event = replica.changed();
    if (event === undefined) return true;
    const { version } = replica;
    const committed: Committed =
      version === undefined ? { kind: 'load' } : await store.commit(name, version, event, asksForTurn);
    if (committed.kind === 'done') {
      replica.follow(committed.n, [event]);
      return true;
    }
    replica.drop();
    if (committed.kind === 'wait') {
      await pause();
      await catchUp();
    } else await goOn(committed);
    return false;
  }

  async function catchUp(): Promise<void> {
    const { version } = replica;
    await goOn(version === undefined ? { kind: 'load' } : await store.catchUp(name, version));
  }

  async function goOn(found: Found): Promise<void> {
    if (found.kind === 'behind') replica.follow(found.n, found.events);
    else if (found.kind !== 'same') await load();
  }

  async function load(): Promise<void> {
    for (let loaded = await store.load(name); ; loaded = await store.load(name)) {
      if (loaded !== undefined) return replica.load(loaded);
      await begin(replica.firstSetting);
    }
  }

  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        waiting.push(taskOf(work, resolve, reject));
        if (isRunning) return;
        isRunning = true;
        // With whatever else comes in this turn of the event loop.
        setImmediate(runAll);
      }),
  };
}

function taskOf<T>(
  work: (session: MockSession) => T,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Task {
  let settle = (): void => undefined;
  return {
    attempt(session) {
      try {
        const value = work(session);
        settle = () => resolve(value);
      } catch (error) {
        settle = () => reject(error);
      }
    },
    settle: () => settle(),
    fail: reject,
  };
}

/** So long, and a little more by chance, that another process gets its turn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1 + 4 * Math.random()));
}

function contended(name: string, tries: number): LockstepError {
  return new LockstepError(
    'STATE_CONTENDED',
    `Failed to change the session "${name}": in ${LIMIT / 1000} seconds others have changed it ${tries} times in between. Nothing was changed; try again, or spread the clients over several sessions.`,
  );
}
