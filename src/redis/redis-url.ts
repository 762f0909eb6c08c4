import { LockstepError } from '../errors/lockstep-error.ts';

/** Where a Redis is, for people: without user, password and options. */
export interface RedisUrl {
  readonly href: string;
  readonly shown: string;
}

/**
 * Reads `redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE]`, or `rediss://` for TLS.
 *
 * @throws LockstepError `USAGE`, which repeats nothing of the text: it may hold a password
 */
export function readRedisUrl(text: string): RedisUrl {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isOne = url !== undefined && /^rediss?:$/.test(url.protocol) && url.hostname !== '';
  // A password that is not percent-encoded may end the host early.
  if (!isOne || !/^\/?\d*$/.test(url.pathname) || url.hash !== '' || url.search.includes('@')) {
    throw new LockstepError(
      'USAGE',
      'The address of the state cannot be read. Expected redis://HOST:PORT, or redis://USER:PASSWORD@HOST:PORT/DATABASE with everything percent-encoded in the password that is neither letter nor digit; rediss:// for TLS.',
    );
  }
  return { href: text, shown: `${url.protocol}//${url.host}${url.pathname === '/' ? '' : url.pathname}` };
}
