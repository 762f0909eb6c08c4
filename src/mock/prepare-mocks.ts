import { LockstepError } from '../errors/lockstep-error.ts';
import { parseClockStart } from './clock.ts';
import { type CompiledMock, compileMock } from './compiled-mock.ts';
import type { ProviderMock, WithoutHandler } from './definition.ts';
import { parseFault } from './faults/parse-fault.ts';
import { readFault } from './faults/read-fault.ts';
import type { MockHostOptions } from './mock-host.ts';
import type { SharedMocks } from './mock-session.ts';
import type { Watch } from './seen.ts';
import { checkedLimits, type SessionLimits } from './sessions.ts';
import { createStartStates } from './start-states.ts';

/** Mocks with all that their sessions share, before there is a session. */
export interface PreparedMocks {
  readonly mocks: Map<string, CompiledMock>;
  readonly shared: SharedMocks;
  readonly limits: SessionLimits;
  /** Resolves when every operation can be answered: one without a handler needs code that is loaded for it. */
  readonly ready: Promise<void>;
  /** Answers operations without a handler from here on. */
  useWithoutHandler(loaded: WithoutHandler | undefined): void;
}

const LIMITS: SessionLimits = { most: 100, idle: 30 * 60_000 };

/** @throws LockstepError `MOCK_INVALID`, `CLOCK_INVALID`, `FAULT_INVALID`, `USAGE` */
export function prepareMocks(definitions: readonly ProviderMock[], options: MockHostOptions): PreparedMocks {
  const { seed = 1, clock = 'real', scenarios = {}, strict = false } = options;
  refuseNoMock(definitions);
  const limits = checkedLimits({ ...LIMITS, ...options.sessions });
  const mocks = new Map(definitions.map((mock) => [mock.provider.id, compileMock(mock)]));
  let answerOptions = { strict, withoutHandler: undefined as WithoutHandler | undefined };
  const useWithoutHandler = (withoutHandler: WithoutHandler | undefined) => {
    answerOptions = { strict, withoutHandler };
  };
  const ready = loadWithoutHandler(mocks).then(useWithoutHandler);
  const faults = (options.faults ?? []).map((fault) =>
    typeof fault === 'string' ? parseFault(fault, mocks) : readFault(fault, mocks),
  );
  const start = { seed, clock: typeof clock === 'string' ? parseClockStart(clock) : clock, scenarios };
  const watch: Watch = { observer: undefined };
  const shared = { mocks, start, starts: createStartStates(), faults, options: () => answerOptions, watch };
  return { mocks, shared, limits, ready, useWithoutHandler };
}

/** A module or a provider in place of its mock is an easy mistake where no compiler looks on. */
function refuseNoMock(definitions: readonly Partial<ProviderMock>[]): void {
  if (definitions.every(({ spec, handlers }) => spec !== undefined && handlers !== undefined)) return;
  throw new LockstepError(
    'MOCK_INVALID',
    "Failed to make a mock: expected what defineMock returns, received something else. Import it by its name: import { mock } from 'lockstep/providers/tibiot'.",
  );
}

/** Kept off the start of mocks that have all their handlers: it is a good part of the library. */
export async function loadWithoutHandler(
  mocks: ReadonlyMap<string, CompiledMock>,
): Promise<WithoutHandler | undefined> {
  const isNeeded = [...mocks.values()].some(
    ({ mock, operations }) =>
      mock.withoutHandler === undefined &&
      [...operations.keys()].some((id) => !Object.hasOwn(mock.handlers, id)),
  );
  return isNeeded ? (await import('./reply-without-handler.ts')).replyWithoutHandler : undefined;
}
