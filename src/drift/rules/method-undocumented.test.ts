import { get, listPools } from '../pools.fixture.ts';
import { describeRule, LIST, ok, text } from './rule-cases.fixture.ts';

const PATH = LIST.slice(0, LIST.lastIndexOf('/'));

describeRule('method-undocumented', {
  found: [
    [
      'a method that the path does not have, with those that it has',
      { request: { ...listPools, method: 'PUT' }, response: ok, evidence: 'synthetic' },
      { direction: 'request', specPointer: PATH, expected: ['POST'], received: 'PUT' },
    ],
    [
      'one of a path with parameters',
      { request: { ...get('/pools/1'), method: 'PATCH' }, response: ok },
      {
        direction: 'request',
        specPointer: '/paths/~1pools~1{id}',
        expected: ['DELETE', 'GET'],
        received: 'PATCH',
      },
    ],
  ],
  notFound: [
    ['a method that the path has', { request: listPools, response: text('{"code":"200","data":[]}') }],
  ],
});
