import { LockstepError } from '../errors/lockstep-error.ts';
import { readJson } from '../json/read-json.ts';
import type { ProviderMock } from './definition.ts';
import { type Session, stateOf } from './session.ts';
import type { StartStates } from './start-states.ts';
import { readState, type State, writeState } from './state.ts';

/** The state of one session under another version of a mock. */
export interface CarriedState {
  readonly session: string;
  readonly state: State;
  /** Why it is the start state, where the one that it had does not fit any more. */
  readonly lost?: string;
}

/**
 * Works out, and puts nothing in force yet. A state that nobody has changed becomes the start state of the new
 * version, so that an edited scenario shows; any other is kept as it is, or starts anew where it does not fit.
 *
 * @throws LockstepError `SCENARIO_UNKNOWN`, and whatever a scenario throws.
 */
export function carryState(
  session: Session,
  before: ProviderMock,
  after: ProviderMock,
  starts: StartStates,
): CarriedState {
  const { id } = after.provider;
  const { name, seed } = session;
  const { scenario, now } = session.starts.get(id) ?? { scenario: 'typical', now: session.clock.now() };
  const start = () => starts.of(after, scenario, { seed, now })();
  const text = writeState(stateOf(session, id));
  const wasStart = text === writeState(starts.of(before, scenario, { seed, now })());
  if (wasStart) return { session: name, state: start() };
  const snapshot = readJson(text);
  if (!snapshot.ok) throw new Error(`The state of ${id} cannot be read back: ${snapshot.problem.detail}`);
  try {
    return { session: name, state: readState(after, snapshot.value, snapshot.literals) };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { session: name, state: start(), lost: error.message };
  }
}
