import { addDuration } from '../mock/duration.ts';
import type { SessionLimits } from '../mock/sessions.ts';
import type { Values } from './command.ts';
import { usageError } from './parse-arguments.ts';
import { wholeNumber } from './whole-number.ts';

/** How many sessions there can be, and when one ends by itself. */
export const SESSION_OPTIONS = {
  sessions: {
    type: 'string',
    value: 'N',
    default: '100',
    summary: 'the most sessions at a time',
  },
  'session-idle': {
    type: 'string',
    value: 'DURATION',
    default: '30m',
    summary: 'without a request for so long, a session ends',
  },
} as const;

const LONGEST_IDLE = 30 * 86_400_000;

/** @throws LockstepError `USAGE` */
export function sessionLimits({
  sessions,
  'session-idle': idle,
}: Values<typeof SESSION_OPTIONS>): SessionLimits {
  return { most: wholeNumber('mock', 'sessions', sessions, [1, 100_000]), idle: idleTime(idle) };
}

function idleTime(text: string): number {
  const time = milliseconds(text);
  if (time !== undefined && time >= 1000 && time <= LONGEST_IDLE) return time;
  throw usageError(
    'mock',
    `--session-idle cannot be "${text}"; expected a time from 1s to 30d, such as 90s, 10m or PT2H`,
  );
}

function milliseconds(text: string): number | undefined {
  try {
    return addDuration(0, text);
  } catch {
    return undefined;
  }
}
