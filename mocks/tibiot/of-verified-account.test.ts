import type { Handlers } from 'lockstep';
import { expect, test } from 'vitest';
import { handlers } from './handlers.ts';
import type { Operations } from './index.ts';
import { ofVerifiedAccount } from './of-verified-account.ts';
import type { State } from './state.ts';

test('A handler that its module does not export stays none, so that whoever defines the mock can tell of it.', () => {
  // The compiler refuses such an import, and modules that are loaded without it do not.
  const given = { getCardDetail: handlers.getCardDetail, getPoolDetail: undefined };
  const guarded = ofVerifiedAccount(given as unknown as Handlers<Operations, State>);
  expect(Object.entries(guarded).map(([name, handler]) => [name, typeof handler])).toEqual([
    ['getCardDetail', 'function'],
    ['getPoolDetail', 'undefined'],
  ]);
});
