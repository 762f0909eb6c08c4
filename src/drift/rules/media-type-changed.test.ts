import { answer, get, listPools } from '../pools.fixture.ts';
import { describeRule, getPool, LIST, recordedAs, text } from './rule-cases.fixture.ts';

describeRule('media-type-changed', {
  found: [
    [
      'a media type that is not declared',
      { request: listPools, response: text('<html>', 'text/html; charset=utf-8') },
      {
        specPointer: `${LIST}/responses/200/content`,
        expected: ['application/json'],
        received: 'text/html',
      },
    ],
    [
      'a body without any',
      { request: listPools, response: text(JSON.stringify({ code: '200', data: [] }), '') },
      { specPointer: `${LIST}/responses/200/content`, expected: ['application/json'], received: '' },
    ],
    [
      'JSON was recorded and is no more, where the spec declares nothing',
      {
        request: get('/api.php?route=log.list'),
        response: text('<html>', 'text/html'),
        ...recordedAs(answer({})),
      },
      { specPointer: '', expected: ['application/json'], received: 'text/html' },
    ],
    [
      'a label that says the characters are others than those of JSON',
      { request: listPools, response: text('{"code":"200","data":[]}', 'application/json; charset="GBK"') },
      {
        severity: 'risky',
        specPointer: `${LIST}/responses/200/content`,
        expected: 'charset=utf-8',
        received: 'application/json; charset="GBK"',
      },
    ],
  ],
  notFound: [
    [
      'a label in capitals',
      { request: listPools, response: text('{"code":"200","data":[]}', 'application/json;charset=UTF-8') },
    ],
    ['a declared range', getPool('', { status: 500, headers: { 'content-type': 'text/html' }, body: '<' })],
    [
      'another media type than the recorded one, where it was never JSON',
      {
        request: get('/api.php?route=log.list'),
        response: text('a', 'text/csv'),
        ...recordedAs(text('a', 'text/html')),
      },
    ],
    [
      'a response that has no body',
      {
        request: { ...get('/pools/1'), method: 'DELETE' },
        response: { status: 204, headers: {}, body: '' },
      },
    ],
  ],
});
