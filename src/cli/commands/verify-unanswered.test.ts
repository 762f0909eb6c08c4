import { afterEach, expect, test } from 'vitest';
import {
  accounts,
  type StandIn,
  type StandInOptions,
  standIn,
} from '../../../contract-tests/support/stand-in.ts';
import { BINDINGS, environmentOf } from '../../../contract-tests/support/stand-in-account.ts';
import { serve, serveUntrusted } from '../../replay/local-server.fixture.ts';
import { lockstep, type Session } from '../terminal.fixture.ts';

const opened: Pick<StandIn, 'close'>[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function open(options: StandInOptions = {}): Promise<StandIn> {
  const server = await standIn(options);
  opened.push(server);
  return server;
}

const SOME_POOLS = ['--recordings', 'contract-tests/eiotclub/recordings/pool-records.har'];

async function verifyLive(server: Pick<StandIn, 'url'>, ...args: readonly string[]): Promise<Session> {
  return lockstep(['verify', '--target', 'live', ...args], { env: environmentOf(server) });
}

test.each([
  ['redirect-loop', 'redirected', 'received "302 to /addons'],
  ['html', 'media-type-changed', 'received "text/html"'],
] as const)(
  'A server that answers with %s is a finding, and no redirect is followed.',
  async (misbehave, code, told) => {
    const server = await open({ misbehave });
    const session = await verifyLive(server, 'yunshop');
    expect(session.status).toBe(1);
    expect(session.stdout).toContain(`${code} yunshop/listPackageLogs at live`);
    expect(session.stdout).toContain(told);
    expect(server.asked).toHaveLength(7);
  },
);

test.each([
  ['hang-before-headers', '0.3', 'has not begun after 0.3 s'],
  ['hang-after-headers', '1.5', 'has not ended after 1.5 s'],
  ['hundred-megabytes', '30', 'has more than 10485760 bytes and was cut off'],
] as const)('A server that answers with %s gets one clear message.', async (misbehave, timeout, words) => {
  const session = await verifyLive(await open({ misbehave }), 'yunshop', '--timeout', timeout);
  expect(session).toMatchObject({ status: 2, stdout: '' });
  expect(session.stderr).toMatch(
    /^Failed to ask GET http:\/\/127\.0\.0\.1:\d+\/addons\/yun_shop\/api\.php: /,
  );
  expect(session.stderr).toContain(words);
  expect(session.stderr.split('\n')).toHaveLength(1);
});

test('A server that is not there is told with its address and the reason.', async () => {
  const server = await standIn();
  await server.close();
  const session = await verifyLive(server, 'smartproxy');
  expect(session.status).toBe(2);
  expect(session.stderr).toMatch(
    /^Failed to ask GET http:.*: no answer \(connect ECONNREFUSED .*\)\. Expected/,
  );
});

test('A certificate that does not verify ends the run, and nothing is sent.', async () => {
  const asked: (string | undefined)[] = [];
  const server = await serveUntrusted(({ url }, response) => {
    asked.push(url);
    response.end();
  });
  opened.push(server);
  const session = await verifyLive(server, 'smartproxy');
  expect(session.status).toBe(2);
  expect(session.stderr).toMatch(/its certificate does not verify \(.*self-signed.*\)\. Nothing was sent\./);
  expect(asked).toEqual([]);
});

test('No credential stands in any output, not even where the server says it back or cannot be reached.', async () => {
  const env = (url: string) => ({ env: environmentOf({ url }) });
  const tell = async (url: string, reporter: string, ...more: string[]) => {
    const targets = ['--target', 'live', '--reporter', reporter, ...more];
    const sessions = await Promise.all([
      lockstep(['verify', 'smartproxy', ...targets], env(url)),
      lockstep(['verify', 'eiotclub', ...SOME_POOLS, ...BINDINGS, ...targets], env(url)),
    ]);
    return sessions.map(({ stdout, stderr }) => stdout + stderr).join('\n');
  };
  const echoing = await serveEcho();
  const hanging = await open({ misbehave: 'hang-after-headers' });
  const gone = await standIn();
  await gone.close();
  const told = await Promise.all([
    ...['text', 'json', 'junit'].map((reporter) => tell(echoing.url, reporter)),
    tell(hanging.url, 'json', '--timeout', '0.3'),
    tell(gone.url, 'json'),
  ]);
  const outputs = told.join('\n');
  expect(outputs).toContain('outcome-changed');
  expect(outputs).toContain('***');
  const secrets = [accounts.eiotclub.appkey, accounts.eiotclub.secret, accounts.smartproxy.app_key];
  expect(secrets.filter((secret) => outputs.includes(secret))).toEqual([]);
});

/** Puts everything that it was sent where a finding shows it. */
async function serveEcho(): Promise<Pick<StandIn, 'url' | 'close'>> {
  const server = await serve(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ code: `${request.url} ${body}` }));
  });
  opened.push(server);
  return server;
}
