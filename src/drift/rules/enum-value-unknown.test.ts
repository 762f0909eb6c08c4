import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('enum-value-unknown', {
  found: [
    [
      'a value outside the enumeration',
      listed({ state: 7 }),
      {
        pointer: '/data/*/state',
        specPointer: `${POOL}/properties/state/enum`,
        expected: [0, 1, 2],
        received: 7,
      },
    ],
    [
      'a value outside an open enumeration',
      listed({ kind: 'c' }),
      {
        pointer: '/data/*/kind',
        specPointer: `${POOL}/properties/kind/enum`,
        expected: ['a', 'b'],
        received: 'c',
        severity: 'risky',
      },
    ],
  ],
  notFound: [['a value inside', listed({ kind: 'b' })]],
});
