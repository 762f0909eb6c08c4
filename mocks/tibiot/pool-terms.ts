import { createKeyedRandom, type Setting } from 'lockstep/fixtures';

const GIB = 1024 ** 2;

/** What a pool has in common with all its cards. */
export interface PoolTerms {
  readonly poolType: 1 | 2 | 3;
  /** In months. */
  readonly billingCycle: 1 | 3 | 6 | 12;
  /** Of each card in a billing period, in KB; 0 where it is charged by usage. */
  readonly flowOfCard: number;
}

/** The terms of a pool, by its code. */
export function poolTerms({ seed }: Pick<Setting, 'seed'>, code: string): PoolTerms {
  const random = createKeyedRandom(seed, 'tibiot', 'terms', code);
  const poolType = random.pick('poolType', [1, 2, 3] as const);
  const billingCycle = random.pick('billingCycle', [1, 1, 3, 6, 12] as const);
  const flowOfCard = poolType === 2 ? 0 : random.pick('package', [1, 2, 5]) * GIB * billingCycle;
  return { poolType, billingCycle, flowOfCard };
}
