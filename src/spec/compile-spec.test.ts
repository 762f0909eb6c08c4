import standalone from 'ajv/dist/standalone/index.js';
import { expect, test } from 'vitest';
import { compileSpec, createAjv, schemaReference } from './compile-spec.ts';
import type { OperationTable } from './operation-table.ts';
import type { Schema } from './schema.ts';

function validatorsOf(schemas: OperationTable['schemas']) {
  return compileSpec({ title: '', version: '', servers: [], operations: [], schemas }).validators;
}

test('A validator is compiled on first use and kept.', () => {
  const broken = { type: 'nonsense' };
  const validators = validatorsOf({ '/a': { type: 'string' }, '/b': broken });
  expect(validators.at('/a')).toBe(validators.at('/a'));
  expect(validators.at('/a')('x')).toBe(true);
  expect(validators.at('/a')(1)).toBe(false);
});

test.each(['a b', 'a%b', 'a~1b', 'a~0b', 'é', '{x}', 'q"', '#', 'a?b=c&d', 'constructor'])(
  'A schema is reached, directly and by reference, under the name %j.',
  (name) => {
    const pointer = `/components/schemas/${name}`;
    const reference = `#/components/schemas/${encodeURIComponent(name)}`;
    const validators = validatorsOf({ [pointer]: { const: 1 }, '/r': { $ref: reference } });
    expect([validators.at(pointer)(1), validators.at(pointer)(2)]).toEqual([true, false]);
    expect([validators.at('/r')(1), validators.at('/r')(2)]).toEqual([true, false]);
  },
);

test('A reference may lead into a schema of the table, and a schema may allow everything or nothing.', () => {
  const inner: Schema = { properties: { b: { const: 1 } } };
  const validators = validatorsOf({
    '/a': inner,
    '/r': { $ref: '#/a/properties/b' },
    '/all': true,
    '/none': false,
  });
  expect(validators.at('/r')(2)).toBe(false);
  expect(validators.at('/a/properties/b')(1)).toBe(true);
  expect([validators.at('/all')(1), validators.at('/none')(1)]).toEqual([true, false]);
});

test('A schema that holds another one of the table is whole, whichever came first.', () => {
  const part: Schema = { type: 'string' };
  const whole: Schema = { properties: { p: part }, required: ['p'] };
  const validators = validatorsOf({ '/x/properties/p': part, '/x': whole });
  expect([validators.at('/x')({ p: '' }), validators.at('/x')({ p: 1 }), validators.at('/x')({})]).toEqual([
    true,
    false,
    false,
  ]);
  expect(validators.at('/x/properties/p')(1)).toBe(false);
});

test('A schema that means itself below a property accepts what is nested in the same way.', () => {
  const tree: Schema = { properties: { next: { $ref: '#/tree' } }, required: ['id'] };
  const { at } = validatorsOf({ '/tree': tree });
  expect([at('/tree')({ id: 1, next: { id: 2 } }), at('/tree')({ id: 1, next: {} })]).toEqual([true, false]);
});

test('Amounts in cents are multiples of 0.01.', () => {
  const { at } = validatorsOf({ '/a': { multipleOf: 0.01 } });
  expect([at('/a')(19.99), at('/a')(1e22), at('/a')(19.995)]).toEqual([true, true, false]);
});

test.each<[string, Schema]>([
  ['names no properties', { required: ['b'] }],
  ['allows any', { additionalProperties: true }],
  ['is anything', true],
])('A pattern of names is matched beside a choice of which the branch that holds %s.', (_, branch) => {
  const choices = { oneOf: [{ additionalProperties: { maxLength: 0 } }, branch] };
  const { at } = validatorsOf({
    '/open': { patternProperties: { '^a': { type: 'integer' } }, ...choices },
    '/closed': {
      patternProperties: { '^a': { type: 'integer' } },
      unevaluatedProperties: false,
      ...choices,
    } as Schema,
  });
  expect([at('/open')({ a: 1, b: 'x' }), at('/open')({ a: null, b: 'x' })]).toEqual([true, false]);
  const allowsAny = typeof branch === 'object' && branch.additionalProperties === true;
  expect([at('/closed')({ a: 1, b: 'x' }), at('/closed')({ a: null, b: 'x' })]).toEqual([allowsAny, false]);
});

test('Known formats are enforced, and unknown ones only say what a value is for.', () => {
  const { at } = validatorsOf({ '/a': { format: 'ipv4' }, '/b': { format: 'password' } });
  expect([at('/a')('127.0.0.1'), at('/a')('x'), at('/b')('x')]).toEqual([true, false, true]);
});

test.each<[string, string, RegExp]>([
  ['a schema that is none', '/broken', /schema at \/broken: .*type.*Expected JSON Schema 2020-12/],
  ['a reference to one', '/outer', /schema at \/outer: .*type/],
  ['a place without a schema', '/nowhere', /schema at \/nowhere: nothing stands there/],
])('The refusal of %s names the place.', (_, pointer, message) => {
  const validators = validatorsOf({
    '/broken': { type: 'nonsense' },
    '/outer': { items: { $ref: '#/broken' } },
  });
  expect(() => validators.at(pointer)).toThrow(expect.objectContaining({ code: 'SPEC_INVALID' }));
  expect(() => validators.at(pointer)).toThrow(message);
});

test('Schemas that share others are compiled once each.', () => {
  const levels = Array.from({ length: 40 }, (_, index): [string, Schema] => [
    `/a${index}`,
    { properties: { x: { $ref: `#/a${index + 1}` }, y: { $ref: `#/a${index + 1}` } } },
  ]);
  const { at } = validatorsOf({ ...Object.fromEntries(levels), '/a40': { type: 'string' } });
  expect(at('/a0')({ x: { y: 1 } })).toBe(true);
});

test('Code that is compiled ahead of time takes its formats from what it is handed.', () => {
  const schemas: Record<string, Schema> = { '/a b': { format: 'ipv4' } };
  const table = { title: '', version: '', servers: [], operations: [], schemas };
  const code = standalone.default(createAjv(table, { standalone: true }), { v: schemaReference('/a b') });
  expect(code).toContain('runtime.formats.ipv4');
});
