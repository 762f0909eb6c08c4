import { describeLintRule, GET } from '../lint-cases.fixture.ts';
import { openapiValid } from './openapi-valid.ts';

describeLintRule(openapiValid, {
  found: [
    ['a document without info', { '/info': undefined }, ['', 'must have the property "info"']],
    [
      'a mistyped field',
      { [`${GET}/sumary`]: 'List pools' },
      [`${GET}/sumary`, 'no property that OpenAPI knows here'],
    ],
    [
      'a parameter in a place that there is not, once',
      { [`${GET}/parameters/0/in`]: 'body' },
      [`${GET}/parameters/0/in`, 'must be one of "query", "header", "path", "cookie"'],
    ],
    [
      'a parameter that nothing describes, with both ways out in one sentence',
      { [`${GET}/parameters/0/schema`]: undefined, [`${GET}/parameters/0/example`]: undefined },
      [`${GET}/parameters/0`, 'must have the property "schema", or must have the property "content"'],
    ],
    [
      'what is missing beside a choice apart from it',
      {
        [`${GET}/parameters/0`]: { in: 'query' },
      },
      [`${GET}/parameters/0`, 'must have the property "schema", or must have the property "content".'],
      [`${GET}/parameters/0`, 'must have the property "name".'],
    ],
    [
      'a schema and a content of one parameter',
      { [`${GET}/parameters/0/content`]: { 'text/plain': {} } },
      [`${GET}/parameters/0`, 'fits more than one of the forms'],
    ],
    [
      'two kinds of examples at once',
      { [`${GET}/parameters/0/examples`]: { one: { value: 1 } } },
      [`${GET}/parameters/0`, 'combines what excludes each other'],
    ],
    ['a version that is a number', { '/info/version': 1 }, ['/info/version', 'must be of the type string']],
    [
      'a name of a component with a blank in it',
      { '/components/schemas/A b': {} },
      ['/components/schemas/A b', 'must match ^[a-zA-Z0-9._-]+$'],
    ],
    [
      'several causes',
      { '/info/title': undefined, '/servers/0/url': undefined },
      ['/info', '"title"'],
      ['/servers/0', '"url"'],
    ],
  ],
  notFound: [
    ['the good document', {}],
    ['extensions', { [`${GET}/x-other`]: { any: 'thing' } }],
    ['a named path', { '/paths/~1pools#other': {} }],
  ],
});
