import type { JsonValue } from '../../../json/json-value.ts';
import { type Changes, describeLintRule, GET, SCHEMAS } from '../lint-cases.fixture.ts';
import { outcomeBranches } from './outcome-branches.ts';

const SUCCESS = `${SCHEMAS}/Success`;
const FAILURE = `${SCHEMAS}/Failure`;
const BODY = `${SCHEMAS}/Body`;

/** The schema stands in one place only, so that one flaw is one problem. */
function body(schema: JsonValue): Changes {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } };
  return {
    [BODY]: schema,
    [`${GET}/responses/200/content`]: content,
    '/paths/~1pools/post': undefined,
  };
}

const AT = `${GET}/responses/200/content/application~1json/schema`;
const success = { $ref: '#/components/schemas/Success' };
const failure = { $ref: '#/components/schemas/Failure' };

describeLintRule(outcomeBranches, {
  found: [
    ['a single schema', body(success), [AT, 'Success and failure are not told apart']],
    ['a oneOf of one', body({ oneOf: [success] }), [AT, 'not told apart']],
    ['an anyOf', body({ anyOf: [success, failure] }), [AT, 'not told apart']],
    [
      'no schema at all',
      { ...body(true), [`${GET}/responses/200/content`]: { 'application/json': {} } },
      [`${GET}/responses/200/content/application~1json`, 'not told apart'],
    ],
    [
      'a failure without the verdict, once for all operations',
      { [`${FAILURE}/required`]: undefined },
      [FAILURE, '/code may be absent'],
    ],
    [
      'a success with any verdict',
      { [`${SUCCESS}/properties/code/const`]: undefined },
      [SUCCESS, 'Any value may stand at /code'],
    ],
    [
      'a failure that may be a success',
      { [`${FAILURE}/properties/code/enum`]: [200, 500] },
      [FAILURE, '/code may say success as well as failure: 200, 500'],
    ],
    [
      'no success',
      { ...body({ oneOf: [success, failure] }), [`${SUCCESS}/properties/code/const`]: 201 },
      [AT, 'No alternative is a success, whose /code is 200'],
    ],
    [
      'two successes and no failure',
      body({ oneOf: [success, { allOf: [success] }] }),
      [AT, 'No alternative is a failure'],
    ],
  ],
  notFound: [
    ['a success and a failure', {}],
    ['a success whose verdict has another type', { [`${SUCCESS}/properties/code/const`]: '200' }],
    ['a failure with more alternatives', body({ oneOf: [success, { oneOf: [failure, failure] }] })],
    [
      'an envelope that the alternatives share by allOf',
      {
        ...body({ oneOf: [{ allOf: [{ $ref: '#/components/schemas/Envelope' }, success] }, failure] }),
        [`${SCHEMAS}/Envelope`]: { type: 'object', required: ['code'] },
        [`${SUCCESS}/required`]: undefined,
      },
    ],
    [
      'answers of another status',
      { [`${GET}/responses/404`]: { description: 'None.', content: { 'application/json': {} } } },
    ],
    ['other media types', { [`${GET}/responses/200/content/text~1csv`]: { schema: { type: 'string' } } }],
  ],
});

describeLintRule(outcomeBranches, {
  outcome: { pointer: '/meta/ok', success: [true] },
  found: [
    [
      'a nested verdict whose parent may be absent',
      body({
        oneOf: [
          {
            required: ['meta'],
            properties: { meta: { required: ['ok'], properties: { ok: { const: true } } } },
          },
          { properties: { meta: { required: ['ok'], properties: { ok: { const: false } } } } },
        ],
      }),
      [`${BODY}/oneOf/1`, '/meta may be absent'],
    ],
  ],
  notFound: [],
});

describeLintRule(outcomeBranches, {
  outcome: null,
  found: [],
  notFound: [['anything of a provider whose status is its verdict', body(success)]],
});

describeLintRule(outcomeBranches, {
  outcome: { pointer: '', success: [true] },
  found: [
    [
      'a verdict that is the whole body, and both at once',
      body({ oneOf: [{ const: true }, { enum: [true, false] }] }),
      [`${BODY}/oneOf/1`, 'What stands at the root of the body may say success as well as failure'],
    ],
    [
      'a verdict that is the whole body, and anything',
      body({ oneOf: [{ const: true }, { type: 'boolean' }] }),
      [`${BODY}/oneOf/1`, 'Any value may stand at the root of the body.'],
    ],
  ],
  notFound: [['a verdict that is the whole body', body({ oneOf: [{ const: true }, { const: false }] })]],
});
