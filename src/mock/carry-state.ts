import { ownError } from '../errors/lockstep-error.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { ProviderMock } from './definition.ts';
import { type Session, startOf, stateOf } from './session.ts';
import type { StartStates } from './start-states.ts';
import { literalsOf, readState, type State, writeState } from './state.ts';

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
  const { scenario, now } = startOf(session, id);
  const start = () => starts.of(after, scenario, { seed, now })();
  const state = stateOf(session, id);
  const text = writeState(state);
  const wasStart = text === writeState(starts.of(before, scenario, { seed, now })());
  if (wasStart) return { session: name, state: start() };
  // Not by `readJson`: a state may be deeper, and have longer names around its numbers, than what is sent to it.
  const snapshot: JsonValue = JSON.parse(text);
  try {
    return { session: name, state: readState(after, snapshot, literalsOf(state)) };
  } catch (error) {
    return { session: name, state: start(), lost: ownError(error).message };
  }
}
