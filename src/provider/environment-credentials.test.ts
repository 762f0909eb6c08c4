import { expect, test } from 'vitest';
import { defineProvider } from './define-provider.ts';
import { environmentCredentials, variableOf } from './environment-credentials.ts';

const provider = defineProvider({
  id: 'white-label',
  title: 'White label',
  credentials: [
    { name: 'app_key', mock: 'a', secret: true },
    { name: 'userName', mock: 'b', secret: false },
  ],
});

test.each([
  ['app_key', 'LOCKSTEP_WHITE_LABEL_APP_KEY'],
  ['userName', 'LOCKSTEP_WHITE_LABEL_USER_NAME'],
  ['url', 'LOCKSTEP_WHITE_LABEL_URL'],
])('The variable of %s is %s.', (name, variable) => {
  expect(variableOf(provider, name)).toBe(variable);
});

test('What is set is told apart from what is missing, and an empty variable is missing.', () => {
  const env = { LOCKSTEP_WHITE_LABEL_APP_KEY: 'k-1', LOCKSTEP_WHITE_LABEL_USER_NAME: '', APP_KEY: 'other' };
  expect(environmentCredentials(provider, env)).toEqual({
    credentials: { app_key: 'k-1' },
    set: ['LOCKSTEP_WHITE_LABEL_APP_KEY'],
    missing: ['LOCKSTEP_WHITE_LABEL_USER_NAME'],
  });
});
