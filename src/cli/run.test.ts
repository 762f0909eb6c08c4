import { expect, test } from 'vitest';
import { COMMANDS } from './command-table.ts';
import { lockstep } from './terminal.fixture.ts';

test('help lists every command and the exit statuses', async () => {
  const { status, stdout } = await lockstep(['--help']);
  expect(status).toBe(0);
  for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  expect(stdout).toContain('0 clean, 1 findings, 2 could not run');
});

test('no command at all shows the help on stderr and is bad usage', async () => {
  const { status, stdout, stderr } = await lockstep([]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage: lockstep COMMAND');
});

test('every command has a help of its own, from the table that parses it', async () => {
  for (const [name, { load }] of Object.entries(COMMANDS)) {
    const { stdout } = await lockstep([name, '--help']);
    expect(stdout).toContain(`Usage: lockstep ${name}`);
    for (const option of Object.keys((await load()).options)) expect(stdout).toContain(`--${option}`);
  }
});

test('the version is that of the package', async () => {
  expect((await lockstep(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+$/);
});

test.each([
  [['mok'], /no command "mok".*Did you mean mock\?/],
  [['frobnicate'], /no command "frobnicate".*Expected one of mock, verify/],
  [['mock', '--prot', '1'], /no option --prot; did you mean --port\? See "lockstep mock --help/],
  [['mock', '--frobnicate'], /no option --frobnicate\. See/],
  [['mock', '--port'], /^lockstep mock: --port lacks its value;.* See/],
  [
    ['verify', '--target', '--bind', 'x=1'],
    /^lockstep verify: --target lacks its value; one that begins with "-" is written --target=VALUE\. See/,
  ],
  [['mock', '--spec', 'a.yaml', '--provider', 'tibiot'], /--spec and --provider/],
  [['mock', '--spec', 'a.yaml', '--provider', 'tibiot', '--engine', 'prism'], /--spec and --provider/],
  [
    ['mock', '--scenario', 'tibiot/empty', '--scenario', 'tibiot/batch-fails'],
    /two scenarios of tibiot.*tibiot\/empty.*tibiot\/batch-fails/,
  ],
  [
    ['curl', 'eiotclub'],
    /"eiotclub" names no operation.*eiotclub\/listPoolRecords, eiotclub\/listPackageOrders/,
  ],
  [['curl', 'eiotclub/'], /"eiotclub\/" names no operation/],
  [['mock', '--port', 'http'], /--port cannot be "http".*0 to 65535/],
  [['mock', '--port', '70000'], /--port cannot be "70000"/],
  [['mock', '--strict=yes'], /strict/],
  [['mock', 'tibiot'], /expected no arguments, received tibiot/],
  [['mock', '--clock', 'noon'], /clock to "noon".*2026-01-31T08:00:00Z/],
  [['mock', '--provider', 'tibbiot'], /no provider "tibbiot".*eiotclub, smartproxy, tibiot, yunshop/],
  [['mock', '--scenario', 'tibiot/nope'], /no scenario "nope".*tibiot\/typical/],
  [['mock', '--spec', 'no-such-file.yaml'], /read the spec no-such-file\.yaml/],
  [
    ['verify', '--target', 'live', '--bind', 'icid=1'],
    /--bind icid names no value of a recorded request; did you mean iccid\?/,
  ],
  [
    ['verify', 'tibiot', '--target', 'live', '--bind', 'zzzzzzzz=1'],
    /--bind zzzzzzzz names no value of a recorded request\. See/,
  ],
  [['curl'], /expected PROVIDER\/OPERATION, received none/],
  [['curl', 'nobody/list'], /no provider "nobody"/],
  [['curl', 'eiotclub/listPoolRecord'], /no operation "listPoolRecord".*eiotclub\/listPoolRecords/],
  [['curl', 'smartproxy/listUserProducts', '--set', 'pge=1'], /no parameter "pge".*page/],
  [['curl', 'smartproxy/listUserProducts', '--set', 'page'], /--set cannot be "page".*NAME=VALUE/],
])('%j is bad usage: one message, status 2, nothing on stdout', async (args, message) => {
  const { status, stdout, stderr } = await lockstep(args);
  expect(stderr).toMatch(message);
  expect(stderr.split('\n')).toHaveLength(1);
  expect([status, stdout]).toEqual([2, '']);
});

test('an error that nobody foresaw is no finding: the status is 2, and stderr has the trace', async () => {
  const print = () => {
    throw new TypeError('the terminal is gone');
  };
  const { status, stderr } = await lockstep(['--version'], { print });
  expect(status).toBe(2);
  expect(stderr).toMatch(/a bug of it:\nTypeError: the terminal is gone\n +at /);
});
