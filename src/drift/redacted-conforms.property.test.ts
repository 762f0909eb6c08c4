import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeRedactor } from '../exchange/redact/redact-exchange.ts';
import { GENERAL_RULES } from '../exchange/redact/redaction-rules.ts';
import { createKeyedRandom } from '../fixtures/keyed-random.ts';
import { oneSchemaSpec, ROOT } from '../fixtures/one-schema-spec.fixture.ts';
import { sampleSchema } from '../fixtures/sample-schema.ts';
import { violationsOf } from '../spec/violations-of.ts';
import { anyObject } from './any-schema.fixture.ts';

const KEY = new Uint8Array(32).fill(1);

/** A name that looks like what is hidden, where no other name may stand. */
const NAMED_LIKE_AN_ADDRESS = {
  type: 'object',
  properties: { 'ann@example.org': { type: 'integer' } },
  required: ['ann@example.org'],
  additionalProperties: false,
};

test('An answer that conforms to whatever schema still conforms when it is redacted.', () => {
  fc.assert(
    fc.property(anyObject, fc.nat(), (schema, seed) => {
      const spec = oneSchemaSpec(schema);
      const body = JSON.stringify(sampleSchema(spec, ROOT, createKeyedRandom(seed, 'redacted')));
      const redact = exchangeRedactor({ ...GENERAL_RULES, table: spec.table }, KEY);
      const { exchange } = redact({
        request: { method: 'GET', target: '/', headers: {}, body: undefined },
        response: { status: 200, headers: { 'content-type': 'application/json' }, body },
      });
      expect(violationsOf(spec, ROOT, JSON.parse(String(exchange.response.body)))).toEqual([]);
    }),
    { numRuns: 150, examples: [[NAMED_LIKE_AN_ADDRESS, 0]] },
  );
});
