import { describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('property-forbidden', {
  found: [
    [
      'a property where no further ones are allowed, as a schema',
      listed({ owner: { name: 'x', age: 1 } }),
      {
        pointer: '/data/*/owner/age',
        specPointer: `${POOL}/properties/owner`,
        expected: null,
        received: { type: 'integer' },
      },
    ],
  ],
  notFound: [['a property where others are allowed', listed({ extras: { more: 1 } })]],
});
