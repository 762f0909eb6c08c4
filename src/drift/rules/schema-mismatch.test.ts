import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('schema-mismatch', {
  found: [
    [
      'what a condition refuses',
      listed({ extras: { a: 1, b: 2 } }),
      {
        pointer: '/data/*/extras',
        specPointer: `${POOL}/properties/extras/not`,
        expected: 'anything else',
        received: 'object',
      },
    ],
  ],
  notFound: [['what a condition allows', listed({ extras: { a: 1 } })]],
});
