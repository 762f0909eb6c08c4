import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Drift, standIn } from '../../contract-tests/support/stand-in.ts';
import { BINDINGS, environmentOf } from '../../contract-tests/support/stand-in-account.ts';
import type { VerifyReport } from '../replay/verify-report.ts';
import { lockstep } from './terminal.fixture.ts';

/** This repository with specs of its own, which may be edited. */
async function editableProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-accept-'));
  await cp('specs', join(root, 'specs'), { recursive: true });
  for (const name of ['lockstep.config.ts', 'contract-tests', 'mocks', 'generated', 'src', 'package.json'])
    await symlink(resolve(name), join(root, name));
  return root;
}

async function verifyAt(cwd: string, provider: string, ...drift: readonly Drift[]): Promise<VerifyReport> {
  const server = await standIn({ drift });
  try {
    const bindings = provider === 'eiotclub' ? BINDINGS.slice(0, 4) : [];
    const args = ['verify', provider, '--target', 'live', ...bindings, '--reporter', 'json'];
    const { stdout, stderr } = await lockstep(args, { cwd, env: environmentOf(server) });
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    await server.close();
  }
}

async function acceptAll(cwd: string, report: VerifyReport): Promise<void> {
  await writeFile(join(cwd, 'report.json'), JSON.stringify(report));
  const { status, stderr } = await lockstep(['accept', 'report.json'], { cwd });
  expect(status, stderr).toBe(0);
}

const codesOf = ({ findings }: VerifyReport) => findings.map(({ code, pointer }) => `${code} ${pointer}`);

test.each<[string, Drift, string]>([
  ['eiotclub', 'eiotclub.used-missing', 'property-missing /data/list/*/used'],
  ['smartproxy', 'smartproxy.list-under-items', 'property-vanished /data/list'],
])(
  'At %s, verify is clean once %s is accepted, though recordings have the property.',
  async (provider, drift, told) => {
    const cwd = await editableProject();
    const before = await verifyAt(cwd, provider, drift);
    expect(codesOf(before)).toContain(told);
    await acceptAll(cwd, before);
    expect(codesOf(await verifyAt(cwd, provider, drift))).toEqual([]);
    const spec = await readFile(join(cwd, 'specs', provider, 'openapi.yaml'), 'utf8');
    expect(spec.match(/x-lockstep-vanished: .*/g)).toEqual([
      expect.stringMatching(/^x-lockstep-vanished: "?\d{4}-\d\d-\d\d"?$/),
    ]);
    expect((await lockstep(['lint', provider], { cwd })).status).toBe(0);
  },
  60_000,
);
