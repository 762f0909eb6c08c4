import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSpec, parseSpec } from './load-spec.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-load-spec-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('A spec is its document and the table read from it.', async () => {
  const file = join(folder, 'openapi.yaml');
  await writeFile(file, 'openapi: 3.1.0\npaths: {/a: {get: {operationId: readA}}}\n');
  const { root, table, file: from } = await loadSpec(file);
  expect(from).toBe(file);
  expect(root['openapi']).toBe('3.1.0');
  expect(table.operations.map(({ id }) => id)).toEqual(['readA']);
});

test('The references of a spec are checked before it is read.', async () => {
  const file = join(folder, 'dangling.yaml');
  await writeFile(file, "openapi: 3.1.0\npaths: {/a: {$ref: '#/components/pathItems/A'}}\n");
  await expect(loadSpec(file)).rejects.toMatchObject({ code: 'REFERENCE_DANGLING' });
});

test('JSON, whose text tells what it refers to, gives the same table as YAML does.', () => {
  const inside = '#/components/schemas/A/properties/b';
  const text = JSON.stringify({
    openapi: '3.1.0',
    paths: {
      '/a': {
        get: {
          responses: {
            200: { $ref: '#/components/responses/Ok' },
            400: { description: 'No.', content: { 'application/json': { schema: { $ref: inside } } } },
          },
        },
      },
    },
    components: {
      responses: { Ok: { description: 'Yes.' } },
      schemas: { A: { properties: { b: { items: { $ref: '#/components/x-more/C' } } } } },
      'x-more': { C: { type: 'string' } },
    },
  });
  const { table } = parseSpec('openapi.json', text);
  expect(table).toEqual(parseSpec('openapi.yaml', text).table);
  expect(Object.keys(table.schemas)).toContain('/components/x-more/C');
});
