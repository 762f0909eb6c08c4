import { expect, onTestFinished, test } from 'vitest';
import {
  DRIFTS,
  type Drift,
  type StandIn,
  type StandInOptions,
  standIn,
} from '../../../contract-tests/support/stand-in.ts';
import { BINDINGS, environmentOf } from '../../../contract-tests/support/stand-in-account.ts';
import type { VerifyReport } from '../../replay/verify-report.ts';
import { lockstep, type Session } from '../terminal.fixture.ts';

async function open(
  options: StandInOptions = {},
  atTheEnd: (close: () => Promise<void>) => void = onTestFinished,
): Promise<StandIn> {
  const server = await standIn(options);
  atTheEnd(() => server.close());
  return server;
}

const SOME_POOLS = ['--recordings', 'contract-tests/eiotclub/recordings/pool-records.har'];

async function verifyLive(server: Pick<StandIn, 'url'>, ...args: readonly string[]): Promise<Session> {
  return lockstep(['verify', '--target', 'live', ...args], { env: environmentOf(server) });
}

function reportOf({ stdout }: Session): VerifyReport {
  return JSON.parse(stdout);
}

// Side by side with those below: the limit of a provider leaves the processor idle between two requests.
test.concurrent('All four providers verify clean at a server that shares no code and no data with the mock.', async (here) => {
  const server = await open({}, here.onTestFinished);
  const args = [...BINDINGS, '--allow', 'switchCardNetwork', '--reporter', 'json'];
  const session = await verifyLive(server, ...args);
  const { findings, summary } = reportOf(session);
  here.expect({ findings, status: session.status }).toEqual({ findings: [], status: 0 });
  here.expect(summary.operations).toEqual({ matched: 12, drifted: 0, skipped: 0 });
  here.expect(summary.exchanges).toBeGreaterThan(70);
});

/** What each drift of the stand-in is told as: its code, and where it is. */
const TOLD: Readonly<
  Record<Drift, readonly (readonly [code: string, operation: string, pointer: string])[]>
> = {
  'eiotclub.total-as-string': [['numeric-string', 'listPoolRecords', '/data/list/*/total']],
  'eiotclub.used-missing': [['property-missing', 'listPoolRecords', '/data/list/*/used']],
  'eiotclub.state-renumbered': [['enum-value-unknown', 'listPackageOrders', '/data/*/state']],
  'eiotclub.region-added': [['property-undocumented', 'listPoolRecords', '/data/list/*/region']],
  'eiotclub.dates-as-seconds': [['format-changed', 'listPackageOrders', '/data/*/createDate']],
  'eiotclub.milliseconds': [['time-unit-changed', 'listPoolRecords', '/data/list/*/create_at']],
  'eiotclub.bad-request': [['request-refused', 'listPackageOrders', '']],
  'eiotclub.pool-sign-unchecked': [['outcome-changed', 'listPoolRecords', '/code']],
  'smartproxy.created-status': [['status-changed', 'listUserProducts', '']],
  'smartproxy.order-as-empty-array': [['empty-array', 'listUserProducts', '/data/list/*/order']],
  // A property under another name is two things at two places: one is gone, another is there.
  'smartproxy.list-under-items': [
    ['property-vanished', 'listUserProducts', '/data/list'],
    ['property-undocumented', 'listUserProducts', '/data/items'],
  ],
  'smartproxy.moved': [['redirected', 'listUserProducts', '']],
  'smartproxy.zone-added': [['format-changed', 'listUserProducts', '/data/list/*/created_at']],
  'smartproxy.byte-order-mark': [['body-unreadable', 'listUserProducts', '']],
  'yunshop.declared-as-html': [['media-type-changed', 'listPackageLogs', '']],
  'yunshop.cut-off': [['body-unreadable', 'listPackageLogs', '']],
  'yunshop.total-as-object': [['type-changed', 'listPackageLogs', '/data/total']],
  'yunshop.id-too-long': [['integer-unsafe', 'listPackageLogs', '/data/data/*/id']],
  'tibiot.card-detail-fails': [['outcome-changed', 'getCardDetail', '/code']],
  'tibiot.card-usage-null': [['null-not-allowed', 'getCardDayUsage', '/data/useFlowKb']],
  'tibiot.trace-null': [['null-not-allowed', 'getCardDetail', '/traceId']],
};

test.concurrent.for(DRIFTS)(
  'A server with the drift %s gives exactly what it is told as.',
  async (drift, here) => {
    const server = await open({ drift: [drift] }, here.onTestFinished);
    const provider = drift.split('.', 1)[0] ?? '';
    const session = await verifyLive(server, provider, ...BINDINGS, '--reporter', 'json');
    const { findings } = reportOf(session);
    const told = findings.map(({ code, operation, pointer }) => [code, operation, pointer]);
    here.expect(told).toEqual(TOLD[drift]);
    here.expect(new Set(findings.map(({ target }) => target))).toEqual(new Set(['live']));
  },
);

test('A server at a URL is replayed against next to the mock, and findings say which of them it was.', async () => {
  const server = await open({ drift: ['smartproxy.created-status'] });
  const args = [
    'verify',
    'smartproxy',
    '--target',
    'mock',
    '--target',
    `${server.url}/`,
    '--reporter',
    'json',
  ];
  const session = await lockstep(args, { env: environmentOf(server) });
  const { targets, findings } = reportOf(session);
  expect(targets).toEqual(['mock', server.url]);
  expect(findings).toMatchObject([{ code: 'status-changed', target: server.url }]);
  expect(session.status).toBe(1);
});

test('Without an account live is skipped, says so and is no failure, unless it is required.', async () => {
  const { status, stdout } = await lockstep(['verify', 'eiotclub', '--target', 'live']);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'no account: LOCKSTEP_EIOTCLUB_URL, LOCKSTEP_EIOTCLUB_APPKEY, LOCKSTEP_EIOTCLUB_SECRET are not set',
  );
  expect(stdout).toContain('Nothing was checked at live.');
  const required = await lockstep(['verify', 'tibiot', '--target', 'live', '--require-live']);
  expect(required).toMatchObject({ status: 2, stdout: '' });
  expect(required.stderr).toContain('Failed to verify tibiot at live: LOCKSTEP_TIBIOT_URL is not set.');
});

test('Where a wrong secret is the cause of all findings, one line on stderr says so; with the right one none does.', async () => {
  const server = await open();
  const env = { ...environmentOf(server), LOCKSTEP_EIOTCLUB_SECRET: 'a-wrong-secret' };
  const [session, right] = await Promise.all([
    lockstep(['verify', 'eiotclub', '--target', 'live', ...BINDINGS], { env }),
    verifyLive(server, 'eiotclub', ...BINDINGS),
  ]);
  // Whether that fails the run is for the severity of its findings to say: all ground here is assumed.
  expect(session.status).toBe(0);
  expect(session.stderr).toBe(
    'eiotclub at live refuses everything that recordings show as accepted: check the credentials.',
  );
  expect(session.stdout).toContain('--bind');
  expect(right.stderr).toBe('');
});

test('A value is given for what any recording of the project has, also where the run leaves it out.', async () => {
  const session = await verifyLive(await open(), 'smartproxy', '--bind', 'poolCode=SIP0042');
  expect([session.status, session.stderr]).toEqual([0, '']);
});

test('An account that is half set is an error that names what is missing.', async () => {
  const env = { LOCKSTEP_EIOTCLUB_APPKEY: 'half-of-it', LOCKSTEP_EIOTCLUB_SECRET: '' };
  const session = await lockstep(['verify', 'eiotclub', '--target', 'live'], { env });
  expect(session).toMatchObject({ status: 2, stdout: '' });
  expect(session.stderr).toContain('LOCKSTEP_EIOTCLUB_URL and LOCKSTEP_EIOTCLUB_SECRET are not set');
  expect(session.stderr).not.toContain('half-of-it');
});

test('What changes things is not sent unless it is allowed, and what needs its answer is skipped with it.', async () => {
  const server = await open();
  const session = await verifyLive(server, 'tibiot', ...BINDINGS, '--reporter', 'json');
  const reasons = new Map(reportOf(session).operations.map(({ operation, reason }) => [operation, reason]));
  expect(reasons.get('switchCardNetwork')).toContain(
    'it changes things; allow it with --allow switchCardNetwork',
  );
  expect(reasons.get('getBatchStatus')).toMatch(
    /it needs \/data\/batchCode of the answer to switchCardNetwork \(exchange 1 of .*switch-network\.har\), which is not there/,
  );
  expect(server.asked.filter((line) => line.startsWith('POST'))).toEqual([]);
});

test('Where the first exchange brings nothing that later ones can be bound to, they are skipped and say why.', async () => {
  const session = await verifyLive(await open(), 'eiotclub', ...SOME_POOLS, '--reporter', 'json');
  const pools = reportOf(session).operations.find(({ operation }) => operation === 'listPoolRecords');
  expect(pools).toMatchObject({ verdict: 'matched' });
  expect(pools?.reason).toMatch(/it needs \/data\/list\/\d+\/\w+ of the answer to listPoolRecords/);
});

test('A clock that is an hour off is noticed, and requests are signed with the time of the server.', async () => {
  const server = await open({ clockAhead: -3_600_000 });
  const session = await verifyLive(server, 'eiotclub', ...SOME_POOLS, ...BINDINGS);
  expect(session.status).toBe(0);
  expect(session.stdout).toContain('no findings');
  expect(session.stderr).toMatch(
    /^eiotclub at live: its clock is 3[56]\d\d s behind this machine's; requests are signed with its time\.$/,
  );
});

test.each([
  [['verify', '--target', 'http://127.0.0.1:1'], /--target http:\/\/127\.0\.0\.1:1 is for one provider/],
  [['verify', 'tibiot', '--target', 'http://u:hush@host/'], /--target holds a user name or a password/],
  [['verify', 'tibiot', '--target', 'http://host/?key=hush'], /--target has a query or a fragment/],
  [
    ['verify', 'tibiot', '--target', 'live', '--bind', 'iccid'],
    /--bind cannot be "iccid"; expected NAME=VALUE/,
  ],
  [['verify', 'tibiot', '--bind', 'iccid=1'], /--bind is for --target live and for URLs/],
  [['verify', 'tibiot', '--allow', 'switchCardNetwork'], /--allow is for --target live and for URLs/],
  [['verify', 'tibiot', '--require-live'], /--require-live is for --target live/],
  [
    ['verify', 'tibiot', '--target', 'live', '--timeout', 'soon'],
    /--timeout cannot be "soon"; expected seconds/,
  ],
  [
    ['verify', 'tibiot', '--target', 'live', '--allow', 'switchCardNetwrk'],
    /--allow switchCardNetwrk names no operation\. Did you mean switchCardNetwork\?/,
  ],
])('%j is refused.', async (args, message) => {
  const session = await lockstep(args);
  expect(session).toMatchObject({ status: 2, stdout: '' });
  expect(session.stderr).toMatch(message);
  expect(session.stderr).not.toContain('hush');
});

test('A URL needs the account of its provider, in the environment.', async () => {
  const session = await lockstep(['verify', 'smartproxy', '--target', 'http://127.0.0.1:1']);
  expect(session.status).toBe(2);
  expect(session.stderr).toContain('LOCKSTEP_SMARTPROXY_APP_KEY is not set');
});
