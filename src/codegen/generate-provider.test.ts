import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSpec } from '../spec/load-spec.ts';
import { generateProvider } from './generate-provider.ts';
import { answering, loadedSpec, shop } from './loaded-spec.fixture.ts';

const SPEC = `openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /items:
    get:
      operationId: listItems
      responses:
        "200":
          description: The items. 商品
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Item"}}
components:
  schemas:
    Item: {type: object, required: [id], properties: {id: {type: integer, enum: [-1, 1], x-lockstep-open-enum: More.}}}
`;

async function generated(text: string): Promise<ReadonlyMap<string, string>> {
  const file = join(await mkdtemp(join(tmpdir(), 'lockstep-spec-')), 'openapi.yaml');
  await writeFile(file, text);
  return generateProvider(shop(), await loadSpec(file));
}

test('The same spec gives the same bytes, wherever it lies.', async () => {
  const first = await generated(SPEC);
  expect([...first.keys()]).toEqual([
    'types.ts',
    'operations.ts',
    'table.ts',
    'validators.ts',
    'manifest.json',
  ]);
  expect(await generated(SPEC)).toEqual(first);
});

test('Every file says where it comes from, and the manifest knows each of them.', async () => {
  const files = await generated(SPEC);
  const manifest = JSON.parse(files.get('manifest.json') ?? '');
  expect(manifest).toMatchObject({ schemaVersion: 1, spec: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  for (const [name, text] of [...files].slice(0, -1)) {
    expect(text).toMatch(
      /^\/\/ Written by "lockstep generate" from specs\/shop\/openapi\.yaml\. Do not edit: /,
    );
    expect(manifest.files[name]).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  }
  expect(Object.keys(manifest.files)).toHaveLength(4);
});

test('A change of the spec, be it of a description, shows in the manifest.', async () => {
  const [first, second] = [await generated(SPEC), await generated(SPEC.replace('The items.', 'All items.'))];
  expect(second.get('manifest.json')).not.toBe(first.get('manifest.json'));
  expect(second.get('validators.ts')).toBe(first.get('validators.ts'));
});

test('A spec that cannot be generated throws before anything is there to write.', async () => {
  const { operationId: _none, ...nameless } = { ...(answering({})['get'] as object), operationId: '' };
  await expect(generateProvider(shop(), loadedSpec({ '/a': { get: nameless } }))).rejects.toThrow(
    'has no operationId',
  );
});
