import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { diffSchemas, told } from './spec.fixture.ts';

/** What it is, OLD, NEW, what a response has changed, what a request has; from NEW to OLD as well. */
type Sample = readonly [
  what: string,
  old: JsonValue,
  now: JsonValue,
  there: readonly [response: readonly string[], request: readonly string[]],
  back: readonly [response: readonly string[], request: readonly string[]],
];

const text = { type: 'string' };

function object(properties: JsonObject, ...required: string[]): JsonObject {
  return { type: 'object', properties, required };
}

function wider(code: string, reverse: string, at = ''): [Sample[3], Sample[4]] {
  const place = at === '' ? '' : ` ${at}`;
  return [
    [[`breaking ${code}${place}`], [`additive ${code}${place}`]],
    [[`info ${reverse}${place}`], [`breaking ${reverse}${place}`]],
  ];
}

function other(code: string, at = ''): [Sample[3], Sample[4]] {
  const both = [`breaking ${code}${at === '' ? '' : ` ${at}`}`];
  return [
    [both, both],
    [both, both],
  ];
}

const SAMPLES: readonly Sample[] = [
  [
    'no type, if still a limit',
    { type: 'array', minItems: 1 },
    { minItems: 1 },
    ...wider('type-changed', 'type-narrowed'),
  ],
  ['anything at all', { minItems: 1 }, {}, ...wider('type-changed', 'type-narrowed')],
  ['a type more', text, { type: ['string', 'integer'] }, ...wider('type-changed', 'type-narrowed')],
  [
    'a number for an integer',
    { type: 'integer' },
    { type: 'number' },
    ...wider('type-changed', 'type-narrowed'),
  ],
  ['any type', text, {}, ...wider('type-changed', 'type-narrowed')],
  ['any type, said as true', text, true, ...wider('type-changed', 'type-narrowed')],
  ['another type', text, { type: 'integer', minimum: 1 }, ...other('type-changed')],
  [
    'some other types',
    { type: ['string', 'integer'] },
    { type: ['string', 'boolean'] },
    ...other('type-changed'),
  ],
  ['null', text, { type: ['string', 'null'] }, ...wider('null-not-allowed', 'null-refused')],
  ['a null branch', text, { anyOf: [text, { type: 'null' }] }, ...wider('null-not-allowed', 'null-refused')],
  [
    'null among the values',
    { enum: ['a'] },
    { enum: ['a', null] },
    ...wider('null-not-allowed', 'null-refused'),
  ],
  [
    'more than null',
    { type: 'null' },
    { type: ['string', 'null'] },
    ...wider('type-changed', 'type-narrowed'),
  ],
  ['something rather than nothing', false, text, ...wider('type-changed', 'type-narrowed')],
  [
    'a new value',
    { enum: ['a', 'b'] },
    { enum: ['c', 'b', 'a'] },
    ...wider('enum-value-unknown', 'enum-value-removed'),
  ],
  ['any value', { type: 'string', enum: ['a'] }, text, ...wider('enum-value-unknown', 'enum-value-removed')],
  ['another constant', { const: 'a' }, { const: 'b' }, ...other('enum-value-unknown')],
  [
    'a constant more',
    { oneOf: [{ const: 1 }] },
    { oneOf: [{ const: 1 }, { const: 2 }] },
    ...wider('enum-value-unknown', 'enum-value-removed'),
  ],
  [
    'an object among values',
    { enum: [{ a: 1 }] },
    { enum: [{ a: 1 }, { a: 2 }] },
    ...wider('enum-value-unknown', 'enum-value-removed'),
  ],
  [
    'a new and a lost value',
    { enum: ['a', 'b'] },
    { enum: ['b', 'c'] },
    [
      ['breaking enum-value-unknown', 'info enum-value-removed'],
      ['breaking enum-value-removed', 'additive enum-value-unknown'],
    ],
    [
      ['breaking enum-value-unknown', 'info enum-value-removed'],
      ['breaking enum-value-removed', 'additive enum-value-unknown'],
    ],
  ],
  [
    'a new value of an open enumeration',
    { enum: ['a'], 'x-lockstep-open-enum': 'Seen.' },
    { enum: ['a', 'b'], 'x-lockstep-open-enum': 'Seen.' },
    [['risky enum-value-unknown'], ['additive enum-value-unknown']],
    [['info enum-value-removed'], ['info enum-value-removed']],
  ],
  [
    'no list in place of an open one',
    { type: 'string', enum: ['a'], 'x-lockstep-open-enum': 'Seen.' },
    text,
    [['risky enum-value-unknown'], ['additive enum-value-unknown']],
    [['info enum-value-removed'], ['info enum-value-removed']],
  ],
  [
    'another constant where others are to be expected',
    { const: 'a', 'x-lockstep-open-enum': 'Seen.' },
    { const: 'b', 'x-lockstep-open-enum': 'Seen.' },
    [['risky enum-value-unknown'], ['info enum-value-unknown']],
    [['risky enum-value-unknown'], ['info enum-value-unknown']],
  ],
  [
    'an enumeration that is now open',
    { enum: ['a'] },
    { enum: ['a'], 'x-lockstep-open-enum': 'Seen.' },
    [['risky enum-value-unknown'], ['additive enum-value-unknown']],
    [['info enum-value-removed'], ['breaking enum-value-removed']],
  ],
  ['no format', { type: 'string', format: 'date' }, text, ...wider('format-changed', 'format-narrowed')],
  [
    'another format',
    { type: 'string', format: 'date' },
    { type: 'string', format: 'date-time' },
    ...other('format-changed'),
  ],
  [
    'a longer integer',
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
    ...wider('format-changed', 'format-narrowed'),
  ],
  ['no pattern', { type: 'string', pattern: '^a' }, text, ...wider('format-changed', 'format-narrowed')],
  [
    'another pattern',
    { type: 'string', pattern: '^a' },
    { type: 'string', pattern: '^b' },
    ...other('format-changed'),
  ],
  [
    'another unsafe pattern',
    { type: 'string', pattern: '(a+)+$' },
    { type: 'string', pattern: '(b+)+$' },
    ...other('format-changed'),
  ],
  [
    'other patterns of two',
    { type: 'string', allOf: [{ pattern: '^a' }, { pattern: 'b$' }] },
    { type: 'string', allOf: [{ pattern: '^c' }, { pattern: 'd$' }] },
    ...other('format-changed'),
  ],
  ...['minimum', 'minLength', 'minItems', 'minProperties', 'exclusiveMinimum'].map(
    (keyword): Sample => [
      `a lower ${keyword}`,
      { [keyword]: 2 },
      { [keyword]: 1 },
      ...wider('limit-exceeded', 'limit-tightened'),
    ],
  ),
  ...['maximum', 'maxLength', 'maxItems', 'maxProperties', 'exclusiveMaximum'].map(
    (keyword): Sample => [
      `a higher ${keyword}`,
      { [keyword]: 2 },
      { [keyword]: 3 },
      ...wider('limit-exceeded', 'limit-tightened'),
    ],
  ),
  [
    'no limit',
    { type: 'integer', minimum: 0 },
    { type: 'integer' },
    ...wider('limit-exceeded', 'limit-tightened'),
  ],
  [
    'a limit that is allowed',
    { exclusiveMinimum: 1 },
    { minimum: 1 },
    ...wider('limit-exceeded', 'limit-tightened'),
  ],
  [
    'the narrowest of two limits',
    { maximum: 9, allOf: [{ maximum: 5 }] },
    { maximum: 9, allOf: [{ maximum: 6 }] },
    ...wider('limit-exceeded', 'limit-tightened'),
  ],
  ['a finer step', { multipleOf: 1 }, { multipleOf: 0.1 }, ...wider('limit-exceeded', 'limit-tightened')],
  ['another step', { multipleOf: 2 }, { multipleOf: 3 }, ...other('limit-exceeded')],
  [
    'items that repeat',
    { type: 'array', uniqueItems: true },
    { type: 'array' },
    ...wider('limit-exceeded', 'limit-tightened'),
  ],
  [
    'other items',
    { type: 'array', items: text },
    { type: 'array', items: { type: 'boolean' } },
    ...other('type-changed', '/*'),
  ],
  [
    'any items',
    { type: 'array', items: text },
    { type: 'array' },
    ...wider('type-changed', 'type-narrowed', '/*'),
  ],
  [
    'another first item',
    { prefixItems: [text] },
    { prefixItems: [{ type: 'boolean' }] },
    ...other('type-changed', '/0'),
  ],
  [
    'no first item',
    { prefixItems: [text, text] },
    { prefixItems: [text] },
    ...wider('type-changed', 'type-narrowed', '/1'),
  ],
  [
    'a first item like the others',
    { prefixItems: [text], items: { type: 'boolean' } },
    { items: { type: 'boolean' } },
    ...other('type-changed', '/0'),
  ],
  [
    'items where none were',
    { type: 'array', prefixItems: [text], items: false },
    { type: 'array', prefixItems: [text], items: text },
    ...wider('type-changed', 'type-narrowed', '/*'),
  ],
  [
    'a property that may be missing',
    object({ a: text }, 'a'),
    object({ a: text }),
    ...wider('property-missing', 'property-required', '/a'),
  ],
  [
    'an undescribed property that may be missing',
    { required: ['a', 'b'] },
    { required: ['b'] },
    ...wider('property-missing', 'property-required', '/a'),
  ],
  [
    'a new property',
    object({}),
    object({ a: text }),
    [['additive property-undocumented /a'], ['additive property-undocumented /a']],
    [['breaking property-removed /a'], ['risky property-removed /a']],
  ],
  [
    'a new property that has to be there',
    object({}),
    object({ a: text }, 'a'),
    [['additive property-undocumented /a'], ['breaking property-required /a']],
    [['breaking property-removed /a'], ['risky property-removed /a']],
  ],
  [
    'a new property where no other was allowed',
    { ...object({}), additionalProperties: false },
    { ...object({ a: text }), additionalProperties: false },
    [['breaking property-undocumented /a'], ['additive property-undocumented /a']],
    [['breaking property-removed /a'], ['breaking property-removed /a']],
  ],
  [
    'a name of a map that is known now',
    { type: 'object', additionalProperties: { type: 'integer' } },
    { ...object({ a: { type: 'number' } }), additionalProperties: { type: 'integer' } },
    [
      ['breaking type-changed /a', 'additive property-undocumented /a'],
      ['additive property-undocumented /a', 'additive type-changed /a'],
    ],
    [['breaking property-removed /a'], ['risky property-removed /a']],
  ],
  [
    'a property of another type',
    object({ a: text }),
    object({ a: { type: 'array' } }),
    ...other('type-changed', '/a'),
  ],
  [
    'other properties',
    { ...object({ a: text }), additionalProperties: false },
    object({ a: text }),
    ...wider('schema-mismatch', 'schema-narrowed', '/*'),
  ],
  [
    'any value of a map',
    { type: 'object', additionalProperties: text },
    { type: 'object' },
    ...wider('type-changed', 'type-narrowed', '/*'),
  ],
  [
    'another value of a map',
    { additionalProperties: text },
    { additionalProperties: { type: 'boolean' } },
    ...other('type-changed', '/*'),
  ],
  [
    'no pattern for names',
    { type: 'object', patternProperties: { '^a': text } },
    { type: 'object' },
    ...wider('schema-mismatch', 'schema-narrowed', '/*'),
  ],
  [
    'another value for a pattern of names',
    { patternProperties: { '^a': text } },
    { patternProperties: { '^a': { type: 'boolean' } } },
    ...other('type-changed', '/*'),
  ],
  [
    'a property that is only read now',
    object({ a: text }),
    object({ a: { ...text, readOnly: true } }),
    [[], ['risky property-misplaced /a']],
    [[], ['additive property-misplaced /a']],
  ],
  [
    'a property that is only written now',
    object({ a: text }, 'a'),
    object({ a: { allOf: [{ ...text, writeOnly: true }] } }, 'a'),
    [['breaking property-misplaced /a'], []],
    [['additive property-misplaced /a'], []],
  ],
  [
    'a required property that is only read, and then gone',
    object({ a: { ...text, readOnly: true } }, 'a'),
    object({}),
    [['breaking property-removed /a'], []],
    [['additive property-undocumented /a'], []],
  ],
  ...['not', 'if', 'contains', 'propertyNames', 'unevaluatedProperties'].map(
    (keyword): Sample => [
      `no ${keyword}`,
      { [keyword]: text, minItems: 1 },
      { minItems: 1 },
      ...wider('schema-mismatch', 'schema-narrowed'),
    ],
  ),
  [
    'something else that must not be',
    { not: object({ a: text }) },
    { not: object({ a: { type: 'boolean' } }) },
    ...other('schema-mismatch'),
  ],
  [
    'fewer that depend on another',
    { dependentRequired: { a: ['b'] } },
    { dependentRequired: { a: ['c'] } },
    ...other('schema-mismatch'),
  ],
  [
    'another dependency',
    { dependencies: { a: ['b'], c: text } },
    { dependencies: { a: ['b'], c: { type: 'boolean' } } },
    ...other('schema-mismatch'),
  ],
];

test.each(SAMPLES)('%s: there and back, in a response and in a request.', (_, old, now, there, back) => {
  const [forth, reverse] = [diffSchemas(old, now), diffSchemas(now, old)];
  expect([told(forth.response), told(forth.request)]).toEqual(there);
  expect([told(reverse.response), told(reverse.request)]).toEqual(back);
});

const pool = object({ kind: { const: 'pool' }, size: { type: 'integer' } }, 'kind');
const card = object({ kind: { const: 'card' }, iccid: text }, 'kind');
const team = object({ kind: { const: 'team' }, members: { type: 'array' } }, 'kind');

const CHOICES: readonly Sample[] = [
  [
    'a value more, beside another branch',
    { oneOf: [{ const: 1 }, team] },
    { oneOf: [team, { enum: [1, 2] }] },
    ...wider('enum-value-unknown', 'enum-value-removed'),
  ],
  [
    'a limit, beside another branch',
    { oneOf: [{ type: 'array', maxItems: 1 }, text] },
    { oneOf: [text, { type: 'array', maxItems: 2 }] },
    ...wider('limit-exceeded', 'limit-tightened'),
  ],
  [
    'a branch that names no type',
    { anyOf: [{ properties: { a: text, b: text } }, { properties: { x: text, y: text } }] },
    { anyOf: [{ properties: { x: text, y: { type: 'array' } } }, { properties: { a: text, b: text } }] },
    ...other('type-changed', '/y'),
  ],
  [
    'any text in place of a list',
    { oneOf: [{ type: 'string', enum: ['a'] }, team] },
    { oneOf: [team, text] },
    ...wider('enum-value-unknown', 'enum-value-removed'),
  ],
  [
    'a branch more',
    { oneOf: [pool, card] },
    { oneOf: [card, team, pool] },
    ...wider('variant-undocumented', 'variant-removed'),
  ],
  [
    'a branch of another type',
    { oneOf: [pool, card] },
    { oneOf: [pool, card, text] },
    ...wider('type-changed', 'type-narrowed'),
  ],
  [
    'branches of another type',
    { oneOf: [text, { type: 'integer' }] },
    { oneOf: [text, { type: 'array' }] },
    ...other('type-changed'),
  ],
  [
    'a branch for another',
    { oneOf: [pool, card] },
    { oneOf: [pool, team] },
    [
      ['breaking variant-undocumented', 'info variant-removed'],
      ['breaking variant-removed', 'additive variant-undocumented'],
    ],
    [
      ['breaking variant-undocumented', 'info variant-removed'],
      ['breaking variant-removed', 'additive variant-undocumented'],
    ],
  ],
  [
    'a branch known by its constant, in another order',
    { oneOf: [pool, card] },
    { oneOf: [object({ kind: { const: 'card' }, number: text, iccid: { type: 'integer' } }, 'kind'), pool] },
    [
      ['breaking type-changed /iccid', 'additive property-undocumented /number'],
      ['breaking type-changed /iccid', 'additive property-undocumented /number'],
    ],
    [
      ['breaking type-changed /iccid', 'breaking property-removed /number'],
      ['breaking type-changed /iccid', 'risky property-removed /number'],
    ],
  ],
  [
    'a branch whose constant is another',
    { anyOf: [pool, card] },
    { anyOf: [pool, object({ kind: { const: 'sim' }, iccid: text }, 'kind')] },
    ...other('enum-value-unknown', '/kind'),
  ],
  [
    'a branch that has most in common',
    { oneOf: [object({ a: text, b: text, c: text }), object({ x: text, y: text })] },
    { oneOf: [object({ x: text, y: { type: 'boolean' } }), object({ a: text, b: text, c: text })] },
    ...other('type-changed', '/y'),
  ],
  [
    'a branch that says the same twice',
    { oneOf: [pool, pool, card] },
    { oneOf: [pool, card] },
    [[], []],
    [[], []],
  ],
  [
    'a list that any text covers',
    text,
    { anyOf: [{ type: 'string', enum: ['a'] }, text] },
    [[], []],
    [[], []],
  ],
  [
    'anything among the branches',
    { oneOf: [text, {}] },
    { oneOf: [text, { type: 'boolean' }] },
    [['info type-narrowed'], ['breaking type-narrowed']],
    [['breaking type-changed'], ['additive type-changed']],
  ],
  [
    'what all branches share',
    { type: 'object', properties: { id: text }, oneOf: [pool, card] },
    { type: 'object', properties: { id: { type: 'integer' } }, oneOf: [pool, card] },
    ...other('type-changed', '/id'),
  ],
  [
    'a branch in a branch',
    { oneOf: [{ anyOf: [pool, card] }, team] },
    { oneOf: [card, { oneOf: [team, pool] }] },
    [[], []],
    [[], []],
  ],
  [
    'a branch that can only fail',
    { oneOf: [pool, { type: 'string', allOf: [{ type: 'integer' }] }, false] },
    pool,
    [[], []],
    [[], []],
  ],
];

test.each(CHOICES)('Of a choice, %s: there and back.', (_, old, now, there, back) => {
  const [forth, reverse] = [diffSchemas(old, now), diffSchemas(now, old)];
  expect([told(forth.response), told(forth.request)]).toEqual(there);
  expect([told(reverse.response), told(reverse.request)]).toEqual(back);
});

const SAME: readonly (readonly [what: string, old: JsonValue, now: JsonValue])[] = [
  [
    'the order of branches',
    {
      oneOf: [
        { type: 'string', format: 'date' },
        { type: 'integer', minimum: 1 },
      ],
    },
    {
      oneOf: [
        { minimum: 1, type: 'integer' },
        { format: 'date', type: 'string' },
      ],
    },
  ],
  ['a constant among others', { const: 'a' }, { const: 'a', enum: ['a', 'b'] }],
  [
    'a property in two parts',
    object({ a: { ...text, maxLength: 3 } }),
    { allOf: [object({ a: text }), object({ a: { maxLength: 3 } })] },
  ],
  [
    'the order of conditions',
    { allOf: [{ not: text }, { not: { type: 'array' } }] },
    { allOf: [{ not: { type: 'array' } }, { not: text }] },
  ],
  [
    'a limit within another',
    { maximum: 5, allOf: [{ maximum: 9 }] },
    { maximum: 9, allOf: [{ maximum: 5 }] },
  ],
  ['null alone', { type: 'null' }, { const: null }],
  ['a part that is anything', text, { allOf: [text, true] }],
  ['a keyword that is not what it should be', text, { ...text, dependencies: [] }],
  [
    'what stands beside a reference',
    { allOf: [{ $ref: '#/components/schemas/None' }, text] },
    { $ref: '#/components/schemas/None', ...text },
  ],
  [
    'first items in parts',
    { prefixItems: [text, { type: 'boolean' }] },
    { allOf: [{ prefixItems: [text] }, { prefixItems: [{}, { type: 'boolean' }] }] },
  ],
  [
    'the order of properties, names and values',
    object({ a: { enum: [1, 2] }, b: text }, 'a', 'b'),
    { required: ['b', 'a'], properties: { b: text, a: { enum: [2, 1] } }, type: 'object' },
  ],
  [
    'prose, examples and extensions',
    text,
    { ...text, title: 'T', description: 'D', example: 'x', 'x-note': 1 },
  ],
  [
    'what stands in a part of it',
    object({ a: text }, 'a'),
    { allOf: [{ type: 'object' }, { properties: { a: text } }, { required: ['a'] }] },
  ],
  ['a choice of one', pool, { oneOf: [pool] }],
  [
    'constants with a description each',
    { enum: ['a', 'b'] },
    { oneOf: [{ const: 'b', description: 'B' }, { const: 'a' }] },
  ],
  ['a null that stands in a branch', { type: ['string', 'null'] }, { anyOf: [{ type: 'null' }, text] }],
  ['limits that go without saying', { type: 'string' }, { type: 'string', minLength: 0 }],
  [
    'other properties that are allowed in so many words',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: true },
  ],
  [
    'other properties that are anything',
    object({ a: text }),
    { ...object({ a: text }), additionalProperties: {} },
  ],
  ['items of any kind', { type: 'array' }, { type: 'array', items: true }],
  ['a limit of values that are listed', { enum: ['aa'] }, { enum: ['aa'], minLength: 1 }],
  ['values that their type rules out', { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a', 1] }],
  ['the same that must not be', { not: object({ a: text, b: text }) }, { not: object({ b: text, a: text }) }],
  ['a type that its values say', { type: 'integer', enum: [1] }, { enum: [1] }],
  [
    'an integer that is a number as well',
    { type: 'integer' },
    { type: 'integer', allOf: [{ type: 'number' }] },
  ],
  ['anything', {}, true],
];

test.each(SAME)('No change: %s.', (_, old, now) => {
  expect(diffSchemas(old, now)).toEqual({ response: [], request: [] });
  expect(diffSchemas(now, old)).toEqual({ response: [], request: [] });
});

test('A finding says where it is in the body and in the document, and what OLD and NEW say.', () => {
  const components = { old: { State: { enum: [0, 1] } }, new: { Status: { enum: [0, 1, 3, 2] } } };
  const { response } = diffSchemas(
    { type: 'array', items: object({ state: { $ref: '#/components/schemas/State' } }) },
    { type: 'array', items: object({ state: { $ref: '#/components/schemas/Status' } }) },
    components,
  );
  expect(response).toEqual([
    {
      code: 'enum-value-unknown',
      severity: 'breaking',
      operation: 'listPools',
      operations: ['listPools'],
      direction: 'response',
      pointer: '/*/state',
      specPointer: '/components/schemas/Status/enum',
      document: 'new',
      expected: [0, 1],
      received: [3, 2],
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    },
  ]);
});

test('What is gone has its place in OLD.', () => {
  const { response } = diffSchemas(object({ a: text }), object({}));
  expect(response).toMatchObject([
    {
      specPointer: '/paths/~1pools/get/responses/200/content/application~1json/schema/properties/a',
      document: 'old',
      expected: 'a',
      received: null,
    },
  ]);
});

test('A schema that holds itself is compared once.', () => {
  const tree = (leaf: JsonValue): JsonObject => ({
    Tree: object({ leaf, children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } }),
  });
  const root = { $ref: '#/components/schemas/Tree' };
  expect(diffSchemas(root, root, { old: tree(text), new: tree(text) }).response).toEqual([]);
  const { response } = diffSchemas(root, root, { old: tree(text), new: tree({ type: 'boolean' }) });
  expect(told(response)).toEqual(['breaking type-changed /leaf']);
});

test('Recursive branches are matched by what they hold, in any order.', () => {
  const expression = (...kinds: string[]): JsonObject => ({
    E: {
      oneOf: kinds.map((kind) => object({ [kind]: { $ref: '#/components/schemas/E' }, of: text }, kind)),
    },
  });
  const root = { $ref: '#/components/schemas/E' };
  const components = { old: expression('not', 'all', 'any'), new: expression('any', 'not', 'all') };
  expect(diffSchemas(root, root, components).response).toEqual([]);
});

test('More combinations than can be looked at are compared as a whole.', () => {
  const choices = (last: JsonValue): JsonValue => ({
    allOf: Array.from({ length: 5 }, (_, at) => ({
      oneOf: Array.from({ length: 4 }, (__, branch) =>
        at === 4 && branch === 3
          ? object({ last })
          : object({ [`p${at}${branch}`]: text }, `p${at}${branch}`),
      ),
    })),
  });
  expect(diffSchemas(choices(text), choices(text)).response).toEqual([]);
  const { response } = diffSchemas(choices(text), choices({ type: 'boolean' }));
  expect(new Set(told(response))).toEqual(new Set(['breaking schema-mismatch']));
});

test('A component that keeps its name is the same branch, whatever has become of it.', () => {
  const choice = { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] };
  const { response } = diffSchemas(choice, choice, {
    old: { A: object({ a: text }), B: object({ b: text, c: text }) },
    new: { A: object({ z: text }), B: object({ b: text, c: { type: 'boolean' } }) },
  });
  expect(told(response)).toEqual([
    'breaking property-removed /a',
    'breaking type-changed /c',
    'additive property-undocumented /z',
  ]);
});
