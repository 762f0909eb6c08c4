import { goodPool } from '../pools.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';
import { POOL } from './rule-cases.fixture.ts';

const SECONDS = 1_700_000_000;
const at = (since: number) => ({ ...goodPool, since });

describeOperationRule('time-unit-changed', {
  found: [
    [
      'seconds that became milliseconds',
      { answered: [at(SECONDS * 1000), at(0)], recorded: [at(SECONDS), at(0)] },
      {
        severity: 'breaking',
        pointer: '/data/*/since',
        specPointer: `${POOL}/properties/since`,
        expected: 'seconds',
        received: 'milliseconds',
        occurrences: 2,
        exchanges: 2,
      },
    ],
    [
      'milliseconds that became seconds, of a synthetic recording',
      { answered: [at(SECONDS)], recorded: [at(SECONDS * 1000)], evidence: 'synthetic' },
      {
        severity: 'risky',
        pointer: '/data/*/since',
        specPointer: `${POOL}/properties/since`,
        expected: 'milliseconds',
        received: 'seconds',
        occurrences: 1,
        exchanges: 1,
        assumed: true,
      },
    ],
  ],
  notFound: [
    ['another moment in the same unit', { answered: [at(SECONDS + 1)], recorded: [at(SECONDS)] }],
    ['a number that is no moment', { answered: [at(SECONDS * 1000), at(7)], recorded: [at(SECONDS)] }],
    ['moments in both units', { answered: [at(SECONDS * 1000), at(SECONDS)], recorded: [at(SECONDS)] }],
    ['anything without a recording', { answered: [at(SECONDS)] }],
  ],
});
