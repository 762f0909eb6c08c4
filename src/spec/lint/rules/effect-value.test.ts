import { describeLintRule, GET } from '../lint-cases.fixture.ts';
import { effectValue } from './effect-value.ts';

describeLintRule(effectValue, {
  found: [
    [
      'another word',
      { [`${GET}/x-lockstep-effect`]: 'write' },
      [`${GET}/x-lockstep-effect`, 'Write "read" or "change"'],
    ],
    [
      'an effect of a whole path',
      { '/paths/~1pools/x-lockstep-effect': 'read' },
      ['/paths/~1pools/x-lockstep-effect', 'Only an operation'],
    ],
  ],
  notFound: [
    ['a read', {}],
    ['a change', { [`${GET}/x-lockstep-effect`]: 'change' }],
  ],
});
