import { goodPool } from '../pools.fixture.ts';
import { describeOperationRule } from './operation-rule-cases.fixture.ts';
import { POOL } from './rule-cases.fixture.ts';

const full = { ...goodPool, kind: 'a' };
const vanished = {
  severity: 'risky',
  pointer: '/data/*/kind',
  specPointer: `${POOL}/properties/kind`,
  expected: 'kind',
  received: null,
  occurrences: 2,
  exchanges: 2,
} as const;

describeOperationRule('property-vanished', {
  found: [
    [
      'a property that one recording has, and no answer',
      { answered: [goodPool, goodPool], recorded: [full, goodPool] },
      vanished,
    ],
    [
      'one that only synthetic recordings have, as assumed',
      { answered: [goodPool, goodPool], recorded: [full], evidence: 'synthetic' },
      { ...vanished, assumed: true },
    ],
  ],
  notFound: [
    ['a property that one answer has', { answered: [goodPool, full], recorded: [full, full] }],
    ['a property that is null', { answered: [{ ...goodPool, kind: null }], recorded: [full] }],
    ['a property that no recording has', { answered: [goodPool], recorded: [goodPool] }],
    ['anything without a recording', { answered: [goodPool] }],
    ['what is to be written only', { answered: [goodPool], recorded: [{ ...goodPool, token: 'x' }] }],
  ],
});
