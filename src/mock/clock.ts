import { LockstepError } from '../errors/lockstep-error.ts';

/** The time of a session, in milliseconds since 1970. Everything that depends on time is worked out from it when it is read. */
export interface Clock {
  now(): number;
  /** Whether it runs on, or stands still until it is moved. */
  readonly running: boolean;
  /** Stands still at an instant from here on. */
  stopAt(instant: number): void;
  /** Moves on by so many milliseconds, running or not. */
  advance(milliseconds: number): void;
  /** Follows the wall clock again. */
  follow(): void;
  /** Goes back to how it was at the start of the session. */
  restart(): void;
}

export type ClockStart = 'real' | number;

export function createClock(start: ClockStart, wallClock: () => number = Date.now): Clock {
  let stopped = start === 'real' ? undefined : start;
  let offset = 0;
  return {
    now: () => stopped ?? wallClock() + offset,
    get running() {
      return stopped === undefined;
    },
    stopAt(instant) {
      stopped = instant;
    },
    advance(milliseconds) {
      if (stopped === undefined) offset += milliseconds;
      else stopped += milliseconds;
    },
    follow() {
      stopped = undefined;
      offset = 0;
    },
    restart() {
      stopped = start === 'real' ? undefined : start;
      offset = 0;
    },
  };
}

/**
 * Reads `real` or an ISO 8601 date and time.
 *
 * @throws LockstepError `CLOCK_INVALID`
 */
export function parseClockStart(text: string): ClockStart {
  if (text === 'real') return 'real';
  const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new LockstepError(
      'CLOCK_INVALID',
      `Failed to set the clock to "${text}": expected "real" or an ISO 8601 instant such as 2026-01-31T08:00:00Z.`,
    );
  }
  return instant;
}
