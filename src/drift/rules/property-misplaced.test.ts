import { goodPool } from '../pools.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';
import { BODY, POOL } from './rule-cases.fixture.ts';

describeOperationRule('property-misplaced', {
  found: [
    [
      'what is to be written only and comes back',
      {
        answered: [
          { ...goodPool, token: 'x' },
          { ...goodPool, token: 'y' },
        ],
      },
      {
        severity: 'risky',
        pointer: '/data/*/token',
        specPointer: `${POOL}/properties/token/writeOnly`,
        expected: null,
        received: ['string'],
        occurrences: 2,
        exchanges: 2,
      },
    ],
    [
      'what is to be read only and is sent',
      { answered: [goodPool], asked: { made: 'today' } },
      {
        severity: 'info',
        direction: 'request',
        pointer: '/made',
        specPointer: `${BODY}/properties/made/readOnly`,
        expected: null,
        received: ['string'],
        occurrences: 1,
        exchanges: 1,
      },
    ],
  ],
  notFound: [['properties that go both ways', { answered: [{ ...goodPool, price: '1' }] }]],
});
