import { describeLintRule, SCHEMAS } from '../lint-cases.fixture.ts';
import { patternSafe } from './pattern-safe.ts';

const PATTERN = `${SCHEMAS}/LocalTime/pattern`;

describeLintRule(patternSafe, {
  found: [
    ['a quantifier inside another one', { [PATTERN]: '^(a+)+$' }, [PATTERN, 'could take very long']],
    [
      'two in a row over the same characters',
      { [PATTERN]: '^\\d+\\.?\\d*$' },
      [PATTERN, 'two in a row that take the same characters'],
    ],
    ['what does not compile', { [PATTERN]: '^(a' }, [PATTERN, 'no regular expression']],
    ['what compiles without Unicode mode only', { [PATTERN]: '^\\-$' }, [PATTERN, 'Unicode mode']],
    [
      'such a name of properties',
      { [`${SCHEMAS}/Pool/patternProperties`]: { '^(a+/)*(/+)+$': {}, '^x-': {} } },
      [`${SCHEMAS}/Pool/patternProperties/^(a+~1)*(~1+)+$`, '"^(a+/)*(/+)+$" could take very long'],
    ],
  ],
  notFound: [
    ['a flat pattern', {}],
    ['a property called pattern', { [`${SCHEMAS}/Pool/properties/pattern`]: { const: '(a+)+' } }],
  ],
});
