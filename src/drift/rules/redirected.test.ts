import { listPools } from '../pools.fixture.ts';
import { describeRule, ok, recordedAs } from './rule-cases.fixture.ts';

const moved = { status: 308, headers: { location: 'https://other.example/pools?key=hush' }, body: '' };

describeRule('redirected', {
  found: [
    [
      'a redirect in place of the recorded answer, without what stands behind its path',
      { request: listPools, response: moved, ...recordedAs(ok) },
      { specPointer: '', expected: 200, received: '308 to https://other.example/pools' },
    ],
    [
      'a redirect to nowhere, as assumed where the recording is synthetic',
      { request: listPools, response: { ...moved, headers: {} }, ...recordedAs(ok), evidence: 'synthetic' },
      { severity: 'risky', specPointer: '', expected: 200, received: '308 to nowhere', assumed: true },
    ],
  ],
  notFound: [['the recorded answer', { request: listPools, response: ok, ...recordedAs(ok) }]],
});
