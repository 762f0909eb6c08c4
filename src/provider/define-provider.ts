import { LockstepError } from '../errors/lockstep-error.ts';
import type { Credential, Provider } from './provider.ts';
import { looksLikeTimeZone } from './time-zone.ts';

/** A provider as a person writes it: what is left out gets its usual value. */
export interface ProviderDefinition
  extends Pick<Provider, 'id' | 'title' | 'outcome' | 'sign' | 'rateLimit' | 'timeZone'> {
  readonly credentials?: readonly Credential[];
  /** Besides the secret credentials, which are always in. */
  readonly secrets?: readonly string[];
}

const ID = /^[a-z][a-z0-9-]*$/;

/**
 * Declares a provider.
 *
 * @throws LockstepError `CONFIG_INVALID` where the id cannot name a folder and a URL prefix, the rate limit allows
 * nothing, or there is no such time zone.
 */
export function defineProvider(definition: ProviderDefinition): Provider {
  if (!ID.test(definition.id)) {
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to define the provider "${definition.id}": an id is made of lower-case letters, digits and dashes and begins with a letter.`,
    );
  }
  const { perSecond } = definition.rateLimit ?? { perSecond: 1 };
  if (!(perSecond > 0 && Number.isFinite(perSecond))) {
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to define the provider "${definition.id}": rateLimit.perSecond is ${perSecond}; expected a number above 0, or no rateLimit at all.`,
    );
  }
  if (definition.timeZone !== undefined && !looksLikeTimeZone(definition.timeZone)) {
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to define the provider "${definition.id}": timeZone is ${JSON.stringify(definition.timeZone)}; expected a name of the IANA time zone database, such as "Asia/Shanghai" or "UTC", or no timeZone at all.`,
    );
  }
  const credentials = definition.credentials ?? [];
  const secretCredentials = credentials.filter(({ secret }) => secret).map(({ name }) => name);
  return {
    ...definition,
    credentials,
    secrets: [...new Set([...secretCredentials, ...(definition.secrets ?? [])])],
  };
}
