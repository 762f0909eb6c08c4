import { createMockSession, known, type MockSession, type SharedMocks } from '../mock/mock-session.ts';
import { entryOf, type Note, noteOf } from '../mock/note.ts';
import type { Seen } from '../mock/seen.ts';
import { startOf, stateOf, type TakeChanges } from '../mock/session.ts';
import { applyChanges, createState, type State } from '../mock/state.ts';
import { type LoadedRecords, loadedState } from './loaded-state.ts';
import { applyStep, type SessionEvent, type Step, stepOf, stepsOfState } from './session-event.ts';
import { type ProviderStart, readSetting, writeSetting } from './session-setting.ts';
import { writeEntry } from './shared-entry.ts';
import type { LoadedSession, Notes, Version } from './shared-store.ts';

/**
 * A session as it is in Redis at one version, in this process. Work is tried out on it: what that changes is seen by
 * the work after it, and then either becomes part of the session or is dropped.
 */
export interface Replica {
  /** `undefined` as long as it has to be loaded. */
  readonly version: Version | undefined;
  /** What a session of this name begins with. */
  readonly firstSetting: string;
  load(loaded: LoadedSession): void;
  /** Goes on to a version by what leads to it. */
  follow(n: number, events: readonly SessionEvent[]): void;
  attempt<T>(work: (session: MockSession) => T): T;
  /** What the work since the version has changed; `undefined` for nothing. */
  changed(): SessionEvent | undefined;
  /** Forgets the work since the version, and what there was to note of it. */
  drop(): void;
  /** What there is to note of the work since it was last asked. */
  takeNotes(): Notes;
}

type MakeState = () => State;

/** @throws LockstepError `SCENARIO_UNKNOWN` */
export function createReplica(name: string, shared: SharedMocks): Replica {
  const notes = createNotes();
  let steps: Step[] = [];
  const takeChanges: TakeChanges = (provider, changes, sent) => {
    const applied = applyChanges(drafted(provider), changes, sent);
    for (const change of applied) steps.push(stepOf(provider, change));
  };
  const mock = createMockSession(name, shared, { takeChanges, journal: notes.journal });
  const { session } = mock;
  const firstSetting = writeSetting(mock, new Set());
  let version: Version | undefined;
  /** As they are at the version. What the session has may be ahead of them. */
  let held = firstSetting;
  const heldStates = new Map<string, MakeState>(session.states);
  /** What the session has had since it was last looked at for resets and snapshots. */
  const seenStates = new Map<string, MakeState>();
  const seenStarts = new Map<string, object>();
  let restored = new Set<string>();

  /** The state that work may change: one of its own upon that of the version, from its first change on. */
  function drafted(provider: string): State {
    const make = session.states.get(provider);
    if (make === undefined || make !== heldStates.get(provider)) return stateOf(session, provider);
    const draft = createState(known(shared.mocks, provider).mock, make());
    const makeDraft = () => draft;
    session.states.set(provider, makeDraft);
    seenStates.set(provider, makeDraft);
    return draft;
  }

  /** Puts the session to the version again. */
  function goBack(): void {
    const { clock, faults, starts } = readSetting(held);
    session.clock.adopt(clock);
    mock.faults.adopt(faults);
    restored = new Set(Object.keys(starts).filter((id) => starts[id]?.isRestored));
    for (const [id, { scenario, now }] of Object.entries(starts)) {
      const start = { scenario, now };
      session.starts.set(id, start);
      seenStarts.set(id, start);
    }
    for (const [id, make] of heldStates) {
      session.states.set(id, make);
      seenStates.set(id, make);
    }
    steps = [];
  }

  /** A reset or a snapshot puts another state in the place of the one that there was. */
  function noteReplaced(): void {
    for (const [provider, make] of session.states) {
      if (make === seenStates.get(provider)) continue;
      const start = startOf(session, provider);
      const isReset = start !== seenStarts.get(provider);
      seenStates.set(provider, make);
      seenStarts.set(provider, start);
      steps.push({ provider, kind: 'x' });
      if (isReset) restored.delete(provider);
      else {
        restored.add(provider);
        for (const step of stepsOfState(provider, make())) steps.push(step);
      }
    }
  }

  /** What makes a state from its start and what has become of it. */
  function making(provider: string, start: ProviderStart | undefined, loaded: LoadedRecords): MakeState {
    const { mock: definition } = known(shared.mocks, provider);
    /* v8 ignore next -- a setting has the start of each provider: it is written by a process of the same definition */
    const { scenario = 'typical', now = 0, isRestored = false } = start ?? {};
    let state: State | undefined;
    return () => {
      state ??= loadedState(
        isRestored
          ? createState(definition)
          : shared.starts.of(definition, scenario, { seed: session.seed, now })(),
        loaded,
      );
      return state;
    };
  }

  function apply({ setting, steps: made }: SessionEvent): void {
    held = setting;
    const { starts } = readSetting(setting);
    for (const step of made) {
      const { provider } = step;
      if (step.kind === 'x') heldStates.set(provider, making(provider, starts[provider], NOTHING));
      else {
        const state = heldStates.get(provider)?.();
        /* v8 ignore else -- steps are those of a process of the same definition, and so of the same providers */
        if (state !== undefined) applyStep(state, step);
      }
    }
  }

  goBack();
  return {
    get version() {
      return version;
    },
    firstSetting,
    load(loaded) {
      held = loaded.setting;
      const { starts } = readSetting(held);
      const ids = [...shared.mocks.keys()];
      for (const [index, id] of ids.entries())
        heldStates.set(id, making(id, starts[id], loaded.providers[index] ?? NOTHING));
      goBack();
      version = loaded.version;
    },
    follow(n, events) {
      /* v8 ignore next -- only a version that there is can be behind */
      const id = version?.id ?? '';
      // Should one of them fail, the whole has to be loaded.
      version = undefined;
      for (const event of events) apply(event);
      goBack();
      version = { id, n };
    },
    attempt(work) {
      try {
        return work(mock);
      } finally {
        noteReplaced();
      }
    },
    changed() {
      const setting = writeSetting(mock, restored);
      return steps.length === 0 && setting === held ? undefined : { setting, steps };
    },
    drop() {
      goBack();
      notes.drop();
    },
    takeNotes: notes.take,
  };
}

const NOTHING: LoadedRecords = { records: [], order: [] };

/** A journal that is only written: what is in it is taken elsewhere. */
function createNotes() {
  let notes: Note[] = [];
  let breaches = 0;
  const drop = (): void => {
    notes = [];
    breaches = 0;
  };
  return {
    journal: {
      total: 0,
      add(seen: Seen): void {
        notes.push(noteOf(seen));
        breaches += seen.answer.mockProblems.length;
      },
      snapshot: () => ({ total: 0, mockProblems: 0, entries: [] }),
      clear: drop,
    },
    drop,
    take(): Notes {
      const at = performance.timeOrigin + performance.now();
      const taken = {
        requests: notes.length,
        breaches,
        entries: notes.map((note) => writeEntry(at, entryOf(note))),
      };
      drop();
      return taken;
    },
  };
}
