import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('format-changed', {
  found: [
    [
      'text of another pattern',
      listed({ created: '22.11.2026' }),
      {
        pointer: '/data/*/created',
        specPointer: `${POOL}/properties/created/pattern`,
        expected: '^\\d{4}-\\d\\d-\\d\\d$',
        received: '22.11.2026',
      },
    ],
    [
      'a date that came as a number',
      listed({ created: 1_763_769_600 }),
      {
        pointer: '/data/*/created',
        specPointer: `${POOL}/properties/created/type`,
        expected: 'string',
        received: 1_763_769_600,
      },
    ],
  ],
  notFound: [['text of the pattern', listed({ created: '2026-11-22' })]],
});
