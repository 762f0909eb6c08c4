import { expect, test } from 'vitest';
import { parseSpec } from '../../spec/load-spec.ts';
import { describedOperation } from './described-operation.ts';

const SPEC = `openapi: 3.1.0
paths:
  /a:
    get:
      operationId: readA
      responses:
        "200":
          description: A.
          content: { application/json: { schema: { $ref: "#/components/schemas/Two%20words" } } }
components:
  schemas:
    Two words: { properties: { next: { $ref: "#/components/schemas/Next" } } }
    Next: { type: string }
    Other: { type: string }
`;

test('An operation comes with the schemas that it leads to, by references with escapes too, and with no other.', () => {
  const { table } = parseSpec('openapi.yaml', SPEC);
  const [operation] = table.operations;
  if (operation === undefined) throw new Error('The operation has gone.');
  const { schemas } = describedOperation(table, operation);
  expect(Object.keys(schemas as object)).toEqual([
    '/paths/~1a/get/responses/200/content/application~1json/schema',
    '/components/schemas/Two words',
    '/components/schemas/Next',
  ]);
});
