import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDocument, parseDocument } from './load-document.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-load-document-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(name: string, text: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  return loadDocument(file);
}

test('A document is read alike from YAML and from JSON.', async () => {
  const root = { openapi: '3.1.0', paths: { '/a': {} } };
  const yaml = await load('good.yaml', 'openapi: 3.1.0\npaths:\n  /a: {}\n');
  const json = await load('good.json', JSON.stringify(root));
  expect(yaml).toEqual({ file: join(folder, 'good.yaml'), root });
  expect(json.root).toEqual(root);
});

test.each(['.yaml', '.json'])('A pipe of %s is read to its end.', async (extension) => {
  const pipe = join(folder, `pipe${extension}`);
  execFileSync('mkfifo', [pipe]);
  const root = { openapi: '3.1.0', info: { title: 'Zoë', description: 'x'.repeat(200_000) } };
  const [read] = await Promise.all([loadDocument(pipe), writeFile(pipe, JSON.stringify(root))]);
  expect(read.root).toEqual(root);
  const [refused] = await Promise.allSettled([loadDocument(pipe), writeFile(pipe, '{"é": [}]')]);
  expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'SPEC_UNREADABLE' } });
});

test('What is wrong with JSON is told by its place in the file, whatever stands before it.', async () => {
  await expect(load('wrong.json', '{"é": "日本", "a": ]')).rejects.toThrow(/wrong\.json:1:18: syntax/);
});

test('A file that is not there, and a folder, are not found, and the cause is kept.', async () => {
  const missing = join(folder, 'missing.yaml');
  await expect(loadDocument(missing)).rejects.toMatchObject({
    code: 'SPEC_NOT_FOUND',
    message: expect.stringMatching(
      /missing\.yaml: ENOENT.*Expected an OpenAPI 3\.1 document.*Check the path/s,
    ),
    cause: { code: 'ENOENT' },
  });
  await expect(loadDocument(folder)).rejects.toMatchObject({
    code: 'SPEC_NOT_FOUND',
    message: expect.stringContaining('EISDIR'),
  });
});

test('A file that is compressed is told from one that is badly written.', async () => {
  const file = join(folder, 'packed.json.gz');
  await writeFile(file, gzipSync('{"openapi":"3.1.0"}'));
  await expect(loadDocument(file)).rejects.toMatchObject({
    code: 'SPEC_UNREADABLE',
    message: expect.stringMatching(/packed\.json\.gz: it is compressed by gzip\. .+gunzip -k/),
  });
  await expect(load('short.yaml', '\u001f')).rejects.not.toThrow('gzip');
});

test.each([
  ['text that is no YAML', 'a.yaml', 'openapi: [3.1.0', ':1:16: Flow sequence'],
  ['a duplicate key in YAML', 'b.yaml', 'openapi: 3.1.0\ninfo: {}\ninfo: {}\n', ':3:1: duplicate key "info"'],
  ['text that is no JSON', 'c.json', '{\n  "openapi": 3.1.0\n}', ':2:17: syntax'],
  ['a duplicate key in JSON', 'd.json', '{"a": 1,\n "a": 2}', ':2:2: duplicate key: a'],
  ['an alias bomb', 'e.yaml', `a: &a [x]\n${bomb()}`, ':1:1: Excessive alias count'],
  [
    'YAML of ten thousand levels',
    'f.yaml',
    `openapi: ${'['.repeat(10_000)}`,
    'nested deeper than 200 levels',
  ],
  ['JSON of ten thousand levels', 'g.json', '{"a":'.repeat(10_000), 'too deep'],
])('The refusal of %s names the place, what was expected and what to do.', async (_, name, text, part) => {
  const outcome = load(name, text);
  await expect(outcome).rejects.toMatchObject({ name: 'LockstepError', code: 'SPEC_UNREADABLE' });
  await expect(outcome).rejects.toThrow(`${name}`);
  await expect(outcome).rejects.toThrow(part);
  await expect(outcome).rejects.toThrow(
    /Expected a YAML or JSON mapping with unique keys.*Correct it there\.$/,
  );
});

function bomb(): string {
  const names = ['a', ...Array.from({ length: 9 }, (_, index) => `b${index}`)];
  return names.map((name, index) => `b${index}: &b${index} [${`*${name}, `.repeat(9)}]`).join('\n');
}

test.each([
  ['a YAML list', 'a.yaml', '- openapi: 3.1.0', 'it is not a mapping', 'Begin it with "openapi: 3.1.0"'],
  ['an empty file', 'b.yaml', '', 'it is not a mapping', 'Begin it with'],
  ['a JSON text', 'c.json', '"openapi"', 'it is not a mapping', 'Begin it with'],
  ['another mapping', 'd.yaml', 'name: x', 'it has no "openapi" field at its top', 'Begin it with'],
  ['OpenAPI 3.0', 'e.yaml', 'openapi: 3.0.3', '"openapi: 3.0.3"', 'Convert it to OpenAPI 3.1 first'],
  ['OpenAPI 3.10', 'f.yaml', 'openapi: 3.10.0', '"openapi: 3.10.0"', 'Convert it to OpenAPI 3.1 first'],
  ['Swagger 2.0', 'g.json', '{"swagger": "2.0"}', '"swagger: 2.0"', 'with "npx swagger2openapi"'],
  [
    'a version that YAML reads as a number',
    'h.yaml',
    'openapi: 3.1',
    '"openapi: 3.1"',
    'in full and in quotes',
  ],
  ['a version that is cut short', 'i.yaml', "openapi: '3.1'", '"openapi: 3.1"', 'in full and in quotes'],
])('The refusal of %s says what it is and what to do.', async (_, name, text, part, next) => {
  const outcome = load(name, text);
  await expect(outcome).rejects.toMatchObject({ code: 'SPEC_INVALID' });
  await expect(outcome).rejects.toThrow(`${name}: ${part.startsWith('"') ? `it says ${part}` : part}`);
  await expect(outcome).rejects.toThrow('Expected an OpenAPI 3.1 document');
  await expect(outcome).rejects.toThrow(next);
});

test('Any 3.x is read where that is asked for, 3.0 with its schemas as 3.1 has them.', () => {
  const of = (version: string) => `openapi: ${version}\na: {minimum: 1, exclusiveMinimum: true}`;
  const schemaOf = (version: string) => parseDocument('a.yaml', of(version), '3.x').root['a'];
  const kept = { minimum: 1, exclusiveMinimum: true };
  expect(schemaOf('3.0.3')).toEqual({ exclusiveMinimum: 1 });
  expect(schemaOf('3.1.0')).toEqual(kept);
  expect(schemaOf('3.2.0')).toEqual(kept);
  expect(() => schemaOf('2.0')).toThrow('Expected an OpenAPI 3.0, 3.1 or 3.2 document');
  expect(() => schemaOf('3.2')).toThrow('such as "3.2.0"');
});
