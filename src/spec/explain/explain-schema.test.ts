import type { Format } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../../json/json-value.ts';
import { compileSpec } from '../compile-spec.ts';
import { formats } from '../formats.ts';
import type { Schema } from '../schema.ts';
import type { Violation } from '../violation.ts';
import { violationsOf } from '../violations-of.ts';
import { arbitrarySchema, arbitraryValue, REFERENCED } from './arbitrary-schema.fixture.ts';
import { explainSchema } from './explain-schema.ts';

function explain(schemas: Readonly<Record<string, Schema>>, value: JsonValue): readonly Violation[] {
  return explainSchema({ schemas, schema: schemas['/s'] ?? true, specPointer: '/s', value, pointer: '' });
}

test('Levels of schemas that share others take linear time, and tell one cause once.', () => {
  const levels = Array.from({ length: 40 }, (_, index): [string, Schema] => {
    const next = { $ref: `#/a${index + 1}` };
    return [`/a${index}`, { allOf: [next, next] }];
  });
  const schemas = { ...Object.fromEntries(levels), '/a40': { properties: { x: { minimum: 1 } } } };
  const found = explain({ '/s': { $ref: '#/a0' }, ...schemas }, { x: 0, y: 0 });
  expect(found.map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual(['minimum /x']);
});

test('One schema for the names and for the members of an object is asked about both.', () => {
  const member: Schema = { $ref: '#/t' };
  const schemas: Record<string, Schema> = {
    '/s': { properties: { ab: { propertyNames: member, additionalProperties: member, allOf: [member] } } },
    '/t': { maxLength: 1, maxProperties: 0 },
  };
  const found = explain(schemas, { ab: { cd: 'ef' } });
  expect(found.map(({ keyword, pointer }) => `${keyword} ${pointer}`)).toEqual([
    'maxLength /ab/cd',
    'propertyNames /ab',
    'maxProperties /ab',
  ]);
});

test('Two names that break one schema are two violations.', () => {
  const found = explain(
    { '/s': { propertyNames: { $ref: '#/t' } }, '/t': { maxLength: 1 } },
    { a: 1, bc: 1, de: 1 },
  );
  expect(found.map(({ received }) => received)).toEqual(['bc', 'de']);
});

test('A reference that leads nowhere says nothing.', () => {
  expect(explain({ '/s': { $ref: '#/nowhere' } }, 1)).toEqual([]);
});

test('Violations are found just where an independent validator refuses, and always by the walk itself.', () => {
  const outcomes = { refused: 0, allowed: 0 };
  fc.assert(
    fc.property(arbitrarySchema, fc.array(arbitraryValue, { minLength: 8, maxLength: 8 }), (made, values) => {
      const independent = new Ajv2020({ strict: false, logger: false, validateSchema: false, meta: false });
      // Its code fails where it keeps what no keyword of these schemas asks for: "items0 is not defined".
      independent.opts.unevaluated = false;
      for (const [name, format] of Object.entries(formats)) independent.addFormat(name, format as Format);
      independent.addSchema({ s: made, r: REFERENCED }, 'root');
      const schemas = Object.fromEntries([
        ['/s', made],
        ...REFERENCED.map((referenced, index) => [`/r/${index}`, referenced] as const),
      ]);
      const spec = compileSpec({ title: '', version: '', servers: [], operations: [], schemas });
      for (const sent of values) {
        const valid = independent.validate('root#/s', sent);
        expect(violationsOf(spec, '/s', sent).length === 0).toBe(valid);
        expect(explain(schemas, sent).length === 0).toBe(valid);
        outcomes[valid ? 'allowed' : 'refused'] += 1;
      }
    }),
    { numRuns: 300 },
  );
  // The property would hold as well if nothing were ever refused, or all of it.
  expect(Math.min(outcomes.refused, outcomes.allowed)).toBeGreaterThan(300);
});
