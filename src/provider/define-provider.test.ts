import { expect, test } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import { defineProvider } from './define-provider.ts';

test('A provider of nothing but a name has no credentials and no secrets.', () => {
  expect(defineProvider({ id: 'acme', title: 'Acme' })).toEqual({
    id: 'acme',
    title: 'Acme',
    credentials: [],
    secrets: [],
  });
});

test('Secret credentials are secrets beside the named ones, each once; an account name is none.', () => {
  const provider = defineProvider({
    id: 'acme-2',
    title: 'Acme',
    credentials: [
      { name: 'account', mock: 'mock-account', secret: false },
      { name: 'key', mock: 'mock-key', secret: true },
    ],
    secrets: ['sign', 'key'],
  });
  expect(provider.secrets).toEqual(['key', 'sign']);
});

test('Outcome and signer are kept as they are given.', () => {
  const outcome = { pointer: '/code', success: ['200'] };
  const sign = (): object => ({});
  const provider = defineProvider({ id: 'acme', title: 'Acme', outcome, sign });
  expect([provider.outcome, provider.sign]).toEqual([outcome, sign]);
});

test.each(['', 'Acme', '2acme', '-acme', 'ac_me', 'acme/x', '_lockstep', 'acme\n'])(
  'An id that cannot name a folder and a URL prefix (%j) is refused, with what an id is.',
  (id) => {
    const define = (): unknown => defineProvider({ id, title: 'Acme' });
    expect(define).toThrow(LockstepError);
    expect(define).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining('lower-case letters, digits and dashes'),
      }),
    );
  },
);

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])(
  'A rate limit of %d a second is refused.',
  (perSecond) => {
    const define = (): unknown => defineProvider({ id: 'acme', title: 'Acme', rateLimit: { perSecond } });
    expect(define).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringContaining(`rateLimit.perSecond is ${perSecond}`),
      }),
    );
  },
);

test.each(['Asia/Shanghai', 'UTC'])('The time zone %s is kept as it is given.', (timeZone) => {
  expect(defineProvider({ id: 'acme', title: 'Acme', timeZone }).timeZone).toBe(timeZone);
});

test.each(['', '+08:00', 'Beijing time'])('What is no name of a time zone (%j) is refused.', (timeZone) => {
  const define = (): unknown => defineProvider({ id: 'acme', title: 'Acme', timeZone });
  expect(define).toThrow(
    expect.objectContaining({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(
        `timeZone is ${JSON.stringify(timeZone)}; expected a name of the IANA`,
      ),
    }),
  );
});
