import { goodPool } from '../pools.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';

const large = { ...goodPool, price: 'x'.repeat(200_000) };

describeOperationRule('size-unusual', {
  found: [
    [
      'an answer of ten times the largest recorded one',
      { answered: [goodPool, large], recorded: [goodPool] },
      {
        severity: 'info',
        pointer: '',
        specPointer: '',
        expected: 42,
        received: 200_053,
        occurrences: 1,
        exchanges: 2,
      },
    ],
  ],
  notFound: [
    [
      'an answer that is small all the same',
      { answered: [{ ...goodPool, price: 'x'.repeat(9000) }], recorded: [goodPool] },
    ],
    ['an answer that is as large as recorded', { answered: [large], recorded: [large] }],
    ['anything without a recording', { answered: [large] }],
  ],
});
