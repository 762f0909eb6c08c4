import { listPools } from '../pools.fixture.ts';
import { describeRule, GET, getPool, listed, POOL, text } from './rule-cases.fixture.ts';

describeRule('limit-exceeded', {
  found: [
    [
      'a number above its limit, with every digit',
      {
        request: listPools,
        response: text('{"code":"200","data":[{"id":89860000000000000001,"state":0}]}'),
      },
      {
        pointer: '/data/*/id',
        specPointer: `${POOL}/properties/id/maximum`,
        expected: 1000,
        received: '89860000000000000001',
      },
    ],
    [
      'a number above its limit',
      listed({ id: 1001 }),
      {
        pointer: '/data/*/id',
        specPointer: `${POOL}/properties/id/maximum`,
        expected: 1000,
        received: 1001,
      },
    ],
    [
      'a secret that is too long, without the secret',
      listed({ app_key: 'hush-hush' }),
      {
        pointer: '/data/*/app_key',
        specPointer: `${POOL}/properties/app_key/maxLength`,
        expected: 4,
        received: '***',
      },
    ],
    [
      'a parameter of a request that was accepted',
      getPool('?page=0'),
      {
        direction: 'request',
        severity: 'risky',
        pointer: '/query/page',
        specPointer: `${GET}/parameters/1/schema/minimum`,
        expected: 1,
        received: '0',
      },
    ],
    [
      'more values of a parameter than are allowed',
      getPool('?tag=a&tag=b&tag=c'),
      {
        direction: 'request',
        severity: 'risky',
        pointer: '/query/tag',
        specPointer: `${GET}/parameters/3/schema/maxItems`,
        expected: 2,
        received: 'a,b,c',
      },
    ],
  ],
  notFound: [
    ['as many values of a parameter as are allowed', getPool('?tag=a&tag=b')],
    ['a number at its limit', listed({ id: 1000 })],
  ],
});
