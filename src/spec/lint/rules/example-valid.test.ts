import { ANSWER, BODY, describeLintRule, GET, SCHEMAS } from '../lint-cases.fixture.ts';
import { exampleValid } from './example-valid.ts';

const LOCAL_TIME = `${SCHEMAS}/LocalTime`;
const VALUE = `${ANSWER}/examples/success/value`;

describeLintRule(exampleValid, {
  found: [
    [
      'an answer, at the very place',
      { [`${VALUE}/pools/0/created`]: '2024-02-03' },
      [`${VALUE}/pools/0/created`, `breaks ${LOCAL_TIME}/pattern`],
    ],
    [
      'a request',
      { [`${BODY}/example/id`]: 'one' },
      [`${BODY}/example/id`, 'expected the type integer, received "one"'],
    ],
    [
      'a parameter',
      { [`${GET}/parameters/0/example`]: 0 },
      [`${GET}/parameters/0/example`, 'expected at least 1, received 0'],
    ],
    [
      'named examples of a parameter',
      {
        [`${GET}/parameters/0/example`]: undefined,
        [`${GET}/parameters/0/examples`]: { good: { value: 1 }, bad: { value: '1' } },
      },
      [`${GET}/parameters/0/examples/bad/value`, 'expected the type integer'],
    ],
    [
      'an example that two operations refer to, once',
      {
        '/components/examples/Bad': { value: { code: 200, pools: [{}] } },
        [`${ANSWER}/examples/success`]: { $ref: '#/components/examples/Bad' },
        '/paths/~1pools/post/responses/200/content/application~1json/examples/success': {
          $ref: '#/components/examples/Bad',
        },
      },
      ['/components/examples/Bad/value/pools/0', 'expected the property "id"'],
    ],
    [
      'an example of a schema',
      { [`${LOCAL_TIME}/examples`]: ['2024-02-03 04:05:06', 'now'] },
      [`${LOCAL_TIME}/examples/1`, 'a text that matches'],
    ],
    [
      'a schema that cannot be compiled',
      { [`${SCHEMAS}/Pool/type`]: 'thing', '/paths/~1pools/post/responses': undefined, [GET]: undefined },
      [`${BODY}/schema`, 'Failed to compile the schema'],
    ],
  ],
  notFound: [
    ['good examples', {}],
    ['a value outside an open enumeration', { [VALUE]: { code: 99 } }],
    [
      'an example that stands elsewhere',
      { [`${ANSWER}/examples/success`]: { externalValue: 'https://a.test' } },
    ],
    ['an example that is none', { [`${ANSWER}/examples/success`]: 'a text' }],
    ['a property called example', { [`${SCHEMAS}/Pool/properties/example`]: { type: 'integer' } }],
    [
      'a component that no operation uses',
      { '/components/responses/Unused': { description: 'x', content: { 'text/csv': { example: 1 } } } },
    ],
  ],
});
