import { describeLintRule, GET } from '../lint-cases.fixture.ts';
import { noSecurity } from './no-security.ts';

const SCHEMES = '/components/securitySchemes';

describeLintRule(noSecurity, {
  found: [
    [
      'a scheme',
      { [SCHEMES]: { key: { type: 'apiKey', in: 'query', name: 'key' } } },
      [SCHEMES, 'Security schemes'],
    ],
    ['a requirement of all', { '/security': [{ key: [] }] }, ['/security', 'Security requirements']],
    [
      'a requirement of one operation',
      { [`${GET}/security`]: [{ key: [] }] },
      [`${GET}/security`, 'Security requirements'],
    ],
  ],
  notFound: [
    ['a document without', {}],
    ['empty ones', { [SCHEMES]: {}, '/security': [] }],
    ['a property of that name', { '/components/schemas/Pool/properties/security': { type: 'string' } }],
  ],
});
