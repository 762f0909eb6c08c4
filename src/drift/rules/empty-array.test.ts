import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('empty-array', {
  found: [
    [
      'an empty array in place of an object',
      listed({ extras: [] }),
      {
        pointer: '/data/*/extras',
        specPointer: `${POOL}/properties/extras/type`,
        expected: 'object',
        received: 'array',
      },
    ],
  ],
  notFound: [
    ['an empty object', listed({ extras: {} })],
    ['an empty array in its place', listed({ labels: [] })],
  ],
});
