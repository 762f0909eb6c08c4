import { answer, listPools } from '../pools.fixture.ts';
import { describeRule, LIST, ok, recordedAs } from './rule-cases.fixture.ts';

const refused = answer({ error: 'page is not known' }, 422);

describeRule('request-refused', {
  found: [
    [
      'a refusal of what was accepted when it was recorded',
      { request: listPools, response: refused, ...recordedAs(ok) },
      { specPointer: LIST, expected: 200, received: 422 },
    ],
  ],
  notFound: [
    ['a refusal that was recorded', { request: listPools, response: refused, ...recordedAs(refused) }],
    ['a request that is accepted', { request: listPools, response: ok, ...recordedAs(ok) }],
  ],
});
