import { ANSWER, describeLintRule, GET, SCHEMAS } from '../lint-cases.fixture.ts';
import { schemaValid } from './schema-valid.ts';

describeLintRule(schemaValid, {
  found: [
    [
      'a type that there is not',
      { [`${SCHEMAS}/Pool/properties/id/type`]: 'int' },
      [`${SCHEMAS}/Pool/properties/id/type`, '"object", "string", or must be of the type array'],
    ],
    [
      'a limit as OpenAPI 3.0 has it',
      { [`${GET}/parameters/0/schema/exclusiveMinimum`]: true },
      [`${GET}/parameters/0/schema/exclusiveMinimum`, 'must be of the type number'],
    ],
    [
      'one such type among several',
      { [`${SCHEMAS}/Pool/properties/id/type`]: ['string', 'int'] },
      [`${SCHEMAS}/Pool/properties/id/type/1`, 'must be one of'],
    ],
    [
      'a schema that is a text, once',
      { [`${SCHEMAS}/Pool/properties/id`]: 'integer' },
      [`${SCHEMAS}/Pool/properties/id`, 'must be of the type object or boolean'],
    ],
    [
      'an enumeration that is no list',
      { [`${ANSWER}/schema/enum`]: 'a' },
      [`${ANSWER}/schema/enum`, 'must be of the type array'],
    ],
    [
      'a mark that slipped in among the properties',
      { [`${SCHEMAS}/Pool/properties/x-lockstep-assumed`]: 'It stands one level too deep.' },
      [`${SCHEMAS}/Pool/properties/x-lockstep-assumed`, 'must be of the type object or boolean'],
    ],
  ],
  notFound: [
    ['the good document', {}],
    ['a property named like a keyword', { [`${SCHEMAS}/Pool/properties/type`]: { type: 'string' } }],
    ['keywords of others', { [`${SCHEMAS}/Pool/x-other`]: 1, [`${SCHEMAS}/Pool/example`]: { id: 1 } }],
  ],
});
