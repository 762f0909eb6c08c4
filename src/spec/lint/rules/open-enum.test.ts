import { describeLintRule, GET, SCHEMAS } from '../lint-cases.fixture.ts';
import { openEnum } from './open-enum.ts';

const REASON = 'Others have been seen.';
const CODE = `${SCHEMAS}/Failure/properties/code`;

describeLintRule(openEnum, {
  found: [
    [
      'a mark without values',
      { [`${SCHEMAS}/Pool/x-lockstep-open-enum`]: REASON },
      [`${SCHEMAS}/Pool/x-lockstep-open-enum`, 'Move it to the schema that has "enum"'],
    ],
    ['no values at all', { [`${CODE}/enum`]: [] }, [`${CODE}/x-lockstep-open-enum`, 'stand beside it']],
    [
      'a mark on the parameter instead of its schema',
      {
        [`${GET}/parameters/0/schema/enum`]: [1],
        [`${GET}/parameters/0/x-lockstep-open-enum`]: REASON,
      },
      [`${GET}/parameters/0/x-lockstep-open-enum`, 'Move it'],
    ],
  ],
  notFound: [
    ['a mark beside its values', {}],
    ['values without a mark', { [`${CODE}/x-lockstep-open-enum`]: undefined }],
  ],
});
