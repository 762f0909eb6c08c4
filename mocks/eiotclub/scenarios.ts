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
  typical: { summary: 'pools with records in every status, cards with 2 to 50 orders each', start: typical },
  empty: { summary: 'an account that has bought nothing yet', start: empty },
  large: { summary: '10,000 records in pool 387, 10,000 orders of 200 cards', start: large },
  expired: { summary: 'no order waits or is in use, no pool record is active', upon: expired },
  'pool-exhausted': {
    summary: 'every record of a pool has used all it had (that it stays active is assumed)',
    upon: poolExhausted,
  },
  'account-unverified': {
    summary: 'every call is refused with code 4005 (assumed)',
    upon: accountUnverified,
  },
  'activation-stuck': {
    summary: 'pool records and orders wait for an activation that never comes (what they show is assumed)',
    upon: activationStuck,
  },
};
