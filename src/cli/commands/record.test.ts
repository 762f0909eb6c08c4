import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readHar } from '../../exchange/read-har.ts';
import type { Recording } from '../../exchange/recording.ts';
import { projectWith } from '../project.fixture.ts';
import { lockstep, type Session } from '../terminal.fixture.ts';

const ICCID = '8986012345678901234';
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJlLW9mLWEtdG9rZW4';

const CONFIG = `export default { providers: [{
  id: 'cards', title: 'Cards', secrets: ['pin'], outcome: { pointer: '/code', success: [0] },
  credentials: [{ name: 'token', mock: 'mock-token', secret: true }],
  sign: (_, { credentials }) => ({ headers: { authorization: 'Bearer ' + credentials.token } }),
}] };
`;

const SPEC = `openapi: 3.1.0
info: { title: Cards, version: "1" }
servers: [{ url: https://cards.example/api }]
paths:
  /cards/{iccid}:
    get:
      operationId: getCard
      parameters:
        - { name: iccid, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The card.
          content:
            application/json:
              schema:
                type: object
                required: [code, iccid, pin, state]
                additionalProperties: false
                properties:
                  code: { type: integer, const: 0 }
                  iccid: { type: string }
                  pin: { type: string }
                  state: { type: string, enum: [on, "off"] }
`;

interface Sandbox {
  readonly url: string;
  state: string;
}

/** A server that has one card, and asks for a token. */
async function sandbox(): Promise<Sandbox> {
  const account: Sandbox = { url: '', state: 'on' };
  const server = createServer((request, response) => {
    const found =
      request.url === `/api/cards/${ICCID}` && request.headers.authorization === `Bearer ${TOKEN}`;
    const body = found
      ? { code: 0, iccid: ICCID, pin: '47110815', state: account.state }
      : { code: 404, iccid: '', pin: '', state: 'off' };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(account, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` });
}

function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  return projectWith({ 'lockstep.config.js': CONFIG, 'specs/cards/openapi.yaml': SPEC, ...files });
}

/** Runs the recorder until `use` is done with its URL. */
async function recording(
  cwd: string,
  args: readonly string[],
  use: (url: string, lines: readonly string[]) => Promise<unknown>,
): Promise<Session> {
  const lines: string[] = [];
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const running = lockstep(['record', '--port', '0', ...args], {
    cwd,
    print: (line) => lines.push(line),
    tell: (line) => lines.push(line),
    stopped: () => stopped,
  });
  const listening = () => lines.find((line) => line.startsWith('lockstep record listening on '));
  const serving = vi.waitUntil(listening, { timeout: 20_000, interval: 20 });
  const line = await Promise.race([serving, running.then(() => lines.join('\n'))]);
  await use(line.split(' ').at(-1) ?? '', lines).finally(stop);
  return { ...(await running), stdout: lines.join('\n') };
}

function askFor(url: string, iccid: string = ICCID): Promise<unknown> {
  return fetch(`${url}/cards/${iccid}`, { headers: { authorization: `Bearer ${TOKEN}` } }).then((answer) =>
    answer.json(),
  );
}

async function read(file: string): Promise<Recording> {
  return readHar(await readFile(file, 'utf8'), file);
}

describe('lockstep record', () => {
  test('records what passes without its secrets; verify uses it, at the mock and where it came from', async () => {
    const cwd = await project();
    const account = await sandbox();
    const seen: unknown[] = [];
    const { status, stdout } = await recording(cwd, ['--target', account.url], async (url) => {
      seen.push(await askFor(url), await askFor(url));
    });
    expect(status).toBe(0);
    expect(seen[0]).toEqual({ code: 0, iccid: ICCID, pin: '47110815', state: 'on' });
    const day = new Date().toISOString().slice(0, 10);
    const file = `contract-tests/cards/recordings/sandbox-${day}.har`;
    expect(stdout).toContain(`Recorded 2 exchanges in ${file}`);
    expect(stdout).toContain('Next: lockstep verify cards');
    expect(stdout).toMatch(/recorded GET \/cards\/\d{19}: getCard 200/);
    const text = await readFile(join(cwd, file), 'utf8');
    for (const secret of [ICCID, TOKEN, '47110815']) {
      expect(text).not.toContain(secret);
      expect(stdout).not.toContain(secret);
    }
    const { evidence, exchanges } = await read(join(cwd, file));
    expect(evidence).toMatchObject({ source: 'sandbox', target: account.url });
    expect(exchanges.map(({ request }) => request.target)).toEqual([
      expect.stringMatching(/^\/cards\/8986\d{15}$/),
      expect.stringMatching(/^\/cards\/8986\d{15}$/),
    ]);
    for (const target of ['none', 'mock', account.url]) {
      const verified = await lockstep(['verify', 'cards', '--target', target], {
        ...{ cwd, env: { LOCKSTEP_CARDS_TOKEN: TOKEN } },
      });
      expect(`${target}: ${verified.status} ${verified.stdout}`).toContain(`${target}: 0 `);
    }
    const linted = await lockstep(['lint'], { cwd });
    expect(`${linted.stdout}${linted.stderr}`).not.toContain('.har');
  }, 60_000);

  test('a later run goes on with the file, and says of its own exchanges when they were', async () => {
    const cwd = await project();
    const account = await sandbox();
    const args = ['--target', account.url, '--out', 'traffic.har', '--evidence', 'live'];
    await recording(cwd, [...args, '--note', 'an account for tests'], (url) => askFor(url));
    const { stdout } = await recording(cwd, args, (url) => askFor(url));
    expect(stdout).toContain('into traffic.har, which is gone on with');
    const { evidence, exchanges } = await read(join(cwd, 'traffic.har'));
    expect(evidence).toMatchObject({ source: 'live', note: 'an account for tests' });
    expect(exchanges.map(({ evidence: own }) => own?.source)).toEqual([undefined, 'live']);
  });

  test('a finding is told when it is first seen, and with what the run comes to', async () => {
    const cwd = await project();
    const account = await sandbox();
    account.state = 'lost';
    await recording(cwd, ['--target', account.url, '--out', 'traffic.har'], async (url, lines) => {
      await askFor(url);
      await vi.waitFor(
        () =>
          expect(lines.join('\n')).toMatch(
            /^risky enum-value-unknown .*received "lost"|^breaking enum-value-unknown .*received "lost"/m,
          ),
        { timeout: 15_000 },
      );
      await askFor(url);
    }).then(({ stdout, status }) => {
      expect(stdout.match(/enum-value-unknown/g)).toHaveLength(1);
      expect(stdout).toContain('2 exchanges checked: 0 matched, 1 drifted');
      expect(status).toBe(0);
    });
  });

  test('where nothing passed, nothing is left', async () => {
    const cwd = await project();
    const account = await sandbox();
    const { stdout } = await recording(
      cwd,
      ['--target', account.url, '--out', 'traffic.har'],
      async () => undefined,
    );
    expect(stdout).toContain('Recorded 0 exchanges in traffic.har');
    expect(existsSync(join(cwd, 'traffic.har'))).toBe(false);
  });

  test('a file that something else changes meanwhile ends the run, and loses nothing of either', async () => {
    const cwd = await project();
    const account = await sandbox();
    const { status, stderr } = await recording(
      cwd,
      ['--target', account.url, '--out', 'traffic.har'],
      async (url) => {
        await askFor(url);
        await appendFile(join(cwd, 'traffic.har'), '\n');
        expect(await askFor(url)).toMatchObject({ code: 0 });
      },
    );
    expect(status).toBe(2);
    expect(stderr).toBe('');
    expect((await read(join(cwd, 'traffic.har'))).exchanges).toHaveLength(1);
  });

  test('one file is of one target', async () => {
    const cwd = await project();
    const account = await sandbox();
    await recording(cwd, ['--target', account.url, '--out', 'traffic.har'], (url) => askFor(url));
    const args = [
      'record',
      '--target',
      account.url,
      '--out',
      'traffic.har',
      '--evidence',
      'live',
      '--port',
      '0',
    ];
    const { status, stderr } = await lockstep(args, { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /traffic\.har is a recording of sandbox, http.* and this run would add live, http/,
    );
  });

  test.each([
    [[], /--target is missing, and LOCKSTEP_CARDS_URL is not set either/],
    [['--target', 'cards.example'], /--target is no URL of a server/],
    [['--target', 'https://a:b@cards.example'], /holds a user name or a password/],
    [['--target', 'https://cards.example', '--provider', 'card'], /there is no provider "card"/],
    [
      ['--target', 'https://cards.example', '--timeout', '0'],
      /--timeout cannot be "0"; expected a whole number from 1/,
    ],
    [['--target', 'https://cards.example', '--evidence', 'synthetic'], /--evidence/],
  ])('what cannot be recorded (%j) is refused, and nothing is left', async (args, message) => {
    const cwd = await project();
    const { status, stderr } = await lockstep(['record', ...args], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(existsSync(join(cwd, 'contract-tests'))).toBe(false);
  });

  test('the address may stand in the environment', async () => {
    const cwd = await project();
    const account = await sandbox();
    const env = { LOCKSTEP_CARDS_URL: account.url };
    const { status } = await lockstep(['record', '--port', '0'], { cwd, env });
    expect(status).toBe(0);
  });

  test('of several providers one has to be named', async () => {
    const cwd = await project({
      'lockstep.config.js': CONFIG.replace(
        'providers: [',
        "providers: [{ id: 'a', title: 'A', credentials: [], secrets: [], outcome: { pointer: '/code', success: [0] } }, ",
      ),
    });
    const { stderr } = await lockstep(['record', '--target', 'https://cards.example'], { cwd });
    expect(stderr).toMatch(/--provider is missing; expected one of a, cards/);
  });
});
