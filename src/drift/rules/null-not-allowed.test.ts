import { asked, BODY, describeRule, listed, POOL } from './rule-cases.fixture.ts';

describeRule('null-not-allowed', {
  found: [
    [
      'null in place of a type',
      listed({ created: null }),
      {
        pointer: '/data/*/created',
        specPointer: `${POOL}/properties/created/type`,
        expected: 'string',
        received: null,
      },
    ],
    [
      'null in place of a value of an enumeration',
      listed({ state: null }),
      {
        pointer: '/data/*/state',
        specPointer: `${POOL}/properties/state/enum`,
        expected: [0, 1, 2],
        received: null,
      },
    ],
    [
      'null in a request that was accepted',
      asked({ size: null }),
      {
        direction: 'request',
        severity: 'risky',
        pointer: '/size',
        specPointer: `${BODY}/properties/size/type`,
        expected: 'integer',
        received: null,
      },
    ],
  ],
  notFound: [['a property that is left out', listed({})]],
});
