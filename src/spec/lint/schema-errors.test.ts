import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { readableErrors } from './schema-errors.ts';

test.each<[AnySchema, unknown, readonly string[]]>([
  [{ properties: { a: { const: 'x' } } }, { a: 1 }, ['/base/a It must be "x".']],
  [{ properties: { a: { enum: ['x', 2] } } }, { a: 1 }, ['/base/a It must be one of "x", 2.']],
  [{ type: ['string', 'null'] }, 1, ['/base It must be of the type string or null.']],
  [{ minimum: 2 }, 1, ['/base It must be >= 2.']],
  [{ anyOf: [{ const: 1 }, { const: 2 }] }, 3, ['/base It must be 1, or must be 2.']],
])('What breaks %j is told in words.', (schema, value, told) => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  expect(validate(value)).toBe(false);
  const problems = readableErrors(validate.errors ?? [], '/base');
  expect(problems.map(({ pointer, sentence }) => `${pointer} ${sentence}`)).toEqual(told);
});
