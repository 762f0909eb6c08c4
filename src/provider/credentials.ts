import type { Credentials, Provider } from './provider.ts';

/** The credentials that the mock of a provider accepts. */
export function mockCredentials(provider: Provider): Credentials {
  return Object.fromEntries(provider.credentials.map(({ name, mock }) => [name, mock]));
}

/** The same credentials with every secret wrong: of the same length, so that no format check gives it away. */
export function invalidCredentials(provider: Provider, credentials: Credentials): Credentials {
  const secrets = provider.credentials.filter(({ secret }) => secret);
  const wrong = secrets.map(({ name }) => [name, wrongSecret(credentials[name] ?? '')]);
  return { ...credentials, ...Object.fromEntries(wrong) };
}

function wrongSecret(secret: string): string {
  const length = secret.length || 16;
  const wrong = ''.padEnd(length, 'invalid-');
  return wrong === secret ? ''.padEnd(length, 'wrong-') : wrong;
}
