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
  typical: { summary: 'a verified account with 67 packages of every type', start: typical },
  empty: { summary: 'a verified account that has bought nothing yet', start: empty },
  large: { summary: 'a verified account with 10,000 packages', start: large },
  expired: { summary: 'every package is past its end', upon: expired },
  'pool-exhausted': {
    summary: 'every package of traffic or addresses has ended, since it is used up (assumed)',
    upon: poolExhausted,
  },
  'account-unverified': { summary: 'every call answers code 156', upon: accountUnverified },
  'activation-stuck': {
    summary: 'the last packages were paid for and are never activated (what they show is assumed)',
    upon: activationStuck,
  },
  unverified: { summary: 'the older name of account-unverified', upon: accountUnverified },
};
