import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

test('what is generated is fresh, and comes back byte for byte when it was deleted', async () => {
  const cwd = await projectWith({ 'specs/books/openapi.yaml': BOOKS });
  expect(await lockstep(['generate', '--check'], { cwd })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/missing +generated\/books\/types\.ts/),
  });
  expect(await lockstep(['generate'], { cwd })).toMatchObject({ status: 0 });
  expect(await lockstep(['generate', '--check'], { cwd })).toMatchObject({
    status: 0,
    stderr: 'Everything is up to date.',
  });
  const table = join(cwd, 'generated/books/table.ts');
  const before = await readFile(table, 'utf8');
  await rm(join(cwd, 'generated'), { recursive: true });
  await lockstep(['generate'], { cwd });
  expect(await readFile(table, 'utf8')).toBe(before);
});

test('what was generated for a provider that is no more is stale and goes; a folder of somebody else stays', async () => {
  const cwd = await projectWith({
    'specs/books/openapi.yaml': BOOKS,
    'generated/mine/notes.txt': '',
  });
  await lockstep(['generate'], { cwd });
  await cp(join(cwd, 'generated/books'), join(cwd, 'generated/films'), { recursive: true });
  expect(await lockstep(['generate', '--check'], { cwd })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^superfluous generated\/films\nStale: 1 file/),
  });
  await lockstep(['generate'], { cwd });
  expect((await readdir(join(cwd, 'generated'))).sort()).toEqual(['books', 'mine']);
  expect((await lockstep(['generate', '--check'], { cwd })).status).toBe(0);
});

test('a change of the spec makes what was generated stale, and so does an edit by hand', async () => {
  const cwd = await projectWith({ 'specs/books/openapi.yaml': BOOKS });
  await lockstep(['generate'], { cwd });
  await writeFile(join(cwd, 'generated/books/types.ts'), 'export type Mine = 1;\n');
  expect(await lockstep(['generate', '--check'], { cwd })).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^changed +generated\/books\/types\.ts\nStale: 1 file/),
  });
  await lockstep(['generate'], { cwd });
  await writeFile(
    join(cwd, 'specs/books/openapi.yaml'),
    BOOKS.replace('title:\n          type: string', 'title:\n          type: [string, "null"]'),
  );
  expect((await lockstep(['generate', '--check'], { cwd })).status).toBe(1);
});

test.each<[what: string, spec: string | undefined, message: RegExp]>([
  ['missing', undefined, /specs\/books\/openapi\.yaml: ENOENT.*Expected an OpenAPI 3\.1 document/],
  ['not YAML', 'openapi: [3.1.0\npaths: }', /openapi\.yaml:\d+:\d+: /],
  ['a list', '- openapi', /openapi\.yaml/],
  ['an older version', BOOKS.replace('3.1.0', '3.0.3'), /openapi: 3\.0\.3.*3\.1/],
  [
    'with a dangling reference',
    BOOKS.replace('schemas/Book"', 'schemas/Boook"'),
    /"#\/components\/schemas\/Boook".*nothing stands there/,
  ],
  [
    'with a circular reference',
    `${BOOKS}    A:\n      $ref: "#/components/schemas/B"\n    B:\n      $ref: "#/components/schemas/A"\n`,
    /leads back to itself/,
  ],
  [
    'with a duplicate key',
    BOOKS.replace('      summary: All books\n', '      summary: All books\n      summary: Again\n'),
    /openapi\.yaml:12:\d+: .*duplicate key/i,
  ],
  [
    'with a duplicate operationId',
    BOOKS.replace(
      'components:\n',
      '  /b:\n    get:\n      operationId: listBooks\n      responses: {}\ncomponents:\n',
    ),
    /operationId "listBooks".*~1books.*~1b/,
  ],
])(
  'a spec that is %s is one message with its place, and nothing is written',
  async (_what, spec, message) => {
    const cwd = await projectWith(spec === undefined ? {} : { 'specs/books/openapi.yaml': spec });
    const { status, stdout, stderr } = await lockstep(['generate'], { cwd });
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toHaveLength(1);
    await expect(readFile(join(cwd, 'generated/books/types.ts'))).rejects.toThrow('ENOENT');
  },
);

test.each<[what: string, config: string, message: RegExp]>([
  ['does not parse', 'export default {', /Failed to load .*lockstep\.config\.js/],
  ['exports nothing', 'export const config = {};', /default export is no config.*defineConfig/],
])('a config that %s is one message', async (_what, config, message) => {
  const cwd = await projectWith({ 'lockstep.config.js': config });
  const { status, stderr } = await lockstep(['generate'], { cwd });
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});
