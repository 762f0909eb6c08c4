import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isJsonArray, isJsonObject, type JsonValue } from '../json/json-value.ts';
import { createAjv, schemaReference } from './compile-spec.ts';
import type { Validate } from './compiled-spec.ts';
import { arbitrarySchema, arbitraryValue, REFERENCED } from './explain/arbitrary-schema.fixture.ts';
import { createIsWalkable } from './is-walkable.ts';
import { parseSpec } from './load-spec.ts';
import type { OperationTable } from './operation-table.ts';
import type { Schema } from './schema.ts';
import { walkFirst } from './walk-first.ts';

function tableOf(schemas: OperationTable['schemas']): OperationTable {
  return { title: '', version: '', servers: [], operations: [], schemas };
}

/** Walks as long as it may, and counts how often it asked for compiled code. */
function walking(schema: Schema) {
  const calls = { compiled: 0 };
  const compiled: Validate = (value) => {
    compiled.errors = [{ keyword: 'compiled', instancePath: '', schemaPath: '', params: {} }];
    return value !== 'refused';
  };
  const validate = walkFirst({ '/s': schema }, '/s', () => {
    calls.compiled += 1;
    return compiled;
  });
  return { validate, calls };
}

test('A schema that is met a few times is not compiled.', () => {
  const { validate, calls } = walking({ items: { type: 'integer' }, maxItems: 2 });
  expect([validate([1, 2]), validate([1, 'x']), validate([1, 2, 3])]).toEqual([true, false, false]);
  expect(validate.errors).toBeUndefined();
  expect(calls.compiled).toBe(0);
});

test('A schema that is met often is compiled, once, and the compiled code decides from then on.', () => {
  const { validate, calls } = walking({ type: 'integer' });
  let walked = 0;
  while (calls.compiled === 0 && walked < 1_000_000) {
    validate(1);
    walked += 1;
  }
  expect(walked).toBeGreaterThan(100);
  expect([validate('any'), validate('refused')]).toEqual([true, false]);
  expect(validate.errors).toMatchObject([{ keyword: 'compiled' }]);
  expect(calls.compiled).toBe(1);
});

test('A value that is large is left to compiled code at once, under a "not" as well.', () => {
  const large = Array.from({ length: 1_000_000 }, () => 1);
  for (const schema of [{ items: { type: 'integer' } }, { not: { items: { type: 'integer' } } }]) {
    const { validate, calls } = walking(schema);
    expect(validate(large)).toBe(true);
    expect(calls.compiled).toBe(1);
  }
});

/** What compiled code and a walk say of a value; `undefined` where the schema is not for walking. */
function bothSay(
  table: OperationTable,
): (pointer: string, value: JsonValue) => [boolean, boolean] | undefined {
  const isWalkable = createIsWalkable(table.schemas);
  const ajv = createAjv(table, { standalone: false });
  return (pointer, value) => {
    if (!isWalkable(pointer)) return undefined;
    const compile = () => {
      throw new Error('It was not walked to the end');
    };
    const compiled = ajv.getSchema(schemaReference(pointer));
    return [compiled?.(value) === true, walkFirst(table.schemas, pointer, compile)(value)];
  };
}

test('Of any schema that is for walking, a walk says just what compiled code says.', () => {
  const outcomes = { refused: 0, allowed: 0, left: 0 };
  fc.assert(
    fc.property(arbitrarySchema, fc.array(arbitraryValue, { minLength: 8, maxLength: 8 }), (made, values) => {
      const say = bothSay(
        tableOf({ '/s': made, ...Object.fromEntries(REFERENCED.map((one, at) => [`/r/${at}`, one])) }),
      );
      for (const value of [...values, Number.POSITIVE_INFINITY]) {
        const said = say('/s', value);
        if (said !== undefined) expect(said[1]).toBe(said[0]);
        outcomes[said === undefined ? 'left' : said[0] ? 'allowed' : 'refused'] += 1;
      }
    }),
    { numRuns: 300 },
  );
  // The property would hold as well if nothing were ever refused, or walked.
  expect(Math.min(outcomes.refused, outcomes.allowed)).toBeGreaterThan(300);
  expect(outcomes.left).toBe(0);
});

const DESCRIPTION = resolve(import.meta.dirname, '../../../shared/corpus/specs/github.json.gz');

/** The value, and what it is without one of its members or with nothing in place of one, all the way in. */
function* variants(value: JsonValue): Generator<JsonValue> {
  yield value;
  if (isJsonArray(value)) {
    for (const inner of variants(value[0] ?? null)) yield [inner, ...value.slice(1)];
  } else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _left, ...others } = value;
      yield others;
      yield { ...value, [name]: null };
      if (typeof member === 'object') for (const inner of variants(member)) yield { ...value, [name]: inner };
    }
  }
}

test.skipIf(!existsSync(DESCRIPTION))(
  'Of the examples of a large description, and of what they are with a change, a walk says what compiled code says.',
  { timeout: 120_000 },
  () => {
    const text = gunzipSync(readFileSync(DESCRIPTION)).toString();
    const { table } = parseSpec('github.json', text, '3.x');
    const say = bothSay(table);
    const contents = table.operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content));
    const cases = contents.flatMap(({ schema, examples: [example] }) =>
      schema === undefined || example === undefined ? [] : [{ schema, value: example.value }],
    );
    const outcomes = { refused: 0, allowed: 0 };
    for (const { schema, value } of cases.filter((_, index) => index % 15 === 0)) {
      let count = 0;
      for (const variant of variants(value)) {
        // A few examples have ten thousand variants, each a copy of the whole.
        if (count >= 100) break;
        count += 1;
        const said = say(schema, variant);
        expect(said?.[1]).toBe(said?.[0]);
        outcomes[said?.[0] === true ? 'allowed' : 'refused'] += 1;
      }
    }
    expect(Math.min(outcomes.refused, outcomes.allowed)).toBeGreaterThan(300);
  },
);

test('What no schema describes may be anything.', () => {
  const validate = walkFirst({}, '/gone', () => expect.unreachable());
  expect([validate(1), validate({}), validate(null)]).toEqual([true, true, true]);
});
