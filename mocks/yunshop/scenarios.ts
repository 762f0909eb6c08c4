import type { Scenarios } from 'lockstep';
import { accountUnverified } from './account-unverified.ts';
import { empty } from './empty.ts';
import { expired } from './expired.ts';
import { large } from './large.ts';
import type { State } from './state.ts';
import { typical } from './typical.ts';

export const scenarios: Scenarios<State> = {
  typical: { summary: 'account 6 with 40 packages of every type, account 8 with a few', start: typical },
  empty: { summary: 'no package was given or bought yet', start: empty },
  large: { summary: 'account 6 with 10,000 packages', start: large },
  expired: { summary: 'no package is in use any more', upon: expired },
  'account-unverified': {
    summary: 'every call answers `result` 0, since the visitor is not logged in (assumed)',
    upon: accountUnverified,
  },
  'logged-out': { summary: 'the older name of account-unverified', upon: accountUnverified },
};

export const noScenario: Readonly<Record<string, string>> = {
  'pool-exhausted':
    'the shop has no pools, and `valid_num` says how many uses a package has and not how many are left: one that is used up would look like one that is over, as in "expired"',
  'activation-stuck':
    'a package is in use from its row on: the document knows `status` 1, in use, and 2, no longer valid, and nothing before them',
};
