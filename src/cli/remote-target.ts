import type { Project } from '../config/project.ts';
import { LockstepError } from '../errors/lockstep-error.ts';
import { type Environment, environmentCredentials, variableOf } from '../provider/environment-credentials.ts';
import type { Credentials, Provider } from '../provider/provider.ts';
import type { GivenValues } from '../replay/given-values.ts';
import { type HttpTargetOptions, httpTarget } from '../replay/http-target.ts';
import type { ReplayTarget, SkippedTarget } from '../replay/target.ts';
import type { Io } from './io.ts';
import { readOriginals } from './originals-store.ts';
import { usageError } from './parse-arguments.ts';
import { redactionFolder } from './redaction-store.ts';
import type { TargetOptions } from './target-options.ts';

/** What live and URL targets have in common. */
export interface RemoteOptions extends Pick<HttpTargetOptions, 'allowed' | 'given' | 'limits' | 'tell'> {
  readonly env: Environment;
  readonly requireLive: boolean;
  /** The folder of the way back from pseudonyms. */
  readonly redactionFolder: string;
}

/** @throws LockstepError `USAGE` */
export function readRemoteOptions(options: TargetOptions, project: Project, io: Io): RemoteOptions {
  const seconds = Number(options.timeout);
  if (!(seconds > 0 && seconds <= 3600)) {
    throw usageError('verify', `--timeout cannot be "${options.timeout}"; expected seconds, such as 30`);
  }
  return {
    env: io.env,
    requireLive: options['require-live'],
    allowed: new Set(options.allow),
    given: parseBindings(options.bind),
    redactionFolder: redactionFolder(project, io.cwd),
    limits: { headers: seconds * 1000, body: seconds * 1000 },
    tell: io.tell,
  };
}

function parseBindings(bindings: readonly string[]): GivenValues {
  const given = new Map<string, string[]>();
  for (const binding of bindings) {
    const [, name = '', list = ''] = /^([^=]+)=(.+)$/s.exec(binding) ?? [];
    if (name === '') {
      throw usageError('verify', `--bind cannot be "${binding}"; expected NAME=VALUE, such as iccid=8988`);
    }
    given.set(name, [...(given.get(name) ?? []), ...list.split(',')]);
  }
  return given;
}

/**
 * The server of a provider at a URL, or at the address in `LOCKSTEP_<ID>_URL` where none is given.
 *
 * @throws LockstepError `CREDENTIALS_MISSING`, naming the variables, `CONFIG_INVALID`
 */
export function remoteTarget(
  provider: Provider,
  base: string | undefined,
  { env, requireLive, redactionFolder: folder, ...options }: RemoteOptions,
): ReplayTarget | SkippedTarget {
  const { credentials, set, missing } = environmentCredentials(provider, env);
  const open = (name: string, at: string, account: Credentials) =>
    httpTarget(provider, {
      ...{ ...options, name, base: at, credentials: account, originals: readOriginals(folder) },
    });
  if (base !== undefined) {
    if (missing.length > 0) throw incomplete(provider, base, missing);
    return open(base, base, credentials);
  }
  const variable = variableOf(provider, 'url');
  const address = env[variable] ?? '';
  const absent = [...(address === '' ? [variable] : []), ...missing];
  if (absent.length === 0) return open('live', baseOf(address, variable, 'verify'), credentials);
  const isUnset = address === '' && set.length === 0;
  if (isUnset && !requireLive) {
    return {
      name: 'live',
      skipped: `no account: ${absent.join(', ')} ${absent.length > 1 ? 'are' : 'is'} not set`,
    };
  }
  throw incomplete(provider, 'live', absent);
}

function incomplete({ id }: Provider, target: string, missing: readonly string[]): LockstepError {
  return new LockstepError(
    'CREDENTIALS_MISSING',
    `Failed to verify ${id} at ${target}: ${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set. Expected the address and the account in the environment; set what is missing.`,
  );
}

/**
 * An address as paths can be appended to it. `source` says in a message where it came from: the address itself
 * may hold a password and is not repeated.
 * `command` is the one whose help is pointed to.
 *
 * @throws LockstepError `USAGE`
 */
export function baseOf(address: string, source: string, command: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw usageError(
      command,
      `${source} is no URL of a server; expected one such as https://sandbox.example/v1`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw usageError(
      command,
      `${source} holds a user name or a password, which no URL may: reports name it. Use credentials of the provider`,
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw usageError(
      command,
      `${source} has a query or a fragment; expected the URL that paths are appended to`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
