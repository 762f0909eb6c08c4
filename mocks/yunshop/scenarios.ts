import type { Scenarios } from 'lockstep';
import { accountUnverified } from './account-unverified.ts';
import { activationStuck } from './activation-stuck.ts';
import { empty } from './empty.ts';
import { expired } from './expired.ts';
import { large } from './large.ts';
import { poolExhausted } from './pool-exhausted.ts';
import type { State } from './state.ts';
import { typical } from './typical.ts';

export const scenarios: Scenarios<State> = {
  typical: { summary: 'account 6 with 40 packages of every type, account 8 with a few', start: typical },
  empty: { summary: 'no package was given or bought yet', start: empty },
  large: { summary: 'account 6 with 10,000 packages', start: large },
  expired: { summary: 'no package is in use any more', upon: expired },
  'pool-exhausted': {
    summary: 'every package with a number of uses is no longer valid, since it has had them (assumed)',
    upon: poolExhausted,
  },
  'account-unverified': {
    summary: 'every call answers `result` 0, since the visitor is not logged in (assumed)',
    upon: accountUnverified,
  },
  'activation-stuck': {
    summary: 'the newest package of each type was paid for and its row never comes (assumed)',
    upon: activationStuck,
  },
  'logged-out': { summary: 'the older name of account-unverified', upon: accountUnverified },
};
