import { goodPool } from '../pools.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';
import { POOL } from './rule-cases.fixture.ts';

describeOperationRule('items-differ', {
  found: [
    [
      'items of several types in a list of which the spec says nothing',
      {
        answered: [
          { ...goodPool, labels: ['a', 1, null] },
          { ...goodPool, labels: ['b', 1.5] },
        ],
      },
      {
        severity: 'risky',
        pointer: '/data/*/labels/*',
        specPointer: `${POOL}/properties/labels`,
        expected: null,
        received: ['number', 'string'],
        occurrences: 5,
        exchanges: 2,
      },
    ],
  ],
  notFound: [
    ['items of one type', { answered: [{ ...goodPool, labels: ['a', 'b'] }] }],
    ['whole and other numbers, and null', { answered: [{ ...goodPool, labels: [1, 1.5, null] }] }],
    ['items that the spec describes', { answered: [goodPool] }],
  ],
});
