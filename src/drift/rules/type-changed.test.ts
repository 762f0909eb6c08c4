import { listPools } from '../pools.fixture.ts';
import { describeRule, GET, getPool, listed, POOL, text } from './rule-cases.fixture.ts';

describeRule('type-changed', {
  found: [
    [
      'another type, as a type and not as a value',
      listed({ id: 'one' }),
      {
        pointer: '/data/*/id',
        specPointer: `${POOL}/properties/id/type`,
        expected: 'integer',
        received: 'string',
      },
    ],
    [
      'a number beyond the doubles is a number all the same',
      {
        request: listPools,
        response: text('{"code":"200","data":[{"id":1,"state":0,"labels":89860000000000000001}]}'),
      },
      {
        pointer: '/data/*/labels',
        specPointer: `${POOL}/properties/labels/type`,
        expected: 'array',
        received: 'integer',
      },
    ],
    [
      'a parameter of a request that was accepted',
      getPool('?page=two'),
      {
        direction: 'request',
        severity: 'risky',
        pointer: '/query/page',
        specPointer: `${GET}/parameters/1/schema/type`,
        expected: 'integer',
        received: 'two',
      },
    ],
  ],
  notFound: [
    ['the right type', listed({ owner: { name: 'x' } })],
    ['parameters whose text reads as what they are', getPool('?page=2&states=0,1&all=true')],
    ['a parameter that is spread over several', getPool('?filter=a')],
  ],
});
