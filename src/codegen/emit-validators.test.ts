import fc from 'fast-check';
import { expect, test } from 'vitest';
import { table as eiotclub } from '../../generated/eiotclub/table.ts';
import { table as smartproxy } from '../../generated/smartproxy/table.ts';
import { table as tibiot } from '../../generated/tibiot/table.ts';
import { table as yunshop } from '../../generated/yunshop/table.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { sampleSchema } from '../fixtures/sample-schema.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import { compileSpec, createAjv, schemaReference } from '../spec/compile-spec.ts';
import type { CreateValidators } from '../spec/compiled-spec.ts';
import { arbitrarySchema, arbitraryValue, REFERENCED } from '../spec/explain/arbitrary-schema.fixture.ts';
import type { OperationTable } from '../spec/operation-table.ts';
import { precompiledSpec } from '../spec/precompiled-spec.ts';
import { emitTable } from './emit-table.ts';
import { emitValidators } from './emit-validators.ts';
import { exportsOf } from './emitted-module.fixture.ts';
import { withoutErrors } from './without-errors.ts';

function tableOf(schemas: OperationTable['schemas']): OperationTable {
  return { title: '', version: '', servers: [], operations: [], schemas };
}

function emitted(table: OperationTable) {
  const { createValidators } = exportsOf(emitValidators(table));
  // That it is such a function is what these tests are about.
  return precompiledSpec(table, createValidators as CreateValidators).validators;
}

const PROVIDERS = Object.entries({ eiotclub, smartproxy, tibiot, yunshop });

const junk = fc.jsonValue() as fc.Arbitrary<JsonValue>;

/** A value with something in it replaced, removed or added; which and where is decided by the numbers. */
function mutated(value: JsonValue, [turn = 0, ...turns]: readonly number[], other: JsonValue): JsonValue {
  if (turns.length === 0 || turn === 0) return other;
  if (isJsonArray(value)) {
    if (value.length === 0 || turn % 5 === 0) return [...value, other];
    const place = turn % value.length;
    return value.map((item, index) => (index === place ? mutated(item, turns, other) : item));
  }
  if (!isJsonObject(value)) return other;
  const names = Object.keys(value);
  const name = names[turn % Math.max(1, names.length)];
  if (name === undefined || turn % 5 === 0) return { ...value, [`added${turn}`]: other };
  const { [name]: member = null, ...rest } = value;
  return turn % 3 === 0 ? rest : { ...value, [name]: mutated(member, turns, other) };
}

test.each(PROVIDERS)('The validators of %s agree with Ajv at run time on whatever value.', (_, table) => {
  const runtime = compileSpec(table);
  const validators = emitted(table);
  const verdicts = new Set<boolean>();
  const pointers = fc.constantFrom(...Object.keys(table.schemas));
  const turns = fc.array(fc.nat(60), { maxLength: 6 });
  fc.assert(
    fc.property(pointers, fc.nat(20), turns, junk, (pointer, seed, path, other) => {
      const sample = sampleSchema(runtime, pointer, createKeyedRandom(seed, pointer), {
        examples: seed % 2 === 0,
      });
      const value = path.length === 0 ? sample : mutated(sample, path, other);
      const wanted = runtime.validators.at(pointer);
      const validate = validators.at(pointer);
      const verdict = validate(value);
      expect(verdict).toBe(wanted(value));
      verdicts.add(verdict);
    }),
    { numRuns: 400 },
  );
  expect(verdicts).toEqual(new Set([true, false]));
});

test.each(PROVIDERS)('The validators of %s load nothing at run time.', (_, table) => {
  const source = emitValidators(table);
  expect(source).not.toContain('require(');
  const imports = source.split('\n').filter((line) => /\bimport\b/.test(line));
  expect(imports).toEqual(["import type { CreateValidators } from 'lockstep';"]);
});

const explained = fc.tuple(arbitrarySchema, fc.array(arbitraryValue, { minLength: 5, maxLength: 10 }));

test('Validators of schemas that a walk explains say yes or no as Ajv does, and tell no errors.', () => {
  const verdicts = new Set<boolean>();
  fc.assert(
    fc.property(explained, ([schema, values]) => {
      const table = tableOf({ '/s': schema, '/r/0': REFERENCED[0] ?? true, '/r/1': REFERENCED[1] ?? true });
      const ajv = createAjv(table, { standalone: false }).getSchema(schemaReference('/s'));
      const source = emitValidators(table);
      expect(source).not.toMatch(/instancePath|vErrors|\.errors/);
      const validate = emitted(table).at('/s');
      for (const value of values) {
        const verdict = validate(value);
        expect(verdict).toBe(ajv?.(value));
        verdicts.add(verdict);
      }
    }),
    { numRuns: 200 },
  );
  expect(verdicts).toEqual(new Set([true, false]));
});

test('A validator says itself what is wrong where a walk could not.', () => {
  const validate = emitted(
    tableOf({ '/a': { type: 'string' }, '/b': { unevaluatedProperties: false } as object }),
  ).at('/b');
  expect(validate({ x: 1 })).toBe(false);
  expect(validate.errors).toMatchObject([
    { keyword: 'unevaluatedProperties', params: { unevaluatedProperty: 'x' } },
  ]);
});

test('Code that is written in another way than Ajv writes it keeps its errors.', () => {
  const code = 'function validate0(data){\nlet vErrors = [];\nreturn vErrors.length === 0;\n}\n';
  expect(withoutErrors(code)).toBe(code);
});

test('What the compiled code calls is handed in: lengths, equality, formats.', () => {
  const { at } = emitted(
    tableOf({
      '/a/length': { type: 'string', minLength: 2, maxLength: 2 },
      '/a/unique': { type: 'array', uniqueItems: true },
      '/a/const': { const: { a: [1] } },
      '/a/format': { type: 'string', format: 'date' },
      '/a/unknown': { type: 'string', format: 'no-such-format' },
      '/a/multiple': { type: 'number', multipleOf: 0.01 },
    }),
  );
  expect([at('/a/length')('😀😀'), at('/a/length')('😀')]).toEqual([true, false]);
  expect([at('/a/unique')([{ a: 1 }, { a: 2 }]), at('/a/unique')([{ a: 1 }, { a: 1 }])]).toEqual([
    true,
    false,
  ]);
  expect([at('/a/const')({ a: [1] }), at('/a/const')({ a: [2] })]).toEqual([true, false]);
  expect([at('/a/format')('2024-02-29'), at('/a/format')('2026-02-29')]).toEqual([true, false]);
  expect(at('/a/unknown')('anything')).toBe(true);
  expect([at('/a/multiple')(19.99), at('/a/multiple')(19.999)]).toEqual([true, false]);
});

test.each([
  'exports.v0 = validate1;',
  '"; exports.v0 = x; "',
  '\\"; exports.v0 = x;',
  `\`$\{process.exit()}\``,
  '*/ throw 1; /*',
  '</script>\u2028\u2029\r\n',
  'require("ajv/dist/runtime/equal").default',
  '__proto__',
])('A text of the spec is data in the code, never code: %j.', (text) => {
  const { at } = emitted(
    tableOf({
      '/a/first': { type: 'null' },
      [`/components/schemas/${text.replaceAll('/', '~1')}`]: { enum: [text] },
      '/a/name': {
        type: 'object',
        properties: { [`${text}.`]: { type: 'integer' } },
        required: [`${text}.`],
        additionalProperties: false,
      },
      '/a/constant': { const: text, default: text },
    }),
  );
  expect([at('/a/first')(null), at('/a/first')(text)]).toEqual([true, false]);
  expect([at('/a/constant')(text), at('/a/constant')('')]).toEqual([true, false]);
  expect([
    at('/a/name')({ [`${text}.`]: 1 }),
    at('/a/name')({ [`${text}.`]: text }),
    at('/a/name')({}),
  ]).toEqual([true, false, false]);
});

test('Schemas may refer to each other and to themselves.', () => {
  const { at } = emitted(
    tableOf({
      '/components/schemas/Tree': {
        type: 'object',
        properties: {
          children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
          leaf: { $ref: '#/components/schemas/Leaf' },
        },
      },
      '/components/schemas/Leaf': { type: 'integer' },
    }),
  );
  const tree = at('/components/schemas/Tree');
  expect([tree({ children: [{ leaf: 1 }] }), tree({ children: [{ children: [{ leaf: 'x' }] }] })]).toEqual([
    true,
    false,
  ]);
});

test.each(PROVIDERS)('The emitted table of %s is the table.', (_, table) => {
  expect(exportsOf(emitTable(table))['table']).toEqual(table);
});

test('Patterns and lists without twins are checked by what is handed in, with its limits.', () => {
  const validators = emitted(tableOf({ '/a': { pattern: '\\d+$' }, '/b': { uniqueItems: true } }));
  const [text, items] = [validators.at('/a'), validators.at('/b')];
  expect([text('x1'), text('x'), text('x'.repeat(5_000))]).toEqual([true, false, true]);
  expect([items([{ a: 1 }, { a: 2 }]), items([{ a: 1 }, { a: 1 }])]).toEqual([true, false]);
});
