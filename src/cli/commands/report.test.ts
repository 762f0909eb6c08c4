import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json } from '../../report/json.ts';
import { finding, reportOf, row } from '../../report/sample-report.fixture.ts';
import { BOOKS, projectWith } from '../project.fixture.ts';
import { lockstep } from '../terminal.fixture.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'lockstep-report-'));

test('The shards of this repository join to the report of a whole run, for any N.', async () => {
  const folder = await newFolder();
  const reporter = (name: string) => ['--reporter', `json=${join(folder, name)}`];
  const verify = ['verify', '--target', 'none', '--target', 'mock'];
  const whole = await lockstep([...verify, ...reporter('whole.json')]);
  expect(whole.status).toBe(0);
  for (const of of [2, 3, 5]) {
    const names = Array.from({ length: of }, (_, at) => `${of}-${at + 1}.json`);
    for (const [at, name] of names.entries())
      await lockstep([...verify, '--shard', `${at + 1}/${of}`, ...reporter(name)]);
    const files = names.map((name) => join(folder, name));
    expect(await lockstep(['report', ...files, ...reporter('joined.json')])).toMatchObject({ status: 0 });
    expect(await readFile(join(folder, 'joined.json'), 'utf8')).toBe(
      await readFile(join(folder, 'whole.json'), 'utf8'),
    );
  }
}, 120_000);

test('A shard beyond the last group is empty, which it says in a line, and no error.', async () => {
  const { status, stdout, stderr } = await lockstep(['verify', 'smartproxy', '--shard', '2/2']);
  expect(status).toBe(0);
  expect(stderr).toBe(
    'Shard 2 of 2 is empty: recordings that share an operation stay together, and there is 1 such group.',
  );
  expect(stdout).toContain('0 exchanges checked');
});

test.each([
  ['0/3', 'there is no part 0 of 3; expected 1/3 to 3/3'],
  ['4/3', 'there is no part 4 of 3'],
  ['2/1', 'expected 1/1'],
  ['1/0', 'expected from 1 to 1000 parts'],
  ['1/1001', 'expected from 1 to 1000 parts'],
  ['x', 'expected I/N, such as 1/3 for the first of three parts'],
  ['1', 'expected I/N'],
  ['1/3/3', 'expected I/N'],
  ['-1/3', 'expected I/N'],
])('--shard=%s is refused.', async (value, reason) => {
  const { status, stderr } = await lockstep(['verify', `--shard=${value}`]);
  expect(status).toBe(2);
  expect(stderr).toContain(`lockstep verify: --shard cannot be "${value}"; `);
  expect(stderr).toContain(reason);
});

test('A shard does not update the baseline of the whole.', async () => {
  const args = ['verify', '--shard', '1/2', '--baseline', 'b.json', '--update-baseline'];
  const { status, stderr } = await lockstep(args, { cwd: await newFolder() });
  expect(status).toBe(2);
  expect(stderr).toContain('lockstep report FILE... --baseline FILE --update-baseline');
});

const drifted = reportOf([row({ verdict: 'drifted' })], [finding({ severity: 'risky' })]);
const matched = reportOf([row({ operation: 'getPool', target: 'mock' })]);

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

test('Reports of other runs are joined, rendered, and end as a run would.', async () => {
  const cwd = await folderWith({ 'live.json': json(drifted), 'mock.json': json(matched) });
  const files = ['report', 'live.json', 'mock.json'];
  const text = await lockstep(files, { cwd });
  expect(text.status).toBe(0);
  expect(text.stdout).toContain('4 exchanges checked: 1 matched, 1 drifted, 0 skipped; findings: 1 risky.');
  expect((await lockstep([...files, '--fail-on', 'risky'], { cwd })).status).toBe(1);
  const baseline = ['--fail-on', 'risky', '--baseline', 'b.json'];
  expect((await lockstep([...files, ...baseline, '--update-baseline'], { cwd })).status).toBe(0);
  expect((await lockstep([...files, ...baseline], { cwd })).stdout).toContain('[accepted since');
});

test('The report of lockstep check is read as well.', async () => {
  const cwd = await projectWith({ 'api.yaml': BOOKS });
  const entry = {
    startedDateTime: '2026-11-01T00:00:00Z',
    time: 1,
    request: { method: 'GET', url: 'https://books.example/books', headers: [], queryString: [] },
    response: {
      status: 200,
      headers: [{ name: 'content-type', value: 'application/json' }],
      content: { size: 9, mimeType: 'application/json', text: '{"code": 0, "books": [{"id": 1}]}' },
    },
  };
  await writeFile(join(cwd, 'a.har'), JSON.stringify({ log: { version: '1.2', entries: [entry] } }));
  await lockstep(['check', 'api.yaml', 'a.har', '--reporter', 'json=a.json'], { cwd });
  const { status, stdout } = await lockstep(['report', 'a.json', '--context'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toContain('breaking property-missing api/listBooks at none');
  expect(stdout).toContain('api.yaml:');
});

test('Where a spec is not at hand, a report says so and does without its lines.', async () => {
  const report = { ...drifted, specs: { pools: 'specs/pools/openapi.yaml' } };
  const cwd = await folderWith({ 'a.json': json(report) });
  const { status, stdout, stderr } = await lockstep(['report', 'a.json', '--reporter', 'github'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain('specs/pools/openapi.yaml');
  expect(stdout).toContain('::warning title=');
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['no file', {}, /Failed to read the report a\.json: ENOENT/],
  ['no JSON', { 'a.json': '{' }, /a\.json:1:2: it is not JSON/],
  ['no report', { 'a.json': '{"schemaVersion": 1}' }, /a\.json, \/findings: it is no list/],
  [
    'another schemaVersion',
    { 'a.json': json({ ...matched, schemaVersion: 2 } as never) },
    /"schemaVersion": 1, but 2/,
  ],
])('With %s nothing is joined.', async (_, files, message) => {
  const cwd = await folderWith({ 'b.json': json(matched), ...files });
  const { status, stdout, stderr } = await lockstep(['report', 'b.json', 'a.json'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
});

test('A missing shard, and one given twice, are named.', async () => {
  const shard = (index: number) => json({ ...matched, shard: { index, of: 2, run: 'aaaa' } });
  const cwd = await folderWith({ '1.json': shard(1), 'again.json': shard(1) });
  const missing = await lockstep(['report', '1.json'], { cwd });
  expect(missing).toMatchObject({ status: 2, stdout: '' });
  expect(missing.stderr).toContain('of the run of 1.json, shard 2 of 2 is missing');
  const twice = await lockstep(['report', '1.json', 'again.json'], { cwd });
  expect(twice.status).toBe(2);
  expect(twice.stderr).toContain('1.json and again.json are both shard 1 of 2');
});
