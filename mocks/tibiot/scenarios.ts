import type { Scenarios } from 'lockstep';
import { accountUnverified } from './account-unverified.ts';
import { activationStuck } from './activation-stuck.ts';
import { batchFails } from './batch-fails.ts';
import { empty } from './empty.ts';
import { expired } from './expired.ts';
import { large } from './large.ts';
import { poolExhausted } from './pool-exhausted.ts';
import type { State } from './state.ts';
import { typical } from './typical.ts';

export const scenarios: Scenarios<State> = {
  typical: { summary: 'four pools of every kind with 36 cards in every status', start: typical },
  empty: { summary: 'an enterprise without pools and cards', start: empty },
  large: { summary: '204 pools with more than 10,000 cards', start: large },
  expired: { summary: 'every pool is invalid; one paid for centrally ended yesterday', upon: expired },
  'pool-exhausted': {
    summary: 'every pool with a limit has used it up (that it stays valid is assumed)',
    upon: poolExhausted,
  },
  'account-unverified': {
    summary: 'every call answers code 403 (assumed)',
    upon: accountUnverified,
  },
  'activation-stuck': {
    summary: 'every card is in its silent period, and no batch ever ends',
    upon: activationStuck,
  },
  'batch-fails': { summary: 'operations on cards end in status 4 and change nothing', upon: batchFails },
};
