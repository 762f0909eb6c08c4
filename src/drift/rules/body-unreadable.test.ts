import { get, listPools } from '../pools.fixture.ts';
import { describeRule, getPool, LIST, ok, text } from './rule-cases.fixture.ts';

describeRule('body-unreadable', {
  found: [
    [
      'text that breaks off, wherever it does',
      { request: listPools, response: text('{"data":[{"id":') },
      { specPointer: `${LIST}/responses/200`, expected: 'application/json', received: 'cut-off' },
    ],
    [
      'text that is not JSON',
      { request: listPools, response: text('{"data":[{"id":<') },
      { specPointer: `${LIST}/responses/200`, expected: 'application/json', received: 'syntax' },
    ],
    [
      'a byte order mark',
      { request: listPools, response: text('\uFEFF{"code":"200","data":[]}') },
      { specPointer: `${LIST}/responses/200`, expected: 'application/json', received: 'byte-order-mark' },
    ],
    [
      'a duplicate key',
      { request: listPools, response: text('{"code":"200","code":"200"}') },
      {
        pointer: '/code',
        specPointer: `${LIST}/responses/200`,
        expected: 'application/json',
        received: 'duplicate-key',
      },
    ],
    [
      'bytes that are not UTF-8',
      { request: listPools, response: text(Uint8Array.of(0xff)) },
      { specPointer: `${LIST}/responses/200`, expected: 'application/json', received: 'not-utf-8' },
    ],
    [
      'no body and no media type',
      { request: listPools, response: text('', '') },
      { specPointer: `${LIST}/responses/200`, expected: 'application/json', received: 'empty' },
    ],
    [
      'a request without its required body',
      { request: { ...listPools, headers: {}, body: undefined }, response: ok },
      {
        direction: 'request',
        severity: 'risky',
        specPointer: `${LIST}/requestBody`,
        expected: 'application/json',
        received: 'empty',
      },
    ],
  ],
  notFound: [
    [
      'a body that was never JSON',
      getPool('', { status: 500, headers: { 'content-type': 'text/plain' }, body: '{' }),
    ],
    ['JSON that nobody declared', { request: get('/api.php?route=log.list'), response: text('{') }],
    ['a request without a body that it need not have', getPool('')],
  ],
});
