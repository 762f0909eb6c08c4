import { answer, get, listPools } from '../pools.fixture.ts';
import { describeRule, ok, recordedAs, text } from './rule-cases.fixture.ts';

describeRule('outcome-changed', {
  found: [
    [
      'a failure where success was recorded, which is told instead of the body',
      { request: listPools, response: answer({ code: '500', extra: 1 }), ...recordedAs(ok) },
      {
        pointer: '/code',
        specPointer: '/components/schemas/Success/properties/code',
        expected: '200',
        received: '500',
      },
    ],
    [
      'success where a failure was recorded rests on what the spec has for that failure',
      { request: listPools, response: ok, ...recordedAs(answer({ code: '401' })) },
      {
        pointer: '/code',
        specPointer: '/components/schemas/Failure/properties/code',
        expected: '401',
        received: '200',
        severity: 'risky',
        assumed: true,
      },
    ],
    [
      'a failure that no enumeration has rests on the recording alone',
      { request: listPools, response: ok, ...recordedAs(answer({ code: '777' })) },
      { pointer: '/code', specPointer: '', expected: '777', received: '200' },
    ],
    [
      'another failure than the recorded one',
      {
        request: listPools,
        response: answer({ code: '401' }, 400),
        ...recordedAs(answer({ code: '777' }, 400)),
      },
      { pointer: '/code', specPointer: '', expected: '777', received: '401', severity: 'risky' },
    ],
    [
      'no verdict at all',
      { request: listPools, response: answer({ error: 'gateway' }), ...recordedAs(ok) },
      {
        pointer: '/code',
        specPointer: '/components/schemas/Success/properties/code',
        expected: '200',
        received: null,
      },
    ],
    [
      'a verdict where the spec declares no body',
      { request: get('/api.php?route=log.list'), response: answer({ code: '1' }), ...recordedAs(ok) },
      { pointer: '/code', specPointer: '', expected: '200', received: '1' },
    ],
  ],
  notFound: [
    [
      'the recorded failure',
      { request: listPools, response: answer({ code: '401' }), ...recordedAs(answer({ code: '401' })) },
    ],
    ['a recorded body without a verdict', { request: listPools, response: ok, ...recordedAs(answer([])) }],
    ['a recorded body that is not JSON', { request: listPools, response: ok, ...recordedAs(text('<')) }],
    ['no recording', { request: listPools, response: answer({ code: '401' }) }],
  ],
});
