import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { buildTable } from '../../spec/build-table.ts';
import { parseDocument } from '../../spec/load-document.ts';
import type { OperationTable } from '../../spec/operation-table.ts';
import { diffSpecs } from './diff-specs.ts';
import { mutationsOf } from './mutations.fixture.ts';
import { diffDocuments, diffSchemas, documentOf, json, told } from './spec.fixture.ts';

// Each run makes tables of its own, which takes most of the time.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = new URL('../../../', import.meta.url);

function documentAt(id: string): JsonObject {
  const file = `specs/${id}/openapi.yaml`;
  return parseDocument(file, readFileSync(new URL(file, ROOT), 'utf8')).root;
}

const documents = ['eiotclub', 'smartproxy', 'tibiot', 'yunshop'].map((id) => [id, documentAt(id)] as const);

test.each(documents)('%s has not changed from itself.', (_, root) => {
  expect(diffDocuments(root, root)).toEqual([]);
});

/** The same schema in other words: members the other way round, prose, and lists in another order. */
function reworded(value: JsonValue, isSchema: boolean = false): JsonValue {
  if (isJsonArray(value)) return value.map((item) => reworded(item));
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).reverse();
  const prose = isSchema && value['type'] !== undefined ? { description: 'In other words.' } : {};
  return {
    ...prose,
    ...Object.fromEntries(members.map(([name, member]) => [name, rewordedMember(name, member)])),
  };
}

const LISTS = new Set(['required', 'enum', 'oneOf', 'anyOf', 'allOf']);

function rewordedMember(name: string, member: JsonValue): JsonValue {
  if (LISTS.has(name) && isJsonArray(member)) return member.map((item) => reworded(item, true)).reverse();
  if (name === 'properties' && isJsonObject(member)) {
    const entries = Object.entries(member).map(([key, schema]) => [key, reworded(schema, true)] as const);
    return Object.fromEntries(entries.reverse());
  }
  return reworded(member, name === 'schema' || name === 'items');
}

/** Every component schema under another name. */
function renamed(root: JsonObject): JsonObject {
  const text = JSON.stringify(root).replaceAll('#/components/schemas/', '#/components/schemas/My');
  const copy: JsonObject = JSON.parse(text);
  const { components } = copy;
  const schemas =
    isJsonObject(components) && isJsonObject(components['schemas']) ? components['schemas'] : {};
  const mine = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`My${name}`, schema]));
  return { ...copy, components: { ...(isJsonObject(components) ? components : {}), schemas: mine } };
}

test.each(documents)('%s has not changed where it is only written in another way.', (_, root) => {
  const other = reworded(root);
  if (!isJsonObject(other)) throw new Error('a document stays one');
  expect(other).not.toBe(root);
  expect(diffDocuments(root, other)).toEqual([]);
  expect(diffDocuments(renamed(root), other)).toEqual([]);
});

// Told by name, since a document is too long to be shown.
const mutations = documents.flatMap(([id, root]) =>
  mutationsOf(root)
    // A document without any operation is none.
    .filter(({ name }) => !name.startsWith('remove the operation') || id === 'tibiot')
    .map(({ name, apply }) => ({ name: `${id}: ${name}`, root, apply })),
);

function oneOf(some: typeof mutations): fc.Arbitrary<(typeof mutations)[number]> {
  return fc.constantFrom(...some).map((each) => ({ ...each, [fc.toStringMethod]: () => each.name }));
}

test('Every single structural change of a spec is found, from OLD to NEW and from NEW to OLD.', () => {
  expect(mutations.length).toBeGreaterThan(1000);
  fc.assert(
    fc.property(oneOf(mutations), ({ name, root, apply }) => {
      const changed = apply(root);
      expect(told(diffDocuments(root, changed)), name).not.toEqual([]);
      expect(told(diffDocuments(changed, root)), `${name}, back`).not.toEqual([]);
    }),
    { numRuns: 120 },
  );
});

// What a single edit makes of a whole schema, all that it held is gone or beyond reach.
const single = mutations.filter(({ name }) => !/: (?:any|another) type at/.test(name));

test('A single change is one finding in each direction, however many operations share the place.', () => {
  fc.assert(
    fc.property(oneOf(single), ({ name, root, apply }) => {
      const changes = diffDocuments(root, apply(root));
      for (const direction of ['request', 'response']) {
        const found = changes.filter((change) => change.direction === direction);
        expect(found.length, `${name}: ${told(found).join(', ')}`).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 120 },
  );
});

// Another constant is neither more nor less.
const oneWay = single.filter(({ name }) => !name.includes(': another constant at'));

/** Of an open enumeration, other values are to be expected either way. */
function closed(root: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(root).replaceAll('x-lockstep-open-enum', 'x-note'));
}

test('What is more to one side is less to the other: one is breaking where the other is not.', () => {
  const reverse: Readonly<Record<string, string>> = {
    'enum-value-unknown': 'enum-value-removed',
    'limit-exceeded': 'limit-tightened',
    'null-not-allowed': 'null-refused',
    'property-missing': 'property-required',
  };
  fc.assert(
    fc.property(oneOf(oneWay), ({ name, root: marked, apply }) => {
      const root = closed(marked);
      const changed = apply(root);
      const back = diffDocuments(changed, root);
      for (const { code, severity, direction } of diffDocuments(root, changed)) {
        const expected = reverse[code];
        if (expected === undefined || severity !== (direction === 'response' ? 'breaking' : 'additive'))
          continue;
        const severities = back
          .filter((change) => change.code === expected && change.direction === direction)
          .map((change) => change.severity);
        expect(severities, name).toEqual([direction === 'response' ? 'info' : 'breaking']);
      }
    }),
    { numRuns: 120 },
  );
});

const names = fc.constantFrom('id', 'name', 'kind', 'size', 'parts');
const scalar: fc.Arbitrary<JsonObject> = fc.oneof(
  fc.record(
    { type: fc.constantFrom('integer', 'number'), minimum: fc.integer() },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    { type: fc.constant('string'), maxLength: fc.nat(), format: fc.constantFrom('date', 'uuid') },
    { requiredKeys: ['type'] },
  ),
  fc.record({
    enum: fc.uniqueArray(fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minLength: 1 }),
  }),
  fc.record({ type: fc.constant(['boolean', 'null']) }),
  fc.constant({}),
);
const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc.record({ type: fc.constant('array'), items: tie('schema') }),
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(names, tie('schema'), { maxKeys: 4 }),
      required: fc.uniqueArray(names),
    }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc
      .constant({ $ref: '#/components/schemas/Root' })
      .map((root) => ({ type: 'object', properties: { root } })),
  ),
}));

test('No schema has changed from itself, nor from itself in other words or in a component.', () => {
  fc.assert(
    fc.property(schema, (root) => {
      const components = { old: { Root: root }, new: { Root: reworded(root, true), Outer: reworded(root) } };
      const there = diffSchemas(root, { $ref: '#/components/schemas/Outer' }, components);
      expect([told(there.response), told(there.request)]).toEqual([[], []]);
    }),
    { numRuns: 120 },
  );
});

test('Two schemas differ from OLD to NEW exactly where they differ from NEW to OLD.', () => {
  fc.assert(
    fc.property(schema, schema, (a, b) => {
      const [there, back] = [
        diffSchemas(a, b, { old: { Root: a }, new: { Root: b } }),
        diffSchemas(b, a, { old: { Root: b }, new: { Root: a } }),
      ];
      expect(there.response.length === 0).toBe(back.response.length === 0);
      expect(there.request.length === 0).toBe(there.response.length === 0);
    }),
    { numRuns: 120 },
  );
});

const GITHUB = new URL('../shared/corpus/specs/github.json.gz', ROOT);
if (!existsSync(GITHUB))
  process.emitWarning('The GitHub description is not there: its comparison is skipped.');

function github(): OperationTable {
  const root: JsonObject = JSON.parse(gunzipSync(readFileSync(GITHUB)).toString());
  return buildTable({ file: 'github.json', root });
}

test.runIf(existsSync(GITHUB))(
  'A description of 1,223 operations has not changed from itself, and a change of its users is one finding.',
  () => {
    const [old, now] = [github(), github()];
    expect(diffSpecs(old, now)).toEqual([]);
    const user = now.schemas['/components/schemas/simple-user'];
    if (typeof user !== 'object') throw new Error('the description has users');
    const schemas = {
      ...now.schemas,
      '/components/schemas/simple-user': {
        ...user,
        properties: { ...user.properties, login: { type: 'integer' } },
      },
    };
    const changes = diffSpecs(old, { ...now, schemas });
    expect(told(changes)).toEqual([expect.stringMatching(/^breaking type-changed .*\/login$/)]);
    expect(changes[0]?.operations.length).toBeGreaterThan(100);
  },
  60_000,
);

test('A chain of references and a deep schema are walked without recursion over their depth.', () => {
  const deep = (depth: number, leaf: JsonObject): JsonObject =>
    depth === 0 ? leaf : { type: 'array', items: deep(depth - 1, leaf) };
  const of = (leaf: JsonObject): JsonObject =>
    documentOf({ '/a': { get: { operationId: 'a', responses: { '200': json(deep(150, leaf)) } } } });
  expect(diffDocuments(of({ type: 'string' }), of({ type: 'integer' }))).toHaveLength(1);
});
