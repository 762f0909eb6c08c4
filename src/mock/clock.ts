import { LockstepError } from '../errors/lockstep-error.ts';
import { addDuration } from './duration.ts';

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
   * Moves on by so many milliseconds, or by a duration such as `P3D` or `3d`, running or not.
   *
   * @throws LockstepError `CLOCK_INVALID`
   */
  advance(by: number | string): void;
  /** Follows the wall clock again. */
  follow(): void;
  /**
   * Goes on as if it had started like this.
   *
   * @throws LockstepError `CLOCK_INVALID`
   */
  set(start: ClockStart): void;
  /** Goes back to how it was at the start of the session. */
  restart(): void;
  /** How it goes, as plain data: what `adopt` takes. */
  readonly setting: ClockSetting;
  /** Goes on as another clock does, of which this is the setting. */
  adopt(setting: ClockSetting): void;
}

/** A clock stands still at an instant, or runs ahead of the wall clock by so many milliseconds. */
export type ClockSetting = { readonly stopped: number } | { readonly ahead: number };

/** The wall clock; an instant, in milliseconds since 1970, to stand still at; or the wall clock, moved by a duration. */
export type ClockStart = 'real' | number | { readonly ahead: string };

/** @throws LockstepError `CLOCK_INVALID` for a start that is no instant. */
export function createClock(start: ClockStart, wallClock: () => number = Date.now): Clock {
  let stopped: number | undefined;
  let offset = 0;
  const clock: Clock = {
    now: () => stopped ?? wallClock() + offset,
    get running() {
      return stopped === undefined;
    },
    stopAt(instant) {
      stopped = checked(instant);
    },
    advance(by) {
      const now = stopped ?? wallClock() + offset;
      const moved = checked(typeof by === 'string' ? addDuration(now, by) : now + by);
      if (stopped === undefined) offset += moved - now;
      else stopped = moved;
    },
    follow() {
      stopped = undefined;
      offset = 0;
    },
    set(next) {
      if (typeof next === 'number') return clock.stopAt(next);
      const wall = wallClock();
      const moved = next === 'real' ? 0 : checked(addDuration(wall, next.ahead)) - wall;
      stopped = undefined;
      offset = moved;
    },
    restart: () => clock.set(start),
    get setting() {
      return stopped === undefined ? { ahead: offset } : { stopped };
    },
    adopt(setting) {
      stopped = 'stopped' in setting ? setting.stopped : undefined;
      offset = 'stopped' in setting ? 0 : setting.ahead;
    },
  };
  clock.set(start);
  return clock;
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
 * Reads `real`, an ISO 8601 date and time, or a duration with its sign, by which the clock is ahead of the wall clock
 * or behind it: `+3d`, `-PT1H`.
 *
 * @throws LockstepError `CLOCK_INVALID`
 */
export function parseClockStart(text: string): ClockStart {
  if (text === 'real') return 'real';
  if (/^[+-]/.test(text)) return aheadBy(text);
  const instant = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  // A day that its month does not have is read as one of the next month.
  const date = text.slice(0, 10);
  if (Number.isNaN(instant) || new Date(date).toISOString().slice(0, 10) !== date) {
    throw new LockstepError(
      'CLOCK_INVALID',
      `Failed to set the clock to "${text}": expected "real", an ISO 8601 instant such as 2026-01-31T08:00:00Z, or a duration from now such as +3d.`,
    );
  }
  return instant;
}

/** Tried out here, so that a bad one is told where it is given. */
function aheadBy(text: string): ClockStart {
  const ahead = text.replace(/^\+(?!-)/, '');
  addDuration(0, ahead);
  return { ahead };
}
