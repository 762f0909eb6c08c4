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
    [
      'one of a path whose operation the query would choose, with no place where it chooses none',
      { request: { ...get('/api.php?route=log.drop'), method: 'PUT' }, response: ok },
      { direction: 'request', specPointer: '', expected: ['GET'], received: 'PUT' },
    ],
  ],
  notFound: [
    ['a method that the path has', { request: listPools, response: text('{"code":"200","data":[]}') }],
  ],
});
