import { LockstepError } from '../errors/lockstep-error.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import type { ProviderMock, ScenarioContext } from './definition.ts';
import { findScenario } from './scenario.ts';
import { createState, type State, stateWith } from './state.ts';

/** The start states of a host, each made when it is first looked at and then shared, so that a reset is for nothing. */
export interface StartStates {
  /**
   * What gives the start state of a scenario, each time a state of its own.
   *
   * @throws LockstepError `SCENARIO_UNKNOWN`, naming those that there are.
   */
  of(mock: ProviderMock, scenario: string, start: Pick<ScenarioContext, 'seed' | 'now'>): () => State;
}

interface Made {
  readonly mock: ProviderMock;
  readonly scenario: string;
  readonly seed: number;
  /** The time that it was made for; `undefined` where it does not go by the time. */
  readonly now: number | undefined;
  readonly state: State;
}

/** Zones differ by quarters of an hour, so that the day of this moment is the day of now in all of them. */
const QUARTER = 15 * 60_000;

/** States that are kept, the latest ones: a clock that is moved before each reset asks for ever more. */
const MOST = 8;

export function createStartStates(): StartStates {
  const kept: Made[] = [];
  return {
    of(mock, scenario, { seed, now: exact }) {
      const found = findScenario(mock, scenario);
      if ('reason' in found) throw unknownScenario(mock, scenario, found.reason);
      const now = Math.floor(exact / QUARTER) * QUARTER;
      return () => {
        const known = kept.find(
          (one) =>
            one.mock === mock &&
            one.scenario === scenario &&
            one.seed === seed &&
            (one.now === undefined || one.now === now),
        );
        if (known !== undefined) return createState(mock, known.state);
        const { context, goesByTime } = watched(mock, seed, now);
        const state = stateWith(mock, found.start(context));
        kept.push({ mock, scenario, seed, now: goesByTime() ? now : undefined, state });
        if (kept.length > MOST) kept.shift();
        return createState(mock, state);
      };
    },
  };
}

/** What a scenario is given, and whether it has asked for the time. */
function watched(
  { provider }: ProviderMock,
  seed: number,
  now: number,
): { readonly context: ScenarioContext; readonly goesByTime: () => boolean } {
  let asked = false;
  const context = {
    seed,
    random: createKeyedRandom(seed, provider.id),
    get now() {
      asked = true;
      return now;
    },
  };
  return { context, goesByTime: () => asked };
}

function unknownScenario(mock: ProviderMock, scenario: string, reason: string): LockstepError {
  const names = Object.keys(mock.scenarios).join(', ') || 'none';
  return new LockstepError(
    'SCENARIO_UNKNOWN',
    `Failed to set the scenario "${scenario}" of ${mock.provider.id}: ${reason}. Expected one of those it has, or several joined by "+"; it has ${names}.`,
  );
}
