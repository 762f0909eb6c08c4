import type { Scenario } from 'lockstep';
import { NO_LONGER_VALID } from './at-time.ts';
import type { State } from './state.ts';

/** In milliseconds: longer than a package lasts that has an end. */
const LONG_AGO = 100 * 86_400_000;

/**
 * The same shops long after their last package: none is in use. Those that last for ever are no longer valid either,
 * as one of them is in the document's example.
 */
export const expired =
  (before: Scenario<State>): Scenario<State> =>
  ({ seed, random, now }) => {
    const { packageLogs, ...others } = before({ seed, random, now: now - LONG_AGO });
    return { ...others, packageLogs: packageLogs.map((log) => ({ ...log, ...NO_LONGER_VALID })) };
  };
