import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('schema-mismatch', {
  found: [
    [
      'a property where no further ones are allowed',
      listed({ owner: { name: 'x', age: 1 } }),
      {
        pointer: '/data/*/owner',
        specPointer: `${POOL}/properties/owner/additionalProperties`,
        expected: false,
        received: 'age',
      },
    ],
  ],
  notFound: [['a property where others are allowed', listed({ more: 1 })]],
});
