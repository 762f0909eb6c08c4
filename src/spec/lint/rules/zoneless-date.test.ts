import { describeLintRule, SCHEMAS } from '../lint-cases.fixture.ts';
import { zonelessDate } from './zoneless-date.ts';

const TIME = `${SCHEMAS}/LocalTime`;
const dateTime = { [`${TIME}/format`]: 'date-time' };

describeLintRule(zonelessDate, {
  found: [
    ['a pattern without zone', dateTime, [`${TIME}/format`, 'The pattern has no zone']],
    [
      'a pattern of a mere date',
      { ...dateTime, [`${TIME}/pattern`]: '^\\d{4}-\\d{2}-\\d{2}$' },
      [`${TIME}/format`, 'Keep only the pattern'],
    ],
    [
      'a pattern without zone behind a reference',
      { [`${SCHEMAS}/Pool/properties/created/format`]: 'date-time' },
      [`${SCHEMAS}/Pool/properties/created/format`, 'The pattern has no zone'],
    ],
  ],
  notFound: [
    ['a pattern without format', {}],
    ['a format without pattern', { ...dateTime, [`${TIME}/pattern`]: undefined }],
    ['a pattern with a zone', { ...dateTime, [`${TIME}/pattern`]: '^\\d{4}-\\d{2}-\\d{2}T[\\d:]{8}Z$' }],
    ['a pattern that leaves the zone open', { ...dateTime, [`${TIME}/pattern`]: '^20\\d{2}-' }],
    ['another format', { [`${TIME}/format`]: 'date' }],
    ['a pattern that is not run because it is unsafe', { ...dateTime, [`${TIME}/pattern`]: '^(\\d+-?)+$' }],
  ],
});
