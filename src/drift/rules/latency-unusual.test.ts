import { goodPool } from '../pools.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';

const [answered, recorded] = [[goodPool, goodPool], [goodPool]];

describeOperationRule('latency-unusual', {
  found: [
    [
      'answers that all take ten times as long as the slowest recorded one',
      { answered, recorded, time: { answered: 2000, recorded: 200 } },
      {
        severity: 'info',
        pointer: '',
        specPointer: '',
        expected: 200,
        received: 2000,
        occurrences: 2,
        exchanges: 2,
      },
    ],
  ],
  notFound: [
    ['answers that take nine times as long', { answered, recorded, time: { answered: 1800, recorded: 200 } }],
    ['answers that are fast all the same', { answered, recorded, time: { answered: 900, recorded: 1 } }],
    [
      'anything against the times of a recording that no server gave',
      { answered, recorded, time: { answered: 2000, recorded: 1 }, evidence: 'synthetic' },
    ],
    ['anything where nothing was measured', { answered, recorded }],
  ],
});
