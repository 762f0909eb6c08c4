import { expect, test } from 'vitest';
import { isSecret, leadsToSecret } from './is-secret.ts';

const provider = { secrets: ['app_key', 'X-Signature'] };

test.each([
  ['app_key', true],
  ['APP_KEY', true],
  ['x-signature', true],
  ['app_key_id', false],
  ['', false],
])('Whether %j is the name of a secret: %s.', (name, want) => {
  expect(isSecret(provider, name)).toBe(want);
});

test.each([
  ['/query/app_key', true],
  ['/app_key/0/part', true],
  ['/data/app_key_id', false],
  ['', false],
])('Whether the pointer %j leads to a secret: %s.', (pointer, want) => {
  expect(leadsToSecret(provider, pointer)).toBe(want);
});
