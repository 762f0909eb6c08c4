import type { NumberLiterals } from '../json/read-json.ts';
import { once } from '../spec/once.ts';
import { type Clock, type ClockStart, createClock } from './clock.ts';
import type { AnyState, Change, ProviderMock } from './definition.ts';
import type { StartStates } from './start-states.ts';
import { applyChanges, type State } from './state.ts';

/** An isolated copy of the state, with a clock of its own. */
export interface Session {
  readonly name: string;
  readonly seed: number;
  readonly clock: Clock;
  /** By provider; a start state is made when it is asked for the first time. */
  readonly states: Map<string, () => State>;
  /** By provider, the scenario in force and the time of its start. */
  readonly starts: Map<string, SessionStarted>;
  /** Makes the changes of a reply, where that is more than to apply them to the state. */
  readonly takeChanges?: TakeChanges | undefined;
}

export interface SessionStarted {
  readonly scenario: string;
  /** Milliseconds since 1970, by the session's clock. */
  readonly now: number;
}

/** Throws where one of them cannot be, and then none is made. */
export type TakeChanges = (
  provider: string,
  changes: readonly Change<AnyState>[],
  sent: NumberLiterals,
) => void;

export interface SessionStart {
  readonly seed: number;
  readonly clock: ClockStart;
  /** The scenario by provider; `typical` where none is named. */
  readonly scenarios: Readonly<Record<string, string>>;
}

export function startSession(
  name: string,
  mocks: readonly ProviderMock[],
  start: SessionStart,
  starts: StartStates,
  takeChanges?: TakeChanges,
): Session {
  const { seed, clock } = start;
  const session: Session = {
    name,
    seed,
    clock: createClock(clock),
    states: new Map(),
    starts: new Map(),
    takeChanges,
  };
  resetSession(session, mocks, start.scenarios, starts);
  return session;
}

/** Puts the start state of every provider's scenario in force; the clock goes on. */
export function resetSession(
  session: Session,
  mocks: readonly ProviderMock[],
  scenarios: SessionStart['scenarios'],
  starts: StartStates,
): void {
  // Read here and not when a state is made, which may be after the clock was moved.
  const start = { seed: session.seed, now: session.clock.now() };
  const states = mocks.map((mock) => {
    const { id } = mock.provider;
    const scenario = scenarios[id] ?? 'typical';
    return { id, scenario, state: once(starts.of(mock, scenario, start)) };
  });
  for (const { id, scenario, state } of states) {
    session.states.set(id, state);
    session.starts.set(id, { scenario, now: start.now });
  }
}

export function stateOf(session: Session, provider: string): State {
  const state = session.states.get(provider)?.();
  if (state === undefined) throw new Error(`The session "${session.name}" has no state of ${provider}`);
  return state;
}

/** The scenario of a provider that is in force, and the time of its start. */
export function startOf(session: Session, provider: string): SessionStarted {
  const start = session.starts.get(provider);
  if (start === undefined) throw new Error(`The session "${session.name}" has no start of ${provider}`);
  return start;
}

/** Makes the changes of a reply: all of them or, where one cannot be, none. */
export function changeState(
  session: Session,
  provider: string,
  changes: readonly Change<AnyState>[],
  sent: NumberLiterals,
): void {
  if (session.takeChanges === undefined) applyChanges(stateOf(session, provider), changes, sent);
  else session.takeChanges(provider, changes, sent);
}
