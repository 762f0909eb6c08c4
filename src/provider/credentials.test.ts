import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invalidCredentials, mockCredentials } from './credentials.ts';
import { defineProvider } from './define-provider.ts';

const provider = defineProvider({
  id: 'acme',
  title: 'Acme',
  credentials: [
    { name: 'account', mock: 'mock-account', secret: false },
    { name: 'key', mock: 'mock-key', secret: true },
  ],
});

test('The mock accepts what the provider says it accepts.', () => {
  expect(mockCredentials(provider)).toEqual({ account: 'mock-account', key: 'mock-key' });
});

test('Wrong credentials have every secret wrong and everything else right.', () => {
  expect(invalidCredentials(provider, { account: 'a', key: 'abcdefghijkl', other: 'o' })).toEqual({
    account: 'a',
    key: 'invalid-inva',
    other: 'o',
  });
});

test.each([[{}], [{ key: '' }]])(
  'A secret that is not known (%j) becomes a wrong one of 16 characters.',
  (given) => {
    expect(invalidCredentials(provider, given)).toEqual({ key: 'invalid-invalid-' });
  },
);

test('A wrong secret differs from the right one and is of the same length, whatever the right one is.', () => {
  const prefixes = fc.nat({ max: 200 }).map((length) => ''.padEnd(length + 1, 'invalid-'));
  const secrets = fc.oneof(fc.string({ minLength: 1 }), prefixes);
  fc.assert(
    fc.property(secrets, (key) => {
      const wrong = invalidCredentials(provider, { key })['key'];
      expect(wrong).not.toBe(key);
      expect(wrong).toHaveLength(key.length);
    }),
  );
});
