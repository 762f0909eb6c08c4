import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { lockstepCommand } from '../command.fixture.ts';
import { BOOKS } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const run = promisify(execFile);

/** A folder with these files, in which this package is installed. */
async function folderWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-init-'));
  await mkdir(join(root, 'node_modules'));
  await symlink(resolve('.'), join(root, 'node_modules/lockstep'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return root;
}

/** Every file of a folder with what is in it. */
async function contentOf(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !file.includes('node_modules'));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(root.length + 1), await readFile(file, 'utf8')])),
  );
}

test('An empty folder becomes a project: fresh, clean, and its recordings match document and mock.', async () => {
  const cwd = await folderWith();
  const { status, stderr } = await lockstep(['init'], { cwd });
  expect(status, stderr).toBe(0);
  expect(stderr).toMatch(/new +mocks\/example\/index\.ts\n/);
  expect(stderr).toMatch(/Next: npm install, then npm test, then npm run mock\.$/);
  expect(Object.keys(await contentOf(cwd))).toEqual(
    expect.arrayContaining(['.gitignore', '.github/workflows/contract.yml', 'package.json', 'tsconfig.json']),
  );
  for (const args of [
    ['generate', '--check'],
    ['lint'],
    ['verify', '--target', 'none', '--target', 'mock', '--fail-on', 'risky'],
  ]) {
    const session = await lockstep(args, { cwd });
    expect(session.status, session.stderr + session.stdout).toBe(0);
  }
});

test('What is in the folder already is kept or completed, and told.', async () => {
  const mine = { 'README.md': '# Mine\n', 'tsconfig.json': '{}\n', 'notes/a.txt': '' };
  const cwd = await folderWith({ ...mine, '.gitignore': 'node_modules', 'package.json': '{"name":"mine"}' });
  const { status, stderr } = await lockstep(['init'], { cwd });
  expect(status, stderr).toBe(0);
  expect(stderr).toMatch(/kept +README\.md\n/);
  expect(stderr).toMatch(/kept +tsconfig\.json: it needs "allowImportingTsExtensions"/);
  expect(stderr).toMatch(/completed package\.json: "type": "module", .*vitest/);
  const content = await contentOf(cwd);
  expect(content).toMatchObject({ ...mine, '.gitignore': 'node_modules\nreports/\n.lockstep/\n' });
  expect(JSON.parse(content['package.json'] ?? '')).toMatchObject({ name: 'mine', type: 'module' });
});

test('A provider from OpenAPI 3.0 comes into a project, is generated, and is served with state.', async () => {
  const cwd = await folderWith({
    'shop.yaml': BOOKS.replace('3.1.0', '3.0.3').replace('      operationId: listBooks\n', ''),
  });
  await lockstep(['init'], { cwd });
  const { status, stderr } = await lockstep(['init', '--spec', 'shop.yaml'], { cwd });
  expect(status, stderr).toBe(0);
  expect(stderr).toContain('specs/shop/openapi.yaml is OpenAPI 3.1.0, made of 3.0.3.');
  expect(stderr).toContain('Named what had no operationId: getBooks (GET /books).');
  expect(stderr).toMatch(
    /The provider "shop" is there, with 1 operation\. Next: npx lockstep mock --provider shop\.$/,
  );
  const program = lockstepCommand();
  // In processes of their own, since this one has loaded the config before it was edited.
  const check = await run(process.execPath, [...program, 'generate', '--check'], { cwd });
  expect(check.stderr).toContain('Everything is up to date.');
  const { stdout } = await run(process.execPath, [...program, 'mock', '--provider', 'shop', '--explain'], {
    cwd,
  });
  expect(stdout).toMatch(/\bbooks\b/);
  const config = await readFile(join(cwd, 'lockstep.config.ts'), 'utf8');
  expect(config).toContain('providers: [example, shop]');
});

test('An empty folder may get its project and a provider at once.', async () => {
  const cwd = await folderWith({ 'books.yaml': BOOKS });
  const { status, stderr } = await lockstep(['init', '--provider', 'books', '--spec', 'books.yaml'], { cwd });
  expect(status, stderr).toBe(0);
  expect(stderr).toMatch(/Next: npm install, then npm test, then npx lockstep mock --provider books\.$/);
  expect(await readFile(join(cwd, 'specs/books/openapi.yaml'), 'utf8')).toBe(BOOKS);
  expect((await lockstep(['generate', '--check'], { cwd })).status).toBe(0);
});

test.each<[what: string, args: readonly string[], files: Readonly<Record<string, string>>, message: RegExp]>([
  ['a provider without a spec', ['--provider', 'a'], {}, /--provider needs --spec FILE/],
  ['a spec that is not there', ['--spec', 'a.yaml'], {}, /Failed to read the spec .*a\.yaml: ENOENT/],
  [
    'a file that is no OpenAPI',
    ['--spec', 'a.yaml'],
    { 'a.yaml': 'a: 1\n' },
    /a\.yaml: it has no "openapi" field/,
  ],
  [
    'Swagger 2',
    ['--spec', 'a.json'],
    { 'a.json': '{"swagger":"2.0"}' },
    /swagger: 2\.0.*Convert it to OpenAPI 3/,
  ],
  [
    'OpenAPI 3.2',
    ['--spec', 'a.yaml'],
    { 'a.yaml': BOOKS.replace('3.1.0', '3.2.0') },
    /openapi: 3\.2\.0.*lockstep mock --spec/,
  ],
  [
    'an id that is none',
    ['--spec', 'a.yaml', '--provider', 'My Shop'],
    { 'a.yaml': BOOKS },
    /"My Shop": an id is made of/,
  ],
  [
    'the id of the example',
    ['--spec', 'example.yaml'],
    { 'example.yaml': BOOKS },
    /"example": the example .* has this id/,
  ],
  [
    'a folder of that name',
    ['--spec', 'a.yaml'],
    { 'a.yaml': BOOKS, 'specs/a/x': '' },
    /"a": specs\/a is there already/,
  ],
  [
    'a file in the place of ours',
    [],
    { 'mocks/example/index.ts': '' },
    /mocks\/example\/index\.ts is there already/,
  ],
  ['a broken package.json', [], { 'package.json': '{' }, /package\.json:1:2: it is no JSON object/],
  ['a file where a folder should be', [], { mocks: '' }, /Failed to write .*mocks/],
])('%s is refused, and nothing is written.', async (_, args, files, message) => {
  const cwd = await folderWith(files);
  const { status, stderr, stdout } = await lockstep(['init', ...args], { cwd });
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(await contentOf(cwd)).toEqual(files);
  expect((await readdir(cwd)).sort()).toEqual(
    ['node_modules', ...new Set(Object.keys(files).map((file) => file.split('/')[0]))].sort(),
  );
});

test('In a project, a second one and an id that is taken are refused.', async () => {
  const cwd = await folderWith({ 'a.yaml': BOOKS });
  await lockstep(['init'], { cwd });
  const before = await contentOf(cwd);
  const again = await lockstep(['init'], { cwd: join(cwd, 'mocks') });
  expect(again).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/\.\.\/lockstep\.config\.ts.*--provider ID --spec FILE$/),
  });
  const taken = await lockstep(['init', '--provider', 'example', '--spec', 'a.yaml'], { cwd });
  expect(taken).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/has one of this id \(it has example\)/),
  });
  expect(await contentOf(cwd)).toEqual(before);
});

test('Where the config does not have the provider afterwards, everything is as it was.', async () => {
  const cwd = await folderWith({
    'a.yaml': BOOKS,
    'lockstep.config.js':
      'const unused = { providers: [] };\nexport default Object.assign({}, unused, { providers: Array.of() });\n',
  });
  const before = await contentOf(cwd);
  const { status, stderr } = await lockstep(['init', '--spec', 'a.yaml'], { cwd });
  expect(stderr).toMatch(/the config has the providers none\. Expected a\. Nothing is left/);
  expect(status).toBe(2);
  expect(await contentOf(cwd)).toEqual(before);
  expect(await readdir(cwd)).not.toContain('specs');
});

test('A folder that nobody may write into is told of.', async ({ skip }) => {
  skip(process.getuid?.() === 0, 'the administrator may write everywhere');
  const cwd = await folderWith();
  await chmod(cwd, 0o500);
  const { status, stderr } = await lockstep(['init'], { cwd });
  await chmod(cwd, 0o700);
  await rm(cwd, { recursive: true });
  expect(stderr).toMatch(/Failed to write .*EACCES/);
  expect(status).toBe(2);
});
