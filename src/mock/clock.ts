import { LockstepError } from '../errors/lockstep-error.ts';

/** The time of a session, in milliseconds since 1970. Everything that depends on time is worked out from it when it is read. */
export interface Clock {
  now(): number;
  /** Whether it runs on, or stands still until it is moved. */
  readonly running: boolean;
  /**
   * Stands still at an instant from here on.
   *
   * @throws LockstepError `CLOCK_INVALID`
   */
  stopAt(instant: number): void;
  /**
   * Moves on by so many milliseconds, running or not.
   *
   * @throws LockstepError `CLOCK_INVALID`
   */
  advance(milliseconds: number): void;
  /** Follows the wall clock again. */
  follow(): void;
  /** Goes back to how it was at the start of the session. */
  restart(): void;
}

export type ClockStart = 'real' | number;

/** @throws LockstepError `CLOCK_INVALID` for a start that is no instant. */
export function createClock(start: ClockStart, wallClock: () => number = Date.now): Clock {
  const first = start === 'real' ? undefined : checked(start);
  let stopped = first;
  let offset = 0;
  return {
    now: () => stopped ?? wallClock() + offset,
    get running() {
      return stopped === undefined;
    },
    stopAt(instant) {
      stopped = checked(instant);
    },
    advance(milliseconds) {
      const moved = checked((stopped ?? wallClock() + offset) + milliseconds);
      if (stopped === undefined) offset += milliseconds;
      else stopped = moved;
    },
    follow() {
      stopped = undefined;
      offset = 0;
    },
    restart() {
      stopped = first;
      offset = 0;
    },
  };
}

/** The first and the last day in UTC on which the year has four digits in every zone, as the dates of providers want it. */
const EARLIEST = Date.parse('0001-01-02T00:00:00Z');
const LATEST = Date.parse('9999-12-30T23:59:59.999Z');

function checked(instant: number): number {
  if (instant >= EARLIEST && instant <= LATEST) return instant;
  throw new LockstepError(
    'CLOCK_INVALID',
    `Failed to set the clock to ${shown(instant)}: expected a moment in the years 0001 to 9999 of every zone, from 0001-01-02 to 9999-12-30 in UTC.`,
  );
}

function shown(instant: number): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? `${instant} ms since 1970` : date.toISOString();
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
  // A day that its month does not have is read as one of the next month.
  const date = text.slice(0, 10);
  if (Number.isNaN(instant) || new Date(date).toISOString().slice(0, 10) !== date) {
    throw new LockstepError(
      'CLOCK_INVALID',
      `Failed to set the clock to "${text}": expected "real" or an ISO 8601 instant such as 2026-01-31T08:00:00Z.`,
    );
  }
  return instant;
}
