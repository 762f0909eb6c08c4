import { answer, get, goodPool, listPools, post, success } from '../pools.fixture.ts';
import { BODY, describeRule, GET, listed, ok, POOL, recordedAs } from './rule-cases.fixture.ts';

describeRule('property-missing', {
  found: [
    [
      'a required property',
      { request: listPools, response: success({ id: 1 }) },
      { pointer: '/data/*/state', specPointer: `${POOL}/required`, expected: 'state', received: null },
    ],
    [
      'one of an assumed object',
      listed({ quota: {} }),
      {
        pointer: '/data/*/quota/left',
        specPointer: `${POOL}/properties/quota/required`,
        expected: 'left',
        received: null,
        severity: 'risky',
        assumed: true,
      },
    ],
    [
      'one of a request that was accepted',
      { request: post('/pools', {}), response: ok },
      {
        direction: 'request',
        severity: 'risky',
        pointer: '/page',
        specPointer: `${BODY}/required`,
        expected: 'page',
        received: null,
      },
    ],
    [
      'a parameter of a request that was accepted',
      { request: get('/pools/1'), response: answer(goodPool) },
      {
        direction: 'request',
        severity: 'risky',
        pointer: '/header/x-tenant',
        specPointer: `${GET}/parameters/6/required`,
        expected: 'x-tenant',
        received: null,
      },
    ],
  ],
  notFound: [
    ['an optional property', listed({ owner: {} })],
    ['a request that was refused by its status', { request: post('/pools', {}), response: answer({}, 400) }],
    [
      'a request that was refused by the verdict',
      { request: post('/pools', {}), response: answer({ code: '401' }) },
    ],
    ['a request that is replayed', { request: post('/pools', {}), response: ok, ...recordedAs(ok) }],
  ],
});
