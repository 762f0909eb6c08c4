import { LockstepError } from '../errors/lockstep-error.ts';
import type { Credential, Provider } from './provider.ts';

/** A provider as a person writes it: what is left out gets its usual value. */
export interface ProviderDefinition
  extends Pick<Provider, 'id' | 'title' | 'outcome' | 'sign' | 'rateLimit'> {
  readonly credentials?: readonly Credential[];
  /** Besides the secret credentials, which are always in. */
  readonly secrets?: readonly string[];
}

const ID = /^[a-z][a-z0-9-]*$/;

/**
 * Declares a provider.
 *
 * @throws LockstepError `CONFIG_INVALID` where the id cannot name a folder and a URL prefix.
 */
export function defineProvider(definition: ProviderDefinition): Provider {
  if (!ID.test(definition.id)) {
    throw new LockstepError(
      'CONFIG_INVALID',
      `Failed to define the provider "${definition.id}": an id is made of lower-case letters, digits and dashes and begins with a letter.`,
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
