import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { LockstepError, reasonOf } from '../errors/lockstep-error.ts';
import type { RedisUrl } from './redis-url.ts';

/** What Redis answers: texts, numbers, lists of them, and `null` for nothing. */
export type RedisReply = string | number | null | readonly RedisReply[];

/** A script in Lua, which Redis runs as a whole: nothing comes in between. */
export interface RedisScript {
  readonly source: string;
  readonly sha: string;
}

export function redisScript(source: string): RedisScript {
  return { source, sha: createHash('sha1').update(source).digest('hex') };
}

/** A connection to a Redis that is made again by itself whenever it is lost. */
export interface RedisLink {
  /** Where it leads, without credentials. */
  readonly shown: string;
  /** @throws LockstepError `STATE_UNREACHABLE`: at once without a connection, else within seconds */
  run(
    script: RedisScript,
    keys: readonly string[],
    values: readonly (string | number)[],
  ): Promise<RedisReply>;
  /** @throws LockstepError `STATE_UNREACHABLE` */
  call(command: string, ...values: readonly (string | number)[]): Promise<RedisReply>;
  close(): void;
}

/** Milliseconds within which Redis has to take a connection, and to answer. */
const LIMIT = 5000;
const LONGEST_PAUSE = 1000;

/** @throws LockstepError `STATE_UNREACHABLE` where there is no Redis, `PEER_MISSING` */
export async function openRedis({ href, shown }: RedisUrl): Promise<RedisLink> {
  const client = createClient(await loadIoredis(), href);
  // Kept for the messages: what a command fails with says only that there is no connection.
  let lost: string | undefined;
  client.on('error', (error: unknown) => {
    lost = sentence(error);
  });
  client.on('ready', () => {
    lost = undefined;
  });
  try {
    await client.connect();
  } catch (error) {
    client.disconnect();
    /* v8 ignore next -- the client has told of it by an event before; should it not, these are its words */
    const reason = lost ?? sentence(error);
    throw new LockstepError(
      'STATE_UNREACHABLE',
      `Failed to reach the state in Redis at ${shown}: ${reason}. Check that Redis runs there and lets in whom the address names.`,
    );
  }
  const asked = async (reply: Promise<unknown>): Promise<RedisReply> => {
    try {
      // Replies of commands as text are of these kinds alone.
      return (await reply) as RedisReply;
    } catch (error) {
      throw unreachable(shown, isOffline(client) ? (lost ?? sentence(error)) : sentence(error));
    }
  };
  return {
    shown,
    run: (script, keys, values) => asked(evaluate(client, script, keys, values)),
    call: (command, ...values) => asked(client.call(command, ...values)),
    close: () => client.disconnect(),
  };
}

function createClient(RedisClient: typeof Redis, href: string): Redis {
  return new RedisClient(href, {
    lazyConnect: true,
    connectTimeout: LIMIT,
    commandTimeout: LIMIT,
    // A peer that is gone without a word would be waited for until the system gives up on it.
    socketTimeout: 2 * LIMIT,
    // What was sent when a connection broke may have been done. Sent once more, it could be done twice.
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    retryStrategy: (times) => Math.min(50 * times, LONGEST_PAUSE),
  });
}

function isOffline({ status }: Redis): boolean {
  return status !== 'ready';
}

/** By its hash, so that the text of a script is sent once. */
async function evaluate(
  client: Redis,
  { sha, source }: RedisScript,
  keys: readonly string[],
  values: readonly (string | number)[],
): Promise<unknown> {
  try {
    return await client.evalsha(sha, keys.length, ...keys, ...values);
  } catch (error) {
    if (!reasonOf(error).startsWith('NOSCRIPT')) throw error;
    return client.eval(source, keys.length, ...keys, ...values);
  }
}

/** Without the error underneath: it holds the command that failed, which may be the one with the password. */
function unreachable(shown: string, reason: string): LockstepError {
  return new LockstepError(
    'STATE_UNREACHABLE',
    `The state in Redis at ${shown} cannot be reached: ${reason}. Try again: the mock goes on by itself when Redis is there.`,
  );
}

/** What a command failed with, without a full stop; what the client says of a broken connection is about itself. */
function sentence(error: unknown): string {
  if (error instanceof Error && error.name === 'MaxRetriesPerRequestError')
    return 'it does not answer, or the connection has broken';
  return reasonOf(error).replace(/\.$/, '');
}

async function loadIoredis(): Promise<typeof Redis> {
  try {
    return (await import('ioredis')).Redis;
  } catch (cause) {
    throw new LockstepError(
      'PEER_MISSING',
      'Failed to keep the state in Redis: the package ioredis is not installed. Install it with "npm install --save-dev ioredis@^5.11.1".',
      { cause },
    );
  }
}
