import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entry, har } from '../replay/traffic.fixture.ts';
import { BOOKS, projectWith } from './project.fixture.ts';
import { lockstep } from './terminal.fixture.ts';

const URL = 'https://books.example/books';

function traffic(...bodies: string[]): string {
  const log = { _evidence: { source: 'live', date: '2026-11-01' } };
  return har(
    bodies.map((text) => entry(URL, {}, { content: { size: 1, mimeType: 'application/json', text } })),
    log,
  );
}

const GOOD = '{"code": 0, "books": [{"id": 1, "title": "Emma"}]}';
const WRONG_ID = '{"code": 0, "books": [{"id": "1", "title": "Emma"}]}';
const WRONG_TITLE = '{"code": 0, "books": [{"id": 1, "title": 7}]}';
const FILE = 'contract-tests/books/recordings/a.har';
const VERIFY = ['verify', '--target', 'none', '--baseline', 'base.json'];

function booksWith(...bodies: string[]): Promise<string> {
  return projectWith({ 'specs/books/openapi.yaml': BOOKS, [FILE]: traffic(...bodies) });
}

test.each([[VERIFY], [['check', 'specs/books/openapi.yaml', FILE, '--baseline', 'base.json']]])(
  '%j: what is accepted is told and fails nothing, what is new fails, and what is gone is retired.',
  async (args) => {
    const cwd = await booksWith(WRONG_ID);
    const update = [...args, '--update-baseline'];
    const accepted = await lockstep(update, { cwd });
    expect(accepted.status).toBe(0);
    expect(accepted.stdout).toMatch(/^breaking numeric-string .* \[accepted since \d{4}-\d\d-\d\d\]$/m);
    expect(accepted.stdout).toMatch(/; no findings; 1 more accepted by the baseline\.$/m);
    const text = await readFile(join(cwd, 'base.json'), 'utf8');
    expect(text).toMatch(
      /^ {4}\{"fingerprint": "[0-9a-f]{16}", "code": "numeric-string", "provider": "\w+", "operation": "listBooks", "pointer": "\/books\/\*\/id", "since": "[\d-]{10}"\}$/m,
    );
    expect((await lockstep(update, { cwd })).status).toBe(0);
    expect(await readFile(join(cwd, 'base.json'), 'utf8')).toBe(text);

    await writeFile(join(cwd, FILE), traffic(GOOD, WRONG_TITLE));
    const changed = await lockstep(args, { cwd });
    expect(changed.status).toBe(1);
    expect(changed.stdout).toContain('/books/*/title');
    expect(changed.stdout).toContain(
      '1 entry of the baseline no longer applies: run again with --update-baseline to drop it.',
    );
    expect(await readFile(join(cwd, 'base.json'), 'utf8')).toBe(text);

    const updated = await lockstep(update, { cwd });
    expect(updated).toMatchObject({ status: 0, stdout: expect.not.stringContaining('no longer') });
    expect(await readFile(join(cwd, 'base.json'), 'utf8')).toMatch(/^(?!.*books\/\*\/id).*books\/\*\/title/s);
  },
);

test('Reports for machines tell accepted from open, and which spec was read.', async () => {
  const cwd = await booksWith(WRONG_ID);
  await lockstep([...VERIFY, '--update-baseline'], { cwd });
  const args = [...VERIFY, '--reporter', 'json=out.json', '--reporter', 'junit'];
  const { status, stdout } = await lockstep(args, { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain('failures="0"');
  expect(stdout).toContain('[accepted since');
  expect(JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8'))).toMatchObject({
    summary: { accepted: 1, findings: { breaking: 0 } },
    findings: [{ accepted: { since: expect.any(String) }, since: '2026-11-01' }],
    retired: [],
    specs: { books: 'specs/books/openapi.yaml' },
  });
});

test.each([
  ['no such file', undefined, [], /base\.json: ENOENT.*run with --update-baseline to begin one/],
  [
    'a wrong member',
    '{"schemaVersion":1,"accepted":[{}]}',
    [],
    /base\.json: at \/accepted\/0\/fingerprint, 16 hexadecimal/,
  ],
  [
    'no JSON, even to update it',
    '<<<<<<< ours',
    ['--update-baseline'],
    /base\.json: at line 1, column 1, it is not JSON/,
  ],
])('With %s as baseline nothing is run.', async (_, text, more, message) => {
  const cwd = await booksWith(GOOD);
  if (text !== undefined) await writeFile(join(cwd, 'base.json'), text);
  const { status, stderr, stdout } = await lockstep([...VERIFY, ...more], { cwd });
  expect(stderr).toMatch(message);
  expect([status, stdout]).toEqual([2, '']);
});

test('A folder is no baseline, and nothing is put in its place.', async () => {
  const cwd = await booksWith(GOOD);
  const args = ['verify', '--target', 'none', '--baseline', 'specs', '--update-baseline'];
  expect(await lockstep(args, { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/Failed to read the baseline specs: EISDIR.*Check the path\.$/),
  });
});

test('To update a baseline, it has to be named.', async () => {
  const cwd = await booksWith(GOOD);
  expect(await lockstep(['verify', '--update-baseline'], { cwd })).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--baseline FILE'),
  });
});

test('Old evidence can be accepted; a run that does not look at ages leaves its entry, and a new recording retires it.', async () => {
  const cwd = await booksWith(GOOD);
  const now = () => Date.parse('2027-06-01');
  const aged = [...VERIFY, '--max-age', '90d', '--fail-on', 'risky'];
  expect((await lockstep([...aged, '--update-baseline'], { cwd, now })).status).toBe(0);
  const accepted = await readFile(join(cwd, 'base.json'), 'utf8');
  expect(accepted).toContain('"code": "evidence-expired"');
  expect((await lockstep([...VERIFY, '--update-baseline'], { cwd, now })).stdout).not.toContain('no longer');
  expect(await readFile(join(cwd, 'base.json'), 'utf8')).toBe(accepted);
  expect((await lockstep(aged, { cwd, now })).status).toBe(0);

  await writeFile(join(cwd, FILE), traffic(GOOD).replace('2026-11-01', '2027-05-01'));
  expect((await lockstep(aged, { cwd, now })).stdout).toContain('1 entry of the baseline no longer applies');
});
