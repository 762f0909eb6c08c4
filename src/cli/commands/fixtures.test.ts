import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readHar } from '../../exchange/read-har.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const PROVIDERS = ['eiotclub', 'smartproxy', 'tibiot', 'yunshop'] as const;
const folder = () => mkdtemp(join(tmpdir(), 'lockstep-fixtures-'));

test('Values of one schema are printed as JSON; those of its own factory where the mock has one.', async () => {
  const { status, stdout } = await lockstep([
    'fixtures',
    'eiotclub',
    '--schema',
    'PoolRecord',
    '--count',
    '2',
  ]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).PoolRecord).toMatchObject([
    { pool_record_id: 387_000 },
    { pool_record_id: 387_001 },
  ]);
});

test('The language and the seed are those that are asked for.', async () => {
  const printed = async (...more: string[]) => {
    const { stdout } = await lockstep([
      'fixtures',
      'eiotclub',
      '--schema',
      'PackageOrder',
      '--count',
      '1',
      ...more,
    ]);
    return JSON.parse(stdout).PackageOrder[0];
  };
  expect((await printed('--locale', 'en')).packageName).toMatch(/^[ -~]+$/);
  expect((await printed('--locale', 'zh')).packageName).toMatch(/\p{Script=Han}/u);
  expect((await printed('--seed', '2')).outTradeNo).not.toBe((await printed()).outTradeNo);
});

test.each(PROVIDERS)('The JSON of %s keeps the JSON Schema beside it, which needs no other.', async (id) => {
  const cwd = await folder();
  const { status } = await lockstep(['fixtures', id, '--out', join(cwd, 'all.json'), '--count', '5']);
  expect(status).toBe(0);
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(JSON.parse(await readFile(join(cwd, 'all.schema.json'), 'utf8')));
  const values = JSON.parse(await readFile(join(cwd, 'all.json'), 'utf8'));
  validate(values);
  expect(validate.errors).toBeNull();
  for (const list of Object.values<unknown[]>(values)) expect(list).toHaveLength(5);
});

test('The TypeScript of every provider and of a spec-only one compiles by itself, with values of its types.', async () => {
  const cwd = await folder();
  const project = await projectWith({ 'specs/books/openapi.yaml': BOOKS });
  await lockstep(['fixtures', '--format', 'ts', '--out', cwd]);
  await lockstep([
    'fixtures',
    'tibiot',
    '--operation',
    'getPoolDetail',
    '--format',
    'ts',
    '--out',
    join(cwd, 'one.ts'),
  ]);
  await lockstep(['fixtures', '--format', 'ts', '--out', join(cwd, 'books.ts')], { cwd: project });
  const files = [...PROVIDERS, 'one', 'books'].map((name) => join(cwd, `${name}.ts`));
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    types: [],
    exactOptionalPropertyTypes: true,
  });
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  for (const file of files) expect(await readFile(file, 'utf8')).not.toMatch(/^import/m);
}, 60_000);

test('HAR holds signed requests and their answers, as synthetic evidence, and keeps the spec.', async () => {
  const out = join(await folder(), 'all.har');
  const args = ['fixtures', 'eiotclub', '--format', 'har', '--count', '2', '--out', out];
  expect((await lockstep(args)).status).toBe(0);
  const { evidence, exchanges } = readHar(await readFile(out, 'utf8'), out);
  expect(evidence).toMatchObject({ source: 'synthetic', target: 'https://oapi.eiotclub.com' });
  expect(exchanges).toHaveLength(4);
  const checked = await lockstep(['check', resolve('specs/eiotclub/openapi.yaml'), out]);
  expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining('2 matched')]);
  expect((await lockstep([...args, '--check'])).status).toBe(0);
});

test('HAR of one operation holds that one alone.', async () => {
  const { stdout } = await lockstep([
    'fixtures',
    'tibiot',
    '--format',
    'har',
    '--operation',
    'getCardDetail',
    '--count',
    '1',
  ]);
  expect(JSON.parse(stdout).log.entries).toMatchObject([{ request: { method: 'GET' } }]);
});

test('--check tells of files that are missing or stale, and writes nothing.', async () => {
  const cwd = await folder();
  const args = ['fixtures', 'smartproxy', '--out', 'a.json'];
  const check = () => lockstep([...args, '--check'], { cwd });
  expect(await check()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/missing {2}a\.json[\s\S]*Stale: 2 files/),
  });
  expect(await lockstep(args, { cwd })).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Written: 2 files.'),
  });
  expect(await check()).toMatchObject({ status: 0, stderr: 'Everything is up to date.' });
  expect(await lockstep(args, { cwd })).toMatchObject({ status: 0, stderr: 'Everything was up to date.' });
  await writeFile(join(cwd, 'a.json'), '{}');
  expect(await check()).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/changed {2}a\.json[\s\S]*Stale: 1 file\. Run/),
  });
  expect(await readFile(join(cwd, 'a.json'), 'utf8')).toBe('{}');
});

test('A provider without a mock of its own has fixtures by its spec alone.', async () => {
  const cwd = await projectWith({ 'specs/books/openapi.yaml': BOOKS });
  const { stdout } = await lockstep(['fixtures', '--count', '1'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ Book: [{ id: expect.any(Number), title: expect.any(String) }] });
  const answer = await lockstep(['fixtures', 'books', '--operation', 'listBooks', '--count', '1'], { cwd });
  expect(JSON.parse(answer.stdout).ListBooksResponse).toMatchObject([{ code: 0 }]);
});

test('A body of a success that is not described is told of.', async () => {
  const bare = BOOKS.replace(/ {10}content:[\s\S]*?(?=components:)/, '');
  const cwd = await projectWith({ 'specs/books/openapi.yaml': bare });
  expect(await lockstep(['fixtures', '--operation', 'listBooks'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('listBooks describes no body of a success'),
  });
});

test.for<[readonly string[], string]>([
  [[], 'no provider is named; expected one of eiotclub, smartproxy, tibiot, yunshop, or --out FOLDER'],
  [['--schema', 'Card', '--out', 'x'], 'no provider is named'],
  [
    ['tibiot', '--schema', 'Card', '--operation', 'getCardDetail'],
    '--operation and --schema exclude each other',
  ],
  [['tibiot', '--schema', 'Card', '--format', 'har'], '--format har holds exchanges'],
  [['tibiot', '--check'], '--check compares with a file; expected --out PATH'],
  [['tibiot', '--count', '0'], '--count cannot be "0"; expected a whole number from 1 to 10000'],
  [['tibiot', '--format', 'xml'], '--format cannot be "xml"; expected json, ts, har'],
  [['tibiot', '--schema', 'Crad'], 'tibiot has no schema "Crad". Did you mean Card?'],
  [['tibiot', '--schema', 'Zzzzzzz'], 'tibiot has no schema "Zzzzzzz". Expected one of'],
  [
    ['tibiot', '--operation', 'getCradDetail'],
    'tibiot has no operation "getCradDetail". Did you mean getCardDetail?',
  ],
  [['tibiot', '--operation', 'getCradDetail', '--format', 'har'], 'Did you mean getCardDetail?'],
  [['acme'], 'there is no provider "acme"'],
])('%j cannot be run, and it says why.', async ([args, message]) => {
  expect(await lockstep(['fixtures', ...args])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining(message),
  });
});
