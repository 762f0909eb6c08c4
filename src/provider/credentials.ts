import type { Credentials, Provider } from './provider.ts';

/** The credentials that the mock of a provider accepts. */
export function mockCredentials(provider: Provider): Credentials {
  return Object.fromEntries(provider.credentials.map(({ name, mock }) => [name, mock]));
}

/** The same credentials with every secret wrong: of the same length, so that no format check gives it away. */
export function invalidCredentials(provider: Provider, credentials: Credentials): Credentials {
  const secrets = provider.credentials.filter(({ secret }) => secret).map(({ name }) => name);
  const wrong = secrets.map((name) => [
    name,
    'invalid-'.repeat(16).slice(0, credentials[name]?.length ?? 16),
  ]);
  return { ...credentials, ...Object.fromEntries(wrong) };
}
