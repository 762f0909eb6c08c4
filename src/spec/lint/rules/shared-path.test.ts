import type { JsonValue } from '../../../json/json-value.ts';
import { describeLintRule } from '../lint-cases.fixture.ts';
import { sharedPath } from './shared-path.ts';

const responses = { '200': { description: 'Any.' } };

/** An operation that is chosen by constants of the query, or by none. */
function chosen(operationId: string, constants: Readonly<Record<string, string>>): JsonValue {
  const parameters = Object.entries(constants).map(([name, value]) => ({
    ...{ name, in: 'query', required: true },
    schema: { const: value },
  }));
  return { operationId, parameters, responses };
}

const A = '/paths/~1api';
const B = '/paths/~1api#b';

/** An operation whose body says which one it is. */
function told(operationId: string, action: string): JsonValue {
  const schema = { type: 'object', required: ['action'], properties: { action: { const: action } } };
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  return { operationId, requestBody, responses };
}

describeLintRule(sharedPath, {
  found: [
    [
      'an operation that nothing chooses',
      { [`${A}/get`]: chosen('a', {}), [`${B}/get`]: chosen('b', { route: 'b' }) },
      [`${A}/get`, 'nothing of the query or the body chooses this one'],
    ],
    [
      'a constant that may be left out',
      {
        [`${A}/get`]: chosen('a', { route: 'a' }),
        [`${B}/get`]: chosen('b', { route: 'b' }),
        [`${B}/get/parameters/0/required`]: false,
      },
      [`${B}/get`, 'Give it a required query parameter'],
    ],
    [
      'the same constant twice',
      { [`${A}/get`]: chosen('a', { route: 'a' }), [`${B}/get`]: chosen('b', { route: 'a' }) },
      [`${B}/get`, 'could be both b and a'],
    ],
    [
      'bodies that say the same',
      { [`${A}/post`]: told('a', 'a'), [`${B}/post`]: told('b', 'a') },
      [`${A}/post`, 'nothing of the query or the body chooses this one'],
      [`${B}/post`, 'nothing of the query or the body chooses this one'],
    ],
    [
      'constants of different parameters',
      { [`${A}/get`]: chosen('a', { route: 'a' }), [`${B}/get`]: chosen('b', { way: 'b' }) },
      [`${B}/get`, 'could be both b and a'],
    ],
    [
      'a name without a plain path',
      { [`${B}/get`]: chosen('b', { route: 'b' }) },
      [B, 'Write "/api" for the first one'],
    ],
  ],
  notFound: [
    ['paths of one operation each', {}],
    [
      'different constants',
      { [`${A}/get`]: chosen('a', { route: 'a' }), [`${B}/get`]: chosen('b', { route: 'b' }) },
    ],
    [
      'constants of which one differs',
      {
        [`${A}/get`]: chosen('a', { app: '1', route: 'a' }),
        [`${B}/get`]: chosen('b', { app: '1', route: 'b' }),
      },
    ],
    ['different constants of the body', { [`${A}/post`]: told('a', 'a'), [`${B}/post`]: told('b', 'b') }],
    [
      'another method, which tells requests apart by itself',
      {
        [`${A}/get`]: chosen('a', { route: 'a' }),
        [`${A}/post`]: chosen('c', {}),
        [`${B}/get`]: chosen('b', { route: 'b' }),
      },
    ],
  ],
});
