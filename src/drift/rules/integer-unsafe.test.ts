import { listPools } from '../pools.fixture.ts';
import { describeRule, POOL, text } from './rule-cases.fixture.ts';

const LONG = '89860000000000000001';
const pool = (member: string) => ({
  request: listPools,
  response: text(`{"code":"200","data":[{"id":1,"state":0,${member}}]}`),
});

describeRule('integer-unsafe', {
  found: [
    [
      'an integer that a consumer loses digits of, with every digit',
      pool(`"count":${LONG}`),
      {
        severity: 'risky',
        pointer: '/data/*/count',
        specPointer: `${POOL}/properties/count`,
        expected: Number.MAX_SAFE_INTEGER,
        received: LONG,
      },
    ],
  ],
  notFound: [
    ['an integer of which the spec warns', pool(`"serial":${LONG}`)],
    ['an integer that the spec does not have', pool(`"unknown":${LONG}`)],
    ['a fraction with many digits', pool('"count":1e0,"extras":{"a":0.12345678901234567890123}')],
    ['an integer that a double holds', pool('"count":9007199254740991')],
  ],
});
