import { describeLintRule, GET } from '../lint-cases.fixture.ts';
import { operationId } from './operation-id.ts';

const ID = `${GET}/operationId`;

describeLintRule(operationId, {
  found: [
    ['an operation without operationId', { [ID]: undefined }, [GET, 'has no operationId']],
    ['PascalCase', { [ID]: 'ListPools' }, [ID, '"ListPools" is no identifier in camelCase']],
    ['snake_case', { [ID]: 'list_pools' }, [ID, '"list_pools"']],
    ['an empty text', { [ID]: '' }, [ID, '""']],
    ['a number', { [ID]: 7 }, [ID, 'The operationId 7']],
  ],
  notFound: [
    ['camelCase', {}],
    ['a single word with a digit', { [ID]: 'pools2' }],
  ],
});
