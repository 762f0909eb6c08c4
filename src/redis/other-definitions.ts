import type { RedisLink } from './redis-link.ts';

/** A provider of which mocks of another definition have been in the same Redis. */
export interface OtherDefinition {
  readonly provider: string;
  readonly definition: string;
}

/** How long, in milliseconds, a definition counts as used: mocks that run say every hour that they do. */
const USED = 2 * 60 * 60_000;

/**
 * Notes that there are mocks of a definition, and finds others of the same providers, the latest first. They share
 * nothing with each other, which a slip in a seed or a version is enough for.
 *
 * @throws LockstepError `STATE_UNREACHABLE`
 */
export async function otherDefinitions(
  link: RedisLink,
  definition: string,
  providers: readonly string[],
): Promise<readonly OtherDefinition[]> {
  const now = Date.now();
  const found = await Promise.all(
    providers.map(async (provider) => {
      const key = `lockstep:definitions:${provider}`;
      await link.call('ZADD', key, now, definition);
      await link.call('ZREMRANGEBYSCORE', key, '-inf', now - USED);
      await link.call('PEXPIRE', key, USED);
      const used = [await link.call('ZREVRANGE', key, 0, -1)].flat();
      return used.map((one) => ({ provider, definition: String(one) }));
    }),
  );
  return found.flat().filter((one) => one.definition !== definition);
}
