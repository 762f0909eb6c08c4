import { createHash } from 'node:crypto';
import type { ProviderMock } from '../mock/definition.ts';
import type { SharedMocks } from '../mock/mock-session.ts';
import { createStartStates } from '../mock/start-states.ts';
import { writeState } from '../mock/state.ts';

/**
 * What processes must have in common to share sessions, as a short text. Redis has only what of a session differs from
 * its start state, which each process makes by itself: so it must be the same for all.
 *
 * @throws LockstepError `SCENARIO_UNKNOWN`, and whatever a scenario throws
 */
export function definitionPrint(shared: SharedMocks): string {
  const { mocks, start, faults } = shared;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([FORMAT, start, faults]));
  for (const { mock } of mocks.values()) {
    const { provider, spec, collections, handlers, scenarios } = mock;
    hash.update(JSON.stringify([provider.id, spec.table, Object.keys(collections)]));
    hash.update(JSON.stringify([handlers, scenarios], (_, value) => codeText(value)));
    hash.update(startText(mock, shared));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Of what is in Redis, and how. */
const FORMAT = 2;

function codeText(value: unknown): unknown {
  return typeof value === 'function' ? String(value) : value;
}

/** Some time that is the same for all. */
const INSTANT = Date.UTC(2026, 0, 1);

/** The scenario in force, since code may stand on code that is not seen. Of a mock read out of its spec, a sample. */
function startText(mock: ProviderMock, { start }: SharedMocks): string {
  const scenario = start.scenarios[mock.provider.id] ?? 'typical';
  // Made for this alone, and not kept.
  const state = createStartStates().of(mock, scenario, { seed: start.seed, now: INSTANT })();
  if (mock.inference === undefined) return writeState(state);
  const entries = Object.values(state.collections)
    .slice(0, 1)
    .flatMap((collection) => collection.entries());
  return JSON.stringify(entries.map(({ record }) => record));
}
