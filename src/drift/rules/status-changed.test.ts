import { answer, listPools } from '../pools.fixture.ts';
import { describeRule, LIST, ok, recordedAs, text } from './rule-cases.fixture.ts';

describeRule('status-changed', {
  found: [
    [
      'another status than the recorded one, documented or not, whatever the body',
      { request: listPools, response: text('<html>', 'text/html'), ...recordedAs(answer({}, 404)) },
      { specPointer: `${LIST}/responses/200`, expected: 404, received: 200 },
    ],
    [
      'a status that the spec lacks is still one finding, and rests on the recording',
      { request: listPools, response: answer({}, 502), ...recordedAs(ok), evidence: 'synthetic' },
      { specPointer: '', expected: 200, received: 502, severity: 'risky', assumed: true },
    ],
  ],
  notFound: [['the recorded status', { request: listPools, response: ok, ...recordedAs(ok) }]],
});
