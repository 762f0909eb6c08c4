import { describeLintRule, GET, SCHEMAS } from '../lint-cases.fixture.ts';
import { vanishedDay } from './vanished-day.ts';

const MARK = `${SCHEMAS}/Pool/properties/id/x-lockstep-vanished`;

describeLintRule(vanishedDay, {
  found: [
    ['what is no day', { [MARK]: 'last week' }, [MARK, 'is "last week"']],
    ['a moment', { [MARK]: '2026-11-20T08:00:00Z' }, [MARK, 'such as 2026-11-20']],
    ['a number', { [MARK]: 2026 }, [MARK, 'is 2026']],
    [
      'a day beside a parameter',
      { [`${GET}/parameters/0/x-lockstep-vanished`]: '2026-11-20' },
      [`${GET}/parameters/0/x-lockstep-vanished`, 'in the schema of a property'],
    ],
  ],
  notFound: [
    ['a day in the schema of a property', { [MARK]: '2026-11-20' }],
    ['no mark', {}],
  ],
});
