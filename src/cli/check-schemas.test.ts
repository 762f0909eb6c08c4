import { expect, test } from 'vitest';
import { buildTable } from '../spec/build-table.ts';
import { checkSchemas, checkServed } from './check-schemas.ts';

/** A document of so many schemas, of which some say this besides. */
function specOf(count: number, others: Readonly<Record<string, object>>) {
  const plain = Array.from({ length: count }, (_, index) => [`Plain${index}`, { type: 'string' }]);
  const root = {
    openapi: '3.1.0',
    info: { title: 'Flawed', version: '1' },
    paths: {
      '/all': {
        get: {
          operationId: 'all',
          responses: {
            '200': {
              description: 'All of them.',
              content: {
                'application/json': {
                  schema: {
                    oneOf: [...plain.map(([name]) => name), ...Object.keys(others)].map((name) => ({
                      $ref: `#/components/schemas/${name}`,
                    })),
                  },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { ...Object.fromEntries(plain), ...others } },
  };
  return { root, table: buildTable({ file: 'flawed.json', root }) };
}

const FLAWED = { Flawed: { type: 'objct' } };
const UNSAFE = { Unsafe: { type: 'string', pattern: '(a+)+$' } };

test('A small document with an impossible keyword is refused before it is served.', () => {
  expect(() => checkServed('flawed.json', specOf(5, FLAWED), () => {})).toThrow(
    expect.objectContaining({ code: 'SPEC_INVALID' }),
  );
});

test('A large one is served at once, and what is wrong with it is told in a while.', async () => {
  const told: string[] = [];
  checkServed('flawed.json', specOf(600, FLAWED), (line) => told.push(line));
  checkServed('unsafe.json', specOf(600, UNSAFE), (line) => told.push(line));
  expect(told).toEqual([]);
  await expect.poll(() => told.length, { timeout: 15_000 }).toBe(2);
  expect(told.sort()).toEqual([
    expect.stringMatching(
      /^Failed to read the spec flawed\.json: .*Flawed\/type is "objct"\. Expected one of/,
    ),
    expect.stringMatching(/^unsafe\.json: not enforced, .*Unsafe\/pattern$/),
  ]);
});

test('Whoever checks a large one by itself is told before anything else goes on.', () => {
  expect(() => checkSchemas('flawed.json', specOf(600, FLAWED), () => {})).toThrow(
    expect.objectContaining({ code: 'SPEC_INVALID' }),
  );
});
