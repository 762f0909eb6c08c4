import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../../json/json-value.ts';
import { ask, send, specOf } from '../shop.fixture.ts';
import { DONE, inferredHost, json, path, query, sent } from './pets.fixture.ts';

/** What a spec of a random resource is made of. */
interface Rest {
  readonly key: { readonly name: string; readonly parameter: string; readonly schema: JsonObject };
  readonly fields: Readonly<Record<string, JsonObject>>;
  readonly required: readonly string[];
  /** `''` for a bare list, else the member that holds it. */
  readonly rows: string;
  /** The member that holds a single record, or `''`. */
  readonly wrapper: string;
  readonly status: number;
  readonly closed: boolean;
  readonly slash: string;
}

const KEYS = [
  { name: 'id', parameter: 'thingId', schema: { type: 'integer' } },
  { name: 'id', parameter: 'id', schema: { type: 'string' } },
  { name: 'uuid', parameter: 'uuid', schema: { type: 'string', format: 'uuid' } },
  { name: '_id', parameter: 'thing_id', schema: { type: 'string', pattern: '^[0-9a-f]{24}$' } },
  { name: 'thing_id', parameter: 'thingId', schema: { type: 'integer', minimum: 1000 } },
] as const;

const FIELD: fc.Arbitrary<JsonObject> = fc.constantFrom<JsonObject>(
  { type: 'string' },
  { type: 'string', minLength: 3, maxLength: 9 },
  { type: 'string', enum: ['a', 'b'] },
  { type: 'integer', minimum: 3, maximum: 9 },
  { type: 'boolean' },
  { type: ['string', 'null'], format: 'date-time' },
  { type: 'array', items: { type: 'string' }, maxItems: 3 },
  { type: 'object', required: ['x'], properties: { x: { type: 'number' }, y: { type: 'string' } } },
);

const REST: fc.Arbitrary<Rest> = fc
  .record({
    key: fc.constantFrom(...KEYS),
    fields: fc.dictionary(
      fc.constantFrom('colour', 'size', 'label', 'when', 'total', 'createdAt', 'status'),
      FIELD,
      {
        minKeys: 1,
      },
    ),
    rows: fc.constantFrom('', 'items', 'data', 'things'),
    wrapper: fc.constantFrom('', 'data', 'thing'),
    status: fc.constantFrom(200, 201),
    closed: fc.boolean(),
    slash: fc.constantFrom('', '/'),
  })
  .chain((rest) => fc.subarray(Object.keys(rest.fields)).map((required) => ({ ...rest, required })));

function specFor({ key, fields, required, rows, wrapper, status, closed, slash }: Rest) {
  const Thing = {
    type: 'object',
    required: [key.name, ...required],
    properties: { [key.name]: { ...key.schema, readOnly: true }, ...fields },
    ...(closed ? { additionalProperties: false } : {}),
  };
  const New = { type: 'object', required, properties: fields };
  const thing = { $ref: '#/components/schemas/Thing' };
  const list = { type: 'array', items: thing };
  const wrapped = (name: string, schema: JsonObject) =>
    name === ''
      ? schema
      : { type: 'object', required: [name], properties: { [name]: schema, total: { type: 'integer' } } };
  const one = json(wrapped(wrapper, thing));
  const input = sent({ $ref: '#/components/schemas/New' });
  const parameters = [{ ...path(key.parameter), schema: key.schema }];
  const paths = {
    [`/things${slash}`]: {
      get: {
        operationId: 'list',
        parameters: [query('limit', { type: 'integer' }), query('offset', { type: 'integer' })],
        responses: { 200: json(wrapped(rows, list)) },
      },
      post: { operationId: 'create', requestBody: input, responses: { [status]: one } },
    },
    [`/things/{${key.parameter}}${slash}`]: {
      parameters,
      get: { operationId: 'read', responses: { 200: one } },
      put: { operationId: 'replace', requestBody: input, responses: { 200: one } },
      patch: { operationId: 'change', requestBody: sent({ type: 'object' }), responses: { 200: one } },
      delete: { operationId: 'delete', responses: { 204: DONE } },
    },
  };
  return specOf(paths, { Thing, New });
}

const within = (value: JsonValue, name: string): JsonValue =>
  name === '' ? value : isJsonObject(value) ? (value[name] ?? null) : null;

test('Whatever a REST-shaped spec looks like, what is made is found, listed, changed, and gone once it is deleted.', () => {
  fc.assert(
    fc.property(REST, fc.integer({ min: 1, max: 9 }), (rest, seed) => {
      // An answer that breaks the contract would be a 500 here.
      const host = inferredHost(specFor(rest), { seed });
      const { key, rows, wrapper, slash, status } = rest;
      const listed = (target = '') => {
        const given = ask(host, `/things${slash}${target}`);
        expect(given.status).toBe(200);
        const list = within(given.body, rows);
        return isJsonArray(list) ? list : [];
      };
      const [known, ...others] = listed('?limit=100');
      expect(others.length).toBeGreaterThan(0);
      const { [key.name]: _key, ...input } = isJsonObject(known) ? known : {};
      const made = ask(host, `/things${slash}`, { body: JSON.stringify(input) });
      expect(made.status).toBe(status);
      const thing = within(made.body, wrapper);
      expect(thing).toMatchObject(input);
      const name = isJsonObject(thing) ? String(thing[key.name]) : '';
      const target = `/things/${name}${slash}`;
      expect(within(ask(host, target).body, wrapper)).toEqual(thing);
      expect(listed('?limit=100')).toContainEqual(thing);
      expect(listed('?limit=1&offset=1')).toEqual(listed('?limit=100').slice(1, 2));
      const headers = { 'content-type': 'application/json' };
      for (const method of ['PUT', 'PATCH'])
        expect(ask(host, target, { method, headers, body: JSON.stringify(input) }).status).toBe(200);
      expect(within(ask(host, target).body, wrapper)).toMatchObject(input);
      expect(send(host, target, { method: 'DELETE' }).status).toBe(204);
      expect(ask(host, target).status).toBe(404);
      expect(listed('?limit=100')).not.toContainEqual(expect.objectContaining({ [key.name]: name }));
      expect(listed('?limit=100')).toHaveLength(others.length + 1);
    }),
    { numRuns: 60 },
  );
}, 60_000);
