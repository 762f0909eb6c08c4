import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpRequest } from '../exchange/http.ts';

/** The header by which a client chooses its session. */
export const SESSION_HEADER = 'x-lockstep-session';

/** The session of whoever names none. */
export const DEFAULT_SESSION = 'default';

/** The name of the session that a request asks for. Not checked yet. */
export function sessionNameOf({ headers }: Pick<HttpRequest, 'headers'>): string {
  return headers[SESSION_HEADER] ?? DEFAULT_SESSION;
}

/** @throws LockstepError `SESSION_INVALID` for a name that a path or a header cannot carry as it is. */
export function checkedSessionName(name: string): string {
  if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,63}$/.test(name)) return name;
  throw new LockstepError(
    'SESSION_INVALID',
    `There can be no session ${JSON.stringify(name.slice(0, 80))}. Expected 1 to 64 letters, digits, dots, hyphens and underscores, not beginning with a dot or a hyphen.`,
  );
}
