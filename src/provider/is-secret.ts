import { pointerTokens } from '../json/json-pointer.ts';
import type { Provider } from './provider.ts';

type Secrets = Pick<Provider, 'secrets'>;

/** Whether a field, parameter or header of this name must never be shown or stored, in whatever case it is written. */
export function isSecret({ secrets }: Secrets, name: string): boolean {
  const asked = name.toLowerCase();
  return secrets.some((secret) => secret.toLowerCase() === asked);
}

/** Whether a JSON Pointer leads to a secret, or into one. */
export function leadsToSecret(provider: Secrets, pointer: string): boolean {
  return pointerTokens(pointer).some((token) => isSecret(provider, token));
}
