import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('numeric-string', {
  found: [
    [
      'digits in quotes where the spec has a number',
      listed({ id: '1' }),
      {
        pointer: '/data/*/id',
        specPointer: `${POOL}/properties/id/type`,
        expected: 'integer',
        received: 'string',
      },
    ],
    [
      'a number where the spec has text',
      listed({ price: 2.5 }),
      {
        pointer: '/data/*/price',
        specPointer: `${POOL}/properties/price/type`,
        expected: 'string',
        received: 'number',
      },
    ],
  ],
  notFound: [['numbers and text in their places', listed({ id: 1, price: '2.5' })]],
});
