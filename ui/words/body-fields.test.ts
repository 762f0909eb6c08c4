import { expect, test } from 'vitest';
import { type BodyField, bodyFields, fieldText, readBody, withField } from './body-fields.ts';

const SCHEMAS = {
  '/body': {
    type: 'object',
    required: ['name', 'owner'],
    properties: {
      name: { type: 'string', description: 'How it is called.' },
      count: { type: ['integer', 'null'] },
      state: { enum: [1, 2] },
      way: { oneOf: [{ const: 'up' }, { $ref: '#/down' }] },
      isOpen: { type: 'boolean' },
      tags: { type: 'array', items: { type: 'string' } },
      codes: { type: 'array', items: { type: 'integer' } },
      owner: { $ref: '#/owner' },
      parts: { type: 'array', items: { type: 'object' } },
      whatever: true,
    },
  },
  '/down': { const: 'down' },
  '/owner': { type: 'object', properties: { id: { type: 'integer' }, self: { $ref: '#/owner' } } },
};

const fields = bodyFields(SCHEMAS, '/body');

function field(name: string): BodyField {
  const found = fields.find(({ path }) => path.join('.') === name);
  if (found === undefined) throw new Error(`There is no field ${name}.`);
  return found;
}

function set(body: string, name: string, text: string): string {
  const read = readBody(body);
  return read === undefined ? body : JSON.stringify(JSON.parse(withField(read, field(name), text)));
}

function shown(body: string, name: string): string {
  const read = readBody(body);
  return read === undefined ? '' : fieldText(read, field(name));
}

test('Texts, numbers, choices, lists and the fields of objects are asked for one by one, what is more is left to the JSON.', () => {
  expect(fields.map(({ path, kind, of }) => `${path.join('.')} ${kind} ${of}`)).toEqual([
    'name text text',
    'count number number',
    'state choice text',
    'way choice text',
    'isOpen choice text',
    'tags lines text',
    'codes lines number',
    'owner.id number number',
    'owner.self.id number number',
    'owner.self.self.id number number',
  ]);
  expect(field('state').options).toEqual(['1', '2']);
  expect(field('way').options).toEqual(['"up"', '"down"']);
  expect(field('name')).toMatchObject({ isRequired: true, description: 'How it is called.' });
});

test.each([
  ['{}', 'name', 'x', '{"name":"x"}'],
  ['{"name":"x","a":1}', 'name', '', '{"name":"","a":1}'],
  ['{"count":3}', 'count', '', '{}'],
  ['{}', 'count', '7', '{"count":7}'],
  ['{}', 'count', 'many', '{"count":"many"}'],
  ['{"state":1}', 'state', '2', '{"state":2}'],
  ['{}', 'way', '"down"', '{"way":"down"}'],
  ['{}', 'isOpen', 'true', '{"isOpen":true}'],
  ['{"tags":["a"]}', 'tags', 'a\nb', '{"tags":["a","b"]}'],
  ['{}', 'codes', '1\n2', '{"codes":[1,2]}'],
  ['{"owner":{"id":1,"b":2}}', 'owner.id', '5', '{"owner":{"id":5,"b":2}}'],
  ['{"owner":7}', 'owner.id', '5', '{"owner":{"id":5}}'],
])('Of %s with %s as %j becomes %s.', (body, name, text, expected) => {
  expect(set(body, name, text)).toBe(expected);
});

test('A field shows what the body has at its place, every digit as it was written, and keeps those of others.', () => {
  const body = '{"count": 12345678901234567890, "owner": {"id": 1}, "tags": ["a", "b"], "way": "up"}';
  expect(['count', 'owner.id', 'tags', 'way', 'isOpen'].map((name) => shown(body, name))).toEqual([
    '12345678901234567890',
    '1',
    'a\nb',
    '"up"',
    '',
  ]);
  const read = readBody(body);
  const after = read === undefined ? '' : withField(read, field('owner.id'), '98765432109876543210');
  expect(after).toContain('12345678901234567890');
  expect(after).toContain('98765432109876543210');
});

test('A body that is no object has no fields to be filled in.', () => {
  for (const body of ['', '[]', '"text"', '{"a":']) expect(readBody(body)).toBeUndefined();
});
