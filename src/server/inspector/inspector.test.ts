import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mock as eiotclub } from '../../../mocks/eiotclub/index.ts';
import { mock as smartproxy } from '../../../mocks/smartproxy/index.ts';
import { mock as tibiot } from '../../../mocks/tibiot/index.ts';
import type { Exchange } from '../../exchange/http.ts';
import { createMockHost } from '../../mock/mock-host.ts';
import { listenMockServer, type MockServer } from '../mock-server.ts';
import { createInspectorFiles } from './inspector-files.ts';
import { createTraffic } from './traffic.ts';

let server: MockServer;
let folder: string;
/** What was asked of the files of the project. */
let asked: unknown[] = [];
let lastReport: string | undefined;
let saved: (readonly [string, readonly Exchange[]])[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-ui-'));
  saved = [];
  asked = [];
  lastReport = undefined;
  const host = createMockHost([eiotclub, smartproxy, tibiot], { clock: Date.parse('2026-06-01T00:00:00Z') });
  server = await listenMockServer(host, {
    port: 0,
    hostname: '127.0.0.1',
    about: { version: async () => '1.2.3', state: 'memory', seed: 1, strict: false },
    inspector: {
      traffic: createTraffic(),
      files: createInspectorFiles(folder),
      project: {
        evidence: async () => [],
        lastReport: async () => lastReport,
        async verify(targets) {
          asked.push(targets);
          return '{}';
        },
        page: async (report) => `<p>${JSON.stringify(report)}</p>`,
        async accept(wanted) {
          asked.push(wanted);
          return { findings: [], specs: [], written: !wanted.dryRun };
        },
        async saveRecording(provider, exchanges) {
          saved.push([provider, exchanges]);
          return 'recordings/a.har';
        },
      },
    },
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function ask(name: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/_lockstep/${name}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

test('the page is served under a strict policy, and its files for as long as their names live', async () => {
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(folder, 'assets', 'index-1.js'), 'export {};');
  const page = await fetch(`${server.url}/_lockstep/`);
  expect(await page.text()).toContain('<title>page</title>');
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
  const script = await fetch(`${server.url}/_lockstep/assets/index-1.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${server.url}/_lockstep/assets/../index-1.js`)).status).toBe(404);
});

test('a page that was not built says what to do, and is there once it is', async () => {
  const missing = await fetch(`${server.url}/_lockstep/`);
  expect([missing.status, (await missing.json()).detail]).toEqual([
    503,
    expect.stringContaining('npm run build'),
  ]);
  await writeFile(join(folder, 'index.html'), 'page');
  expect((await fetch(`${server.url}/_lockstep/`)).status).toBe(200);
});

test('a foreign page reaches neither the inspector nor its events', async () => {
  for (const name of ['', 'events', 'exchange?id=1']) {
    const response = await fetch(`${server.url}/_lockstep/${name}`, {
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  }
});

test('an exchange is shown with its problem as data, and its secrets masked everywhere', async () => {
  const url = `${server.url}/eiotclub/api/v3/pool/record/list`;
  const headers = { 'content-type': 'application/json', authorization: 'Bearer abc' };
  await fetch(url, {
    method: 'POST',
    headers,
    body: '{"appkey":"mock-appkey","sign":"SECRET-SIGN","page":0}',
  });
  const { json } = await ask('exchange?id=1');
  expect(json).toMatchObject({ id: 1, provider: 'eiotclub', operation: 'listPoolRecords', isKept: true });
  expect(json.request.headers.authorization).toBe('***');
  expect(json.request.body.text).toContain('"sign":"***"');
  expect(JSON.stringify(json.request)).not.toContain('SECRET-SIGN');
  await fetch(`${server.url}/tibiot/api/v1/card/detail`);
  const refused = (await ask('exchange?id=2')).json;
  expect(refused.problem.errors).toEqual([
    { in: 'query', pointer: '/iccid', expected: 'the query parameter "iccid"' },
  ]);
  await fetch(`${server.url}/tibiot/api/v1/cards/detail?iccid=1`);
  expect((await ask('exchange?id=3')).json.problem.nearest.operation).toBe('getCardDetail');
  expect((await ask('exchange?id=99')).json.detail).toContain('The latest is 3');
});

test('each provider is listed with the zone in which it writes its times', async () => {
  const zones = (await ask('operations')).json.map((one: Record<string, unknown>) => [
    one['provider'],
    one['timeZone'],
  ]);
  expect(Object.fromEntries(zones)).toMatchObject({ eiotclub: 'Asia/Shanghai', smartproxy: 'UTC' });
});

test('what breaks the schema of an answer is told with its place', async () => {
  const state = await (await fetch(`${server.url}/_lockstep/state`)).json();
  await fetch(`${server.url}/tibiot/api/v1/card/detail?iccid=${state.tibiot.cards[0].iccid}`);
  const { json } = await ask('exchange?id=1');
  expect(json.response.violations).toEqual([]);
  expect(json.response.body.text).toContain('"code":200');
});

test('every operation has a sample that the mock accepts once it is signed, and variants that it does not', async () => {
  for (const { provider, operations } of (await ask('operations')).json) {
    for (const { operation } of operations) {
      const { request, variants } = (await ask(`sample?provider=${provider}&operation=${operation}`)).json;
      const statusOf = async (draft: unknown, credentials = 'valid') => {
        const { method, target, headers, body } = (
          await ask('sign', { provider, request: draft, credentials })
        ).json;
        const sent = { method, headers, ...(body === null ? {} : { body }) };
        const response = await fetch(`${server.url}/${provider}${target}`, sent);
        return { status: response.status, text: await response.text() };
      };
      const good = await statusOf(request);
      expect([operation, good.status]).toEqual([operation, 200]);
      for (const variant of variants.slice(0, 6)) {
        const isWrong = variant.kind === 'credentials';
        const bad = await statusOf(variant.request, isWrong ? 'invalid' : 'valid');
        if (isWrong) expect(bad.text).not.toBe(good.text);
        else expect([operation, variant.name, bad.status >= 400]).toEqual([operation, variant.name, true]);
      }
    }
  }
});

test('an operation is described with every schema that it leads to', async () => {
  const { json } = await ask('operation?provider=tibiot&operation=getCardDetail');
  expect(json.operation.parameters[0].name).toBe('iccid');
  expect(Object.keys(json.schemas)).toContain('/components/schemas/Card');
  const { status, json: refused } = await ask('operation?provider=tibiot&operation=getCard');
  expect([status, refused.detail]).toEqual([422, expect.stringContaining('GET /_lockstep/operations')]);
});

/** Reads events until there are so many. */
function events(count: number, headers: Record<string, string> = {}): Promise<string[]> {
  return new Promise((resolve, reject) => {
    let text = '';
    const request = get(`${server.url}/_lockstep/events`, { headers }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        const found = text.match(/^event: exchange\ndata: .*$/gm) ?? [];
        if (found.length < count) return;
        request.destroy();
        resolve(found.map((event) => event.slice(event.indexOf('{'))));
      });
    });
    request.on('error', reject);
  });
}

test('events tell what was asked before somebody looked, and then what is asked, of all sessions', async () => {
  const detail = `${server.url}/tibiot/api/v1/card/detail?iccid=1`;
  await fetch(detail);
  const reading = events(2);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await fetch(detail, { headers: { 'x-lockstep-session': 'one' } });
  const told = (await reading).map((data) => JSON.parse(data));
  expect(told.map(({ id, session, provider }) => [id, session, provider])).toEqual([
    [1, 'default', 'tibiot'],
    [2, 'one', 'tibiot'],
  ]);
  const [next] = await events(1, { 'last-event-id': '1' });
  expect(JSON.parse(next ?? '').id).toBe(2);
});

test('a recording is written for a page of this machine alone, and only of what is still kept', async () => {
  await fetch(`${server.url}/tibiot/api/v1/card/detail?iccid=1`);
  const own = { origin: server.url };
  expect((await ask('recordings', { exchanges: [1] })).status).toBe(403);
  expect(saved).toEqual([]);
  expect((await ask('recordings', { exchanges: [1] }, own)).json).toEqual({ file: 'recordings/a.har' });
  expect(saved[0]?.[0]).toBe('tibiot');
  expect(saved[0]?.[1][0]?.request.target).toBe('/api/v1/card/detail?iccid=1');
  for (const body of [{ exchanges: [] }, { exchanges: [7] }, {}, []]) {
    expect((await ask('recordings', body, own)).status).toBe(422);
  }
});

test('a server without an inspector has no page and keeps nothing, and says so', async () => {
  const bare = await listenMockServer(createMockHost([tibiot]), { port: 0, hostname: '127.0.0.1' });
  const statuses = await Promise.all(
    ['', 'events', 'exchange?id=1', 'about', 'operations'].map(
      async (name) => (await fetch(`${bare.url}/_lockstep/${name}`)).status,
    ),
  );
  expect(statuses).toEqual([404, 404, 422, 200, 200]);
  await bare.close();
});

test('findings are looked at by any call, and accepted for a page of this machine alone', async () => {
  const report = { findings: [] };
  const only = ['abc'];
  expect((await ask('accept', { only, report, dryRun: true })).json.written).toBe(false);
  const unknown = await ask('accept', { only, report });
  expect([unknown.status, unknown.json.title]).toEqual([403, 'Only from this machine']);
  const origin = { origin: server.url };
  const none = await ask('accept', { only }, origin);
  expect([none.status, none.json.detail]).toEqual([422, expect.stringContaining('There is no report yet')]);
  lastReport = '{"findings":["last"]}';
  const digests = { 'openapi.yaml': 'ab' };
  expect((await ask('accept', { only, digests }, origin)).json.written).toBe(true);
  expect(asked).toEqual([
    { only, report, dryRun: true, digests: {} },
    { only, report: { findings: ['last'] }, dryRun: false, digests: { 'openapi.yaml': 'ab' } },
  ]);
});

test.each([
  {},
  { only: [] },
  { only: 'abc' },
  { only: [1] },
  { only: ['a'], dryRun: 'yes' },
  { only: ['a'], digests: { a: 1 } },
  ['a'],
])('a call to accept that says %j is told what was expected, and changes nothing', async (body) => {
  const { status, json } = await ask('accept', body, { origin: server.url });
  expect([status, json.detail]).toEqual([422, expect.stringContaining('{"only": [FINGERPRINT]}')]);
  expect(asked).toEqual([]);
});

test('a report is told as a page, the last one or one that is given', async () => {
  const none = await ask('report-page', {});
  expect([none.status, none.json.detail]).toEqual([422, expect.stringContaining('There is no report yet')]);
  lastReport = '{"findings":["last"]}';
  expect((await ask('report-page', {})).json).toEqual({ html: '<p>{"findings":["last"]}</p>' });
  expect((await ask('report-page', { report: { a: 1 } })).json).toEqual({ html: '<p>{"a":1}</p>' });
});

test('recordings are verified at the document and the mock, or at the targets that are asked for', async () => {
  await ask('report', {});
  await ask('report', { targets: ['live', 'none'] });
  expect(asked).toEqual([
    ['none', 'mock'],
    ['none', 'live'],
  ]);
  for (const targets of [[], ['http://evil.example'], 'live', ['live', 'prism']]) {
    const { status, json } = await ask('report', { targets });
    expect([status, json.detail]).toEqual([422, expect.stringContaining('some of none, mock, live')]);
  }
  expect(asked).toHaveLength(2);
});
