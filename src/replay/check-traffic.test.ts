import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXCHANGES, LEFT_OUT } from '../exchange/tools-har.fixture.ts';
import type { JsonObject } from '../json/json-value.ts';
import { checkTraffic, type TrafficOptions } from './check-traffic.ts';
import { bodied, DATE, entry, har, harFiles, usersSpec } from './traffic.fixture.ts';

const SERVER = 'https://api.example/v1';
const good = entry(`${SERVER}/users/1`);
const bad = entry(`${SERVER}/users/2`, {}, bodied({}));
const elsewhere = entry('https://metrics.example/collect');

async function check(texts: readonly string[], more: Partial<TrafficOptions> = {}, servers = [SERVER]) {
  const options: TrafficOptions = { evidence: 'live', today: '2026-11-24', ...more };
  return checkTraffic(usersSpec(...servers), await harFiles(...texts), options);
}

test('Traffic is held against the spec, dated by its entries, and rests on what the options say.', async () => {
  const early = { ...bad, startedDateTime: '2026-01-01T00:00:00Z' };
  const { report, counts, underBase } = await check([har([good, bad]), har([early])], {
    evidence: 'sandbox',
  });
  expect(counts).toMatchObject({ entries: 3, checked: 3, elsewhere: 0 });
  expect(underBase).toBe(true);
  expect(report).toMatchObject({
    targets: ['none'],
    operations: [
      {
        operation: 'getUser',
        verdict: 'drifted',
        exchanges: 3,
        evidence: ['sandbox'],
        evidenceDates: { sandbox: DATE },
      },
    ],
    findings: [
      { code: 'property-missing', exchanges: 2, since: '2026-01-01T00:00:00Z', evidence: ['sandbox'] },
    ],
  });
});

test('Once a request lies under a server, what lies elsewhere does not count, wherever it stands.', () => {
  const entries = [good, bad, bad, elsewhere, entry('https://cdn.example/users/3', {}, bodied({ no: 'id' }))];
  return fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(entries, { minLength: entries.length }),
      fc.integer({ min: 0, max: entries.length }),
      async (shuffled, cut) => {
        const { report, counts } = await check([har(shuffled.slice(0, cut)), har(shuffled.slice(cut))]);
        expect(counts).toMatchObject({ entries: 5, checked: 3, elsewhere: 2 });
        expect(report.findings).toMatchObject([{ code: 'property-missing', exchanges: 2 }]);
        expect(report.summary.exchanges).toBe(3);
      },
    ),
    { numRuns: 30 },
  );
});

test('Where none lies under a server, all are matched by their paths.', async () => {
  const { report, counts, underBase } = await check([
    har([entry('http://localhost:3000/v1/users/1'), entry('http://localhost:3000/nothing')]),
  ]);
  expect(underBase).toBe(false);
  expect(counts.checked).toBe(2);
  expect(report.findings).toMatchObject([{ code: 'operation-undocumented', operation: 'GET /nothing' }]);
});

test('With a base, nothing else is checked, even if nothing lies under it.', async () => {
  const { counts } = await check([har([good, elsewhere])], { base: 'https://staging.example' });
  expect(counts).toMatchObject({ entries: 2, checked: 0, elsewhere: 2 });
});

test('What a log says that its entries rest on holds for all of them, before them or behind.', async () => {
  const evidence = { _evidence: { source: 'synthetic', date: '2025-05-05' } };
  const before = JSON.stringify({ log: { ...evidence, entries: [bad] } });
  const found = await check([before]);
  expect(found.report.findings).toMatchObject([{ severity: 'risky', assumed: true, since: '2025-05-05' }]);
  for (const texts of [[har([bad], evidence)], [har([elsewhere]), har([bad], evidence)]]) {
    const { report, counts } = await check(texts);
    expect(report.findings).toEqual(found.report.findings);
    expect([counts.checked, counts.elsewhere]).toEqual([1, texts.length - 1]);
  }
});

test('An entry may say itself what it rests on, and one without a date is of today.', async () => {
  const own = { ...bad, _evidence: { source: 'documentation', date: '2024-04-04' } };
  const { startedDateTime: _, ...undated } = bad;
  const { report } = await check([har([own, undated, { ...bad, startedDateTime: 'soon' }])]);
  expect(report.operations).toMatchObject([
    { evidenceDates: { documentation: '2024-04-04', live: '2026-11-24' } },
  ]);
});

const url = `${SERVER}/users/1`;

test.each<[string, JsonObject, object]>([
  ['aborted by the browser', entry(url, {}, { status: 0 }), { aborted: 1 }],
  ['aborted in another tool', entry(url, {}, { status: -1 }), { aborted: 1 }],
  ['without a response', entry(url, { response: null }), { aborted: 1 }],
  ['not modified', entry(url, {}, { status: 304 }), { cached: 1 }],
  ['from memory', entry(url, { _fromCache: 'memory' }), { cached: 1 }],
  ['a websocket', entry(url, {}, { status: 101 }), { websocket: 1 }],
  ['a websocket by its type', entry(url, { _resourceType: 'websocket' }), { websocket: 1 }],
  ['a websocket by its URL', entry('wss://api.example/v1/users/1'), { websocket: 1 }],
  ['data', entry('data:application/json,{}'), { websocket: 1 }],
  [
    'a preflight request',
    entry(url, {
      request: { method: 'OPTIONS', url, headers: [{ name: 'Access-Control-Request-Method', value: 'GET' }] },
    }),
    { preflight: 1 },
  ],
])('An entry that is %s is skipped and counted.', async (_, skipped, counted) => {
  const { counts, report } = await check([har([good, skipped])]);
  expect(counts).toMatchObject({ entries: 2, checked: 1, skipped: counted });
  expect(report.findings).toEqual([]);
});

test('Entries that are none of these are checked: no cache was asked, and OPTIONS may be an operation.', async () => {
  const options = entry(url, {
    request: { method: 'OPTIONS', url, headers: [{ name: 'accept', value: '*' }] },
  });
  const { counts, report } = await check([har([entry(url, { _fromCache: false }), options])]);
  expect(counts.checked).toBe(2);
  expect(report.findings).toMatchObject([{ operation: 'OPTIONS /users/*' }]);
});

test.each<[string, string, RegExp]>([
  [
    'with a body in base64 that is none',
    JSON.stringify(entry(url, {}, { content: { text: '*', encoding: 'base64' } })),
    /^0\.har: at \/log\/entries\/1\/response\/content\/text, base64 was expected/,
  ],
  [
    'with a name twice',
    '{"request":{"method":"GET","method":"POST"}}',
    /^0\.har: \/log\/entries\/1\/request\/method is not JSON: duplicate-key, method/,
  ],
  ['that is no JSON', '{"a":tru}', /\/log\/entries\/1\/a is not JSON: syntax/],
  [
    'nested too deep',
    `${'['.repeat(101)}${']'.repeat(101)}`,
    /\/log\/entries\/1.* is not JSON: too-deep, 100/,
  ],
  ['that is no object', '17', /\/log\/entries\/1\/request has no method or no url/],
  [
    'with a method that is none',
    '{"request":{"method":1,"url":"https://a.example"}}',
    /has no method or no url/,
  ],
  ['with a URL that is none', '{"request":{"method":"GET","url":7}}', /has no method or no url/],
  [
    'with a header that is none',
    JSON.stringify(entry(url, { request: { method: 'OPTIONS', url, headers: [1] } })),
    /entries\/1\/request\/headers\/0\/name, a string was expected/,
  ],
  [
    'of an OPTIONS request with headers that are none',
    JSON.stringify(entry(url, { request: { method: 'OPTIONS', url, headers: {} } })),
    /entries\/1\/request\/headers, an array was expected/,
  ],
  [
    'with a list of headers that is none',
    JSON.stringify(entry(url, {}, { headers: 'none' })),
    /entries\/1\/response\/headers, an array was expected/,
  ],
])('A broken entry %s is skipped with its reason, and no other for it.', async (_, text, reason) => {
  const { counts } = await check([
    `{"log":{"entries":[${JSON.stringify(good)},${text},${JSON.stringify(good)}]}}`,
  ]);
  expect(counts).toMatchObject({ entries: 3, checked: 2, skipped: { broken: 1 } });
  expect(counts.firstBroken).toMatch(reason);
});

test('Of several broken entries the first is named.', async () => {
  const { counts } = await check(['{"log":{"entries":[1,2]}}']);
  expect(counts).toMatchObject({
    skipped: { broken: 2 },
    firstBroken: expect.stringContaining('entries/0/'),
  });
});

test('An entry that is not UTF-8 is broken.', async () => {
  const [file] = await harFiles('');
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file?.path ?? '', Buffer.from('{"log":{"entries":["\xff"]}}', 'latin1'));
  const options = { evidence: 'live', today: '2026-11-24' } as const;
  const { counts } = await checkTraffic(usersSpec(), file === undefined ? [] : [file], options);
  expect(counts.firstBroken).toBe('0.har: /log/entries/0 is not UTF-8');
});

test('Where a tool leaves out the headers, the media types are those of the bodies.', async () => {
  const { response, ...rest } = entry(url, { request: { method: 'get', url } });
  const bare = { ...rest, response: { status: 200, content: bodied({})['content'] } };
  expect(response).toBeDefined();
  const { report, counts } = await check([har([bare as JsonObject])]);
  expect(counts.checked).toBe(1);
  expect(report.findings).toMatchObject([{ code: 'property-missing' }]);
});

test('Numbers that no double holds keep their digits.', async () => {
  const content = { size: 1, mimeType: 'application/json', text: '{"id":1,"n":12345678901234567890}' };
  const { report } = await check([har([entry(url, {}, { content })])]);
  expect(JSON.stringify(report.findings)).not.toContain('12345678901234567000');
});

test.each([
  ['', /the file ends early/],
  ['{"log":{"entries":[', /the file ends early/],
  ['[]', /an object was expected/],
  ['{"log":{"pages":tru,"entries":[1]}}', /it is not JSON outside log\.entries: syntax/],
])('A file with %j is no HAR, and fails the whole run.', async (text, message) => {
  await expect(check([har([good]), text])).rejects.toThrow(message);
});

test('A file that cannot be read is one message.', async () => {
  const options = { evidence: 'live', today: '2026-11-24' } as const;
  const files = [{ path: '/nowhere/at/all.har', name: 'all.har' }];
  await expect(checkTraffic(usersSpec(), files, options)).rejects.toThrow(
    /Failed to read the recording all\.har: ENOENT/,
  );
});

test('Nothing is checked where there is nothing.', async () => {
  const { counts } = await check([har([])]);
  expect(counts).toMatchObject({ entries: 0, checked: 0 });
});

test('What tools write is checked as it is or left out, and never a finding for how it is written.', async () => {
  const skipped: Record<string, number> = {};
  for (const [kind] of Object.values(LEFT_OUT)) skipped[kind] = (skipped[kind] ?? 0) + 1;
  const entries = [...Object.values(EXCHANGES), ...Object.values(LEFT_OUT).map(([, one]) => one)];
  const { counts, report } = await check([har(entries)]);
  expect(counts).toMatchObject({
    checked: Object.keys(EXCHANGES).length,
    skipped: { ...skipped, broken: 0 },
  });
  expect(report.findings).toEqual([]);
});
