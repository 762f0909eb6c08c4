import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type StandIn, type StandInOptions, standIn } from '../../contract-tests/support/stand-in.ts';
import { projectWith } from './project.fixture.ts';
import { lockstep, type Session } from './terminal.fixture.ts';

const opened: Pick<StandIn, 'close'>[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

const CONFIG = `export default {
  providers: [{ id: 'tibiot', title: 'TIBIOT', credentials: [], secrets: [], outcome: { pointer: '/code', success: [200] } }],
};
`;
const FILE = 'contract-tests/tibiot/proof.json';

/** A project of its own with one provider of this repository, so that no proof is written into this one. */
async function tibiot(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await projectWith({ 'lockstep.config.js': CONFIG, ...files });
  await cp('specs/tibiot/openapi.yaml', join(root, 'specs/tibiot/openapi.yaml'));
  await cp('contract-tests/tibiot/recordings', join(root, 'contract-tests/tibiot/recordings'), {
    recursive: true,
  });
  return root;
}

const BOUND = [
  ...['--bind', 'iccid=89860318000000000178', '--bind', 'poolCode=SIP0042'],
  ...['--bind', 'iccids=89860318000000000178,89860318000000000186'],
];

async function live(
  cwd: string,
  day: string,
  { args = [], ...server }: StandInOptions & { readonly args?: readonly string[] } = {},
): Promise<Session> {
  const { url, close } = await standIn(server);
  opened.push({ close });
  const env = { LOCKSTEP_TIBIOT_URL: url };
  const now = () => Date.parse(day);
  return lockstep(['verify', '--target', 'live', ...BOUND, ...args], { cwd, env, now });
}

const KEEP = { args: ['--keep-proof'] };
const proofIn = (cwd: string) => readFile(join(cwd, FILE), 'utf8');

test('What live matches is kept when asked: a line for each operation, and no word of where it was.', async () => {
  const cwd = await tibiot();
  expect((await live(cwd, '2026-11-01')).status).toBe(0);
  expect(await readdir(join(cwd, 'contract-tests/tibiot'))).toEqual(['recordings']);

  const session = await live(cwd, '2026-11-02', KEEP);
  expect(session.status).toBe(0);
  expect(session.stderr).toContain(`Kept in ${FILE}: 7 of 8 operations proven at live.`);
  expect(session.stdout).toMatch(
    /getCardDetail at live, .*, last proven at live on 2026-11-02 \(today, 5 exchanges\)/,
  );
  const kept = await proofIn(cwd);
  expect(kept.match(/^ {4}"\w+": \{"date": "2026-11-02", "exchanges": \d+\},?$/gm)).toHaveLength(7);
  // It changes things, and nobody allowed it to be sent.
  expect(kept).not.toMatch(/switchCardNetwork|127\.0\.0\.1/);
  expect(await readdir(join(cwd, 'contract-tests/tibiot'))).toEqual(['proof.json', 'recordings']);
});

test('What drifts keeps its old date, what matches gets the new one, and reports of any target tell both.', async () => {
  const cwd = await tibiot();
  await live(cwd, '2026-11-02', KEEP);
  const drifted = await live(cwd, '2026-11-14', { ...KEEP, drift: ['tibiot.card-usage-null'] });
  expect(drifted.stderr).toContain('6 of 8 operations proven at live.');
  const kept = await proofIn(cwd);
  expect(kept).toContain('"getCardDayUsage": {"date": "2026-11-02"');
  expect(kept.match(/2026-11-14/g)).toHaveLength(6);

  const later = await lockstep(['verify', '--target', 'none'], { cwd, now: () => Date.parse('2026-11-26') });
  expect(later.stdout).toMatch(
    /^matched tibiot\/getCardDetail at none, 5 exchanges, evidence: synthetic of 2026-11-22 \(4 days old\), last proven at live on 2026-11-14 \(12 days ago, 5 exchanges\)$/m,
  );
  expect(later.stdout).toMatch(/getCardDayUsage at none, .*last proven at live on 2026-11-02 \(24 days ago/);
  expect(later.stdout).toContain('(1 of them on documentation or synthetic recordings only');
  expect(await proofIn(cwd)).toBe(kept);
});

test('A proof grows old as a recording does, and a match at live makes it new.', async () => {
  const cwd = await tibiot();
  await live(cwd, '2026-11-02', KEEP);
  const aged = ['--max-age', '90d', '--fail-on', 'risky'];
  const on = (day: string) =>
    lockstep(['verify', '--target', 'none', ...aged], { cwd, now: () => Date.parse(day) });
  expect((await on('2027-01-31')).status).toBe(0);
  const late = await on('2027-02-01');
  expect(late.status).toBe(1);
  expect(late.stdout.match(/^risky evidence-expired .*$/gm)).toHaveLength(7);
  expect(late.stdout).toContain('expected "90d", received "2026-11-02" (4 exchanges; evidence: synthetic)');
  expect((await live(cwd, '2027-02-01', { args: aged })).stdout).not.toContain('evidence-expired');
});

test('Where nothing was proven, a file stays as it is, and so does one of a provider without an account.', async () => {
  const cwd = await tibiot({ [FILE]: '{"schemaVersion": 1, "proven": {}}' });
  const args = ['verify', '--target', 'live', '--keep-proof'];
  const skipped = await lockstep(args, { cwd });
  expect(skipped).toMatchObject({
    status: 0,
    stderr: 'Nothing of tibiot was proven at live, so no proof of it is kept.',
  });
  expect(await proofIn(cwd)).toBe('{"schemaVersion": 1, "proven": {}}');
});

test('An operation that the spec no longer has goes with the next proof.', async () => {
  const gone = '{"schemaVersion": 1, "proven": {"gone": {"date": "2026-01-01", "exchanges": 1}}}';
  const cwd = await tibiot({ [FILE]: gone });
  await live(cwd, '2026-11-02', KEEP);
  expect(await proofIn(cwd)).not.toContain('gone');
});

test.each([
  [['--target', 'mock']],
  [['--target', 'none', '--target', 'prism']],
  [['--target', 'http://127.0.0.1:1']],
  [[]],
])('A run with %j proves nothing: --keep-proof is refused before anything is run.', async (targets) => {
  const { status, stdout, stderr } = await lockstep(['verify', 'tibiot', ...targets, '--keep-proof']);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(
    'lockstep verify: --keep-proof is for --target live: only the provider itself proves anything, and a URL may be anybody\'s. See "lockstep verify --help".',
  );
});

test("The providers that come with the package are nobody's to prove.", async () => {
  const cwd = await projectWith({ 'lockstep.config.js': CONFIG });
  const { status, stderr } = await lockstep(['verify', '--target', 'live', '--keep-proof'], {
    cwd: join(cwd, '..'),
  });
  expect(status).toBe(2);
  expect(stderr).toContain(
    '--keep-proof needs a project of yours; there is no lockstep.config.ts here or above',
  );
});

test('Proofs that cannot be read are status 2, with the place and what to do.', async () => {
  const cwd = await tibiot({ [FILE]: '{"schemaVersion": 1, "proven": {"getCardDetail": {"date": "soon"}}}' });
  const args = ['verify', '--target', 'none'];
  expect(await lockstep(args, { cwd })).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `Failed to read the proofs ${FILE}: at /proven/getCardDetail/date, a day, "YYYY-MM-DD", was expected. Correct it there, or delete the file and run again with --target live --keep-proof.`,
  });
  await writeFile(join(cwd, FILE), '<<<<<<< ours');
  expect((await lockstep(args, { cwd })).stderr).toContain(
    `Failed to read the proofs ${FILE}: at line 1, column 1`,
  );
  const folder = await tibiot({ [`${FILE}/x`]: '' });
  expect((await lockstep(args, { cwd: folder })).stderr).toContain(
    `Failed to read the proofs ${FILE}: EISDIR`,
  );
});
