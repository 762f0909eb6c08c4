import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';

/** Refusals that may pass by themselves. */
const PASSING: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** A target that asks for more patience gets its refusal reported instead. */
const LONGEST = 30_000;

/**
 * How long to wait before asking again, in milliseconds; `undefined` where asking again makes no sense.
 * `retried` counts the retries so far.
 */
export function pauseBefore(
  retried: number,
  outcome: HttpResponse | LockstepError,
  recordedStatus: number,
  first = 250,
): number | undefined {
  const pause = first * 4 ** retried;
  if (outcome instanceof LockstepError) return outcome.code === 'TARGET_UNREACHABLE' ? pause : undefined;
  if (!PASSING.has(outcome.status) || outcome.status === recordedStatus) return undefined;
  const asked = retryAfter(outcome.headers['retry-after']);
  return asked > LONGEST ? undefined : Math.max(pause, asked);
}

/** Seconds or a date (RFC 9110, section 10.2.3), in milliseconds from now. */
function retryAfter(header: string | undefined): number {
  if (header === undefined) return 0;
  const time = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(time) ? 0 : Math.max(0, time);
}
