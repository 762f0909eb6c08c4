import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueAt } from '../json/json-pointer.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { loadDocument } from '../spec/load-document.ts';
import { pointerOf } from '../spec/reference.ts';
import { walkReferences } from '../spec/walk-references.ts';
import { deriveSpec } from './derive-spec.ts';
import { cyclicGroups, referenceGraph } from './reference-groups.ts';

const OK: JsonObject = { description: 'OK' };
const withPaths = (paths: JsonObject, schemas: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'Books', version: '1' },
  paths,
  components: { schemas },
});

function dangling(root: JsonObject): readonly string[] {
  const found: string[] = [];
  walkReferences(root, (reference) => {
    if (valueAt(root, pointerOf(reference)) === undefined) found.push(reference);
  });
  return found;
}

/** How deep a schema can be followed along a property before anything goes. */
function depthAlong(root: JsonObject, schema: JsonValue | undefined, property: string): number {
  let depth = 0;
  for (let at = schema; at !== undefined && depth < 50; depth++) {
    const reference = valueAt(at, '/$ref');
    const target = typeof reference === 'string' ? valueAt(root, pointerOf(reference)) : at;
    at = valueAt(target, `/properties/${property}`);
  }
  return depth;
}

test('what Lockstep alone understands is left out; data of that look stays', () => {
  const derived = deriveSpec(
    withPaths(
      { '/books': { get: { 'x-lockstep-effect': 'read', 'x-other': 1, responses: { 200: OK } } } },
      {
        Book: {
          type: 'object',
          properties: { 'x-lockstep-name': { type: 'string', 'x-lockstep-assumed': 'a guess' } },
          example: { 'x-lockstep-name': 'kept' },
        },
      },
    ),
  );
  expect(valueAt(derived, '/paths/~1books/get')).toEqual({ 'x-other': 1, responses: { 200: OK } });
  expect(valueAt(derived, '/components/schemas/Book')).toEqual({
    type: 'object',
    properties: { 'x-lockstep-name': { type: 'string' } },
    example: { 'x-lockstep-name': 'kept' },
  });
});

test('an open enumeration takes any value of its type, a closed one stays', () => {
  const schemas = {
    Open: { type: 'integer', enum: [1], 'x-lockstep-open-enum': 'Others were seen.' },
    Closed: { type: 'integer', enum: [1] },
  };
  expect(valueAt(deriveSpec(withPaths({}, schemas)), '/components/schemas')).toEqual({
    Open: { type: 'integer' },
    Closed: { type: 'integer', enum: [1] },
  });
});

test('what follows the first items is not described, since Prism would take it for all of them', () => {
  const pair = { type: 'array', prefixItems: [{ type: 'string' }], items: false };
  const list = { type: 'array', items: { type: 'string' } };
  expect(valueAt(deriveSpec(withPaths({}, { Pair: pair, List: list })), '/components/schemas')).toEqual({
    Pair: { type: 'array', prefixItems: [{ type: 'string' }] },
    List: list,
  });
});

test('callbacks and webhooks are left out, since Prism would call what a request names', () => {
  const derived = deriveSpec({
    ...withPaths({
      '/books': { post: { callbacks: { done: { '{$request.body#/url}': {} } }, responses: { 200: OK } } },
    }),
    webhooks: { sold: { post: { responses: { 200: OK } } } },
  });
  expect(JSON.stringify(derived)).not.toMatch(/callbacks|webhooks|request\.body/);
});

test('operations that share a path become one that takes the requests of each', () => {
  const operation = (id: string, others: readonly JsonValue[], schema: JsonObject): JsonObject => ({
    operationId: id,
    parameters: [
      { name: 'route', in: 'query', required: true, schema: { type: 'string', const: id } },
      ...others,
    ],
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema, examples: { success: { value: id } } } },
      },
    },
  });
  const page = { name: 'page', in: 'query', required: true, schema: { type: 'integer' } };
  const { paths } = deriveSpec(
    withPaths({
      '/api': { get: operation('a', [page], { type: 'string' }) },
      '/api#b': { get: operation('b', [], { type: 'number' }), post: operation('c', [], { type: 'null' }) },
    }),
  );
  expect(Object.keys(paths as JsonObject)).toEqual(['/api']);
  expect(valueAt(paths, '/~1api/get/parameters')).toEqual([
    { name: 'route', in: 'query', required: true, schema: { type: 'string', enum: ['a', 'b'] } },
    { ...page, required: false },
  ]);
  expect(valueAt(paths, '/~1api/get/responses/200/content/application~1json')).toEqual({
    schema: { anyOf: [{ type: 'string' }, { type: 'number' }] },
    examples: { success: { value: 'a' }, 'b.success': { value: 'b' } },
  });
  expect(valueAt(paths, '/~1api/post/operationId')).toBe('c');
});

test('the parameters of a whole path and what is referred to survive a merge', () => {
  const shared = { name: 'id', in: 'query', required: true, schema: { type: 'integer' } };
  const derived = deriveSpec({
    ...withPaths({
      '/api': {
        parameters: [{ $ref: '#/components/parameters/Id' }],
        get: { operationId: 'a', responses: { 200: OK } },
      },
      '/api#b': { $ref: '#/components/pathItems/B' },
    }),
    components: {
      parameters: { Id: shared },
      pathItems: {
        B: {
          parameters: [shared],
          get: { operationId: 'b', requestBody: { content: { 'a/b': {} } }, responses: {} },
        },
      },
    },
  });
  expect(valueAt(derived, '/paths/~1api/get')).toMatchObject({
    operationId: 'a',
    parameters: [shared],
    requestBody: { required: false },
    responses: { 200: OK },
  });
});

test('a cycle can be followed a few times, after which anything goes; what has no cycle stays', () => {
  const tree = {
    type: 'object',
    required: ['next'],
    properties: { next: { $ref: '#/components/schemas/Tree' }, leaf: { $ref: '#/components/schemas/Leaf' } },
  };
  const derived = deriveSpec(withPaths({}, { Tree: tree, Leaf: { type: 'string' } }));
  expect(depthAlong(derived, valueAt(derived, '/components/schemas/Tree'), 'next')).toBe(5);
  expect(valueAt(derived, '/components/schemas/Tree/properties/leaf')).toEqual({
    $ref: '#/components/schemas/Leaf',
  });
});

test('what is referred to inside a path is put where it is used, since paths move', () => {
  const schema = { type: 'object', properties: { id: { type: 'integer' } } };
  const content = { 'application/json': { schema } };
  const pointer = '#/paths/~1books%23all/get/responses/200/content/application~1json/schema/properties/id';
  const derived = deriveSpec(
    withPaths(
      { '/books#all': { get: { operationId: 'all', responses: { 200: { description: 'OK', content } } } } },
      { Id: { $ref: pointer, description: 'The same number.' } },
    ),
  );
  expect(valueAt(derived, '/components/schemas/Id')).toEqual({
    type: 'integer',
    description: 'The same number.',
  });
});

/** Documents whose schemas refer to each other at will, with operations that share paths. */
function documents(): fc.Arbitrary<JsonObject> {
  const names = ['A', 'B', 'C', 'D', 'A-cut', 'A.1'];
  const reference = fc.constantFrom(
    ...names.map((name) => `#/components/schemas/${name}`),
    '#/components/schemas/A/properties/x',
    '#/paths/~1api%23two/get/responses/200/content/application~1json/schema',
  );
  const schema: fc.Arbitrary<JsonValue> = fc.oneof(
    reference.map(($ref) => ({ $ref })),
    fc.record({
      type: fc.constant('integer'),
      enum: fc.constant([1]),
      'x-lockstep-open-enum': fc.constant('open'),
    }),
  );
  const object = fc
    .record({ x: schema, y: schema, list: schema.map((items) => ({ type: 'array', items })) })
    .map((properties): JsonObject => ({ type: 'object', properties, 'x-lockstep-assumed': 'a guess' }));
  const operation = object.map((body) => ({
    responses: { 200: { description: 'OK', content: { 'application/json': { schema: body } } } },
  }));
  return fc
    .tuple(operation, operation, ...names.map(() => object))
    .map(([one, two, ...schemas]) =>
      withPaths(
        { '/api#one': { get: one }, '/api#two': { get: two } },
        Object.fromEntries(schemas.map((one, index) => [names[index] ?? '', one])),
      ),
    );
}

test('whatever the document, the copy has no x-lockstep, every reference leads somewhere, and none leads back', () => {
  fc.assert(
    fc.property(documents(), (document) => {
      const derived = deriveSpec(document);
      expect(JSON.stringify(derived)).not.toContain('x-lockstep');
      expect(dangling(derived)).toEqual([]);
      expect(cyclicGroups(referenceGraph(derived)).size).toBe(0);
      expect(Object.keys(derived['paths'] as JsonObject)).toEqual(['/api']);
    }),
    { numRuns: 200 },
  );
});

test.for(['eiotclub', 'smartproxy', 'tibiot', 'yunshop'])(
  'the spec of %s loses only what is ours',
  async (id) => {
    const { root } = await loadDocument(`specs/${id}/openapi.yaml`);
    const derived = deriveSpec(root);
    expect(JSON.stringify(derived)).not.toContain('x-lockstep');
    expect(dangling(derived)).toEqual([]);
    expect(Object.keys(derived['paths'] as JsonObject)).toEqual(Object.keys(root['paths'] as JsonObject));
  },
);
