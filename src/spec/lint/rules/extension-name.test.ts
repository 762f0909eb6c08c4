import { ANSWER, describeLintRule, GET, SCHEMAS } from '../lint-cases.fixture.ts';
import { extensionName } from './extension-name.ts';

describeLintRule(extensionName, {
  found: [
    [
      'a mistyped mark',
      { [`${SCHEMAS}/Pool/x-lockstep-asumed`]: 'For a reason.' },
      [`${SCHEMAS}/Pool/x-lockstep-asumed`, 'Did you mean "x-lockstep-assumed"?'],
    ],
    [
      'a mistyped prefix',
      { [`${GET}/x-lockstop-effect`]: 'read' },
      [`${GET}/x-lockstop-effect`, 'Did you mean "x-lockstep-effect"?'],
    ],
    [
      'other capitals',
      { [`${GET}/X-Lockstep-Effect`]: 'read' },
      [`${GET}/X-Lockstep-Effect`, 'Did you mean "x-lockstep-effect"?'],
    ],
    [
      'a name far from all, by its prefix',
      { '/info/x-lockstep-open-enumeration-of-values': '' },
      ['/info/x-lockstep-open-enumeration-of-values', 'Did you mean "x-lockstep-open-enum"?'],
    ],
    [
      'one beside the operations of a path',
      { '/paths/~1pools/x-lockstep-efect': 'read' },
      ['/paths/~1pools/x-lockstep-efect', 'x-lockstep-effect'],
    ],
  ],
  notFound: [
    ['the known ones', {}],
    ['those of other tools', { '/x-logo': {}, [`${GET}/x-codeSamples`]: [] }],
    ['the name of a property', { [`${SCHEMAS}/Pool/properties/x-lockstep-asumed`]: { type: 'string' } }],
    ['a name in an example', { [`${ANSWER}/examples/success/value/x-lockstep-asumed`]: 'data' }],
    [
      'the name of a header',
      { [`${GET}/responses/200/headers/x-lockstep-session`]: { schema: { type: 'string' } } },
    ],
  ],
});
