import type { Credentials, Provider } from './provider.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The account at a live target, as far as the environment has it. Names of variables, never their values. */
export interface EnvironmentAccount {
  readonly credentials: Credentials;
  readonly set: readonly string[];
  readonly missing: readonly string[];
}

/** The variable that holds something of a provider: `app_key` of `smart-proxy` is `LOCKSTEP_SMART_PROXY_APP_KEY`. */
export function variableOf({ id }: Pick<Provider, 'id'>, name: string): string {
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2');
  return `LOCKSTEP_${id}_${words}`.replaceAll('-', '_').toUpperCase();
}

/** An empty variable counts as missing: that is how CI hands over a secret that nobody has set. */
export function environmentCredentials(provider: Provider, env: Environment): EnvironmentAccount {
  const found = provider.credentials.map(({ name }) => {
    const variable = variableOf(provider, name);
    return { name, variable, value: env[variable] ?? '' };
  });
  const named = (isSet: boolean) => found.filter(({ value }) => (value !== '') === isSet);
  return {
    credentials: Object.fromEntries(named(true).map(({ name, value }) => [name, value])),
    set: named(true).map(({ variable }) => variable),
    missing: named(false).map(({ variable }) => variable),
  };
}
