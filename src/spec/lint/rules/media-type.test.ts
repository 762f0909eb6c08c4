import { describeLintRule, GET } from '../lint-cases.fixture.ts';
import { mediaType } from './media-type.ts';

const CONTENT = `${GET}/responses/200/content`;

describeLintRule(mediaType, {
  found: [
    [
      'a charset',
      { [`${CONTENT}/application~1json;charset=UTF-8`]: {} },
      [`${CONTENT}/application~1json;charset=UTF-8`, '"application/json;charset=UTF-8" may mean JSON'],
    ],
    ['capitals', { [`${CONTENT}/Application~1JSON`]: {} }, [`${CONTENT}/Application~1JSON`, 'may mean JSON']],
    ['an old name', { [`${CONTENT}/text~1json`]: {} }, [`${CONTENT}/text~1json`, 'may mean JSON']],
    ['any type', { [`${CONTENT}/*~1*`]: {} }, [`${CONTENT}/*~1*`, 'exact type']],
    [
      'one in a request',
      { '/components/requestBodies/Find': { content: { '*/*': {} } } },
      ['/components/requestBodies/Find/content/*~1*', 'may mean JSON'],
    ],
  ],
  notFound: [
    ['application/json', {}],
    ['types that are not JSON', { [`${CONTENT}/text~1csv`]: {}, [`${CONTENT}/application~1xml`]: {} }],
    ['types made from JSON', { [`${CONTENT}/application~1problem+json`]: {} }],
  ],
});
