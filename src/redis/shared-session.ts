import { LockstepError } from '../errors/lockstep-error.ts';
import type { MockSession } from '../mock/mock-session.ts';
import type { Replica } from './replica.ts';
import type { Found, SharedStore, Version } from './shared-store.ts';
import { createWrittenBehind } from './written-behind.ts';

/** A session that other processes have too. */
export interface SharedSession {
  /** Resolves when what there is to note of the work so far has been written. */
  written(): Promise<void>;
  /**
   * Does work on the session as it is now, and gives what it gives when what it has changed is in force for all. Work is
   * synchronous and may be done again, when somebody else has changed the session meanwhile. `mayChange` is a hint:
   * work that is said to change nothing may do so.
   *
   * @throws LockstepError `STATE_UNREACHABLE`, `STATE_CONTENDED`, `SESSION_LIMIT`, and what the work throws
   */
  run<T>(work: (session: MockSession) => T, mayChange?: boolean): Promise<T>;
}

interface Task {
  readonly mayChange: boolean;
  attempt(session: MockSession): void;
  /** Gives what the last attempt gave. */
  settle(): void;
  fail(error: unknown): void;
}

/** Tasks that are done together: their changes are one commit, which has to be done again as a whole. */
const MOST_TASKS = 256;
/** What is at no version. */
const NEVER: Version = { id: '', n: 0 };
/** For how long, in milliseconds, a process asks for its turn before it changes a session that others change too. */
const CONTENTION = 1000;
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
 * more there is to do, the less each has to wait for. Where another process has been faster, this one asks for its turn
 * before it goes on: else all would do their work again and again, and one of them in vain for ever.
 */
export function createSharedSession({ name, replica, store, begin }: SharedSessionOptions): SharedSession {
  let waiting: Task[] = [];
  let isRunning = false;
  let contendedUntil = 0;
  const behind = createWrittenBehind(name, store);
  const isContended = () => performance.now() < contendedUntil;

  async function runAll(): Promise<void> {
    while (waiting.length > 0) {
      const tasks = waiting.slice(0, MOST_TASKS);
      waiting = waiting.slice(MOST_TASKS);
      // Who only reads does not have to wait for a turn.
      for (const group of isContended() ? grouped(tasks) : [tasks]) await runGroup(group);
    }
    isRunning = false;
  }

  async function runGroup(tasks: readonly Task[]): Promise<void> {
    try {
      if (await runTogether(tasks)) for (const task of tasks) task.settle();
      else for (const group of grouped(tasks)) await runGroup(group);
    } catch (error) {
      replica.drop();
      for (const task of tasks) task.fail(error);
    }
  }

  /** Whether they were done; else they are to be done apart, since who only reads need not wait with the others. */
  async function runTogether(tasks: readonly Task[]): Promise<boolean> {
    const end = performance.now() + LIMIT;
    const mayChange = tasks.some((task) => task.mayChange);
    for (let isDone = false; !isDone; ) {
      const hasTurn = mayChange && isContended();
      await catchUp(hasTurn, end);
      isDone = await tryAll(tasks, hasTurn);
      if (!isDone && mayChange && tasks.some((task) => !task.mayChange)) return false;
      if (!isDone && performance.now() > end) throw contended(name);
    }
    const { version } = replica;
    const notes = replica.takeNotes();
    // An answer does not wait for them.
    if (version !== undefined && notes.requests > 0) behind.add(version.id, notes);
    return true;
  }

  /** Whether the tasks were done on a state that nobody has changed meanwhile. */
  async function tryAll(tasks: readonly Task[], hasTurn: boolean): Promise<boolean> {
    for (const task of tasks) replica.attempt((session) => task.attempt(session));
    const event = replica.changed();
    if (event === undefined) {
      if (hasTurn) await store.pass(name);
      return true;
    }
    const { version } = replica;
    /* v8 ignore next -- who has caught up has a version */
    if (version === undefined) throw new Error(`The session "${name}" was not loaded`);
    const committed = await store.commit(name, version, event);
    if (committed.kind === 'done') {
      replica.follow(committed.n, [event]);
      return true;
    }
    contendedUntil = performance.now() + CONTENTION;
    replica.drop();
    await goOn(committed);
    return false;
  }

  async function catchUp(asksForTurn: boolean, end: number): Promise<void> {
    for (;;) {
      const { version } = replica;
      // What was never loaded is at no version.
      const found = await store.catchUp(name, version ?? NEVER, asksForTurn, behind.take(version?.id ?? ''));
      if (found.kind !== 'wait') return goOn(found);
      if (performance.now() > end) throw contended(name);
      await pause();
    }
  }

  async function goOn(found: Found): Promise<void> {
    if (found.kind === 'behind') replica.follow(found.n, found.events);
    else if (found.kind === 'load' || found.kind === 'none') await load();
  }

  async function load(): Promise<void> {
    for (let loaded = await store.load(name); ; loaded = await store.load(name)) {
      if (loaded !== undefined) return replica.load(loaded);
      await begin(replica.firstSetting);
    }
  }

  return {
    written: behind.flush,
    run: (work, mayChange = false) =>
      new Promise((resolve, reject) => {
        waiting.push({ mayChange, ...taskOf(work, resolve, reject) });
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
): Omit<Task, 'mayChange'> {
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

/** Those that read, and then the others. */
function grouped(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const groups = [tasks.filter((task) => !task.mayChange), tasks.filter((task) => task.mayChange)];
  return groups.filter((group) => group.length > 0);
}

function contended(name: string): LockstepError {
  return new LockstepError(
    'STATE_CONTENDED',
    `Failed to change the session "${name}": for ${LIMIT / 1000} seconds other processes have always been faster. Nothing was changed; try again, or spread the clients over several sessions.`,
  );
}
