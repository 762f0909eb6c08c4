import { answer, listPools } from '../pools.fixture.ts';
import { describeRule, getPool, LIST, recordedAs } from './rule-cases.fixture.ts';

describeRule('status-undocumented', {
  found: [
    [
      'a status that is declared neither by itself nor by its class',
      { request: listPools, response: answer({}, 503) },
      { specPointer: `${LIST}/responses`, expected: ['200', '4XX'], received: 503 },
    ],
    [
      'the recorded one, where the spec lacks it',
      { request: listPools, response: answer({}, 302), ...recordedAs(answer({}, 302)) },
      { specPointer: `${LIST}/responses`, expected: ['200', '4XX'], received: 302 },
    ],
  ],
  notFound: [
    ['a status of a declared class', { request: listPools, response: answer({}, 404) }],
    [
      'any status where there is a default',
      getPool('', { status: 500, headers: { 'content-type': 'text/plain' }, body: 'x' }),
    ],
  ],
});
