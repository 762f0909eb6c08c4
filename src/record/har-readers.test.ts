import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Har } from 'har-format';
import { expect, onTestFinished, test } from 'vitest';
import { bytesOfText } from '../exchange/body-text.ts';
import { HAR_SCHEMA } from '../exchange/har-schema.fixture.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { exchangeRedactor } from '../exchange/redact/redact-exchange.ts';
import { GENERAL_RULES } from '../exchange/redact/redaction-rules.ts';
import { writeHar } from '../exchange/write-har.ts';
import { openHarAppender } from './har-appender.ts';
import type { PassedExchange } from './passed-exchange.ts';
import { createRecorder } from './recorder.ts';

const evidence = { source: 'live', date: '2026-11-27T10:00:00Z', target: 'https://api.example/v1' } as const;
const creator = { name: 'lockstep', version: '0.0.0' };

const SPEC = `openapi: 3.1.0
info: { title: Users, version: "1" }
servers: [{ url: https://api.example/v1 }]
paths:
  /users:
    post:
      responses:
        "200":
          description: ""
          content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } }
`;

function passed(request: Partial<HttpRequest>, body: string | Uint8Array, time = 0): PassedExchange {
  const bytes = typeof body === 'string' ? bytesOfText(body) : body;
  return {
    started: Date.parse('2026-11-27T12:00:00Z'),
    request: { method: 'POST', target: '/users?page=1', headers: {}, body: undefined, ...request },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: bytes,
      time,
    },
  };
}

const form = { 'content-type': 'application/x-www-form-urlencoded', host: 'api.example' };
const PASSED = [
  passed({ method: 'GET' }, '{"id":1}', 12.25),
  passed({ headers: form, body: bytesOfText('a=1&token=h1dden') }, '{"id":"4915112345678"}', 3),
  passed({ body: Uint8Array.of(0xff, 0) }, Uint8Array.of(0xff, 0, 0xfe)),
  passed({ body: new Uint8Array() }, ''),
];

function recordedFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-readers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.har');
  const har = openHarAppender(file, { version: '1.2', creator, pages: [], _evidence: evidence });
  const recorder = createRecorder({
    file: har,
    evidence,
    redact: exchangeRedactor(GENERAL_RULES, new Uint8Array(32)),
    keepOriginals: () => undefined,
    onRecorded: () => undefined,
    onLost: ({ detail }) => expect.unreachable(detail),
  });
  for (const one of PASSED) recorder.take(one);
  recorder.settle();
  har.close();
  return file;
}

/** What a HAR lacks for its readers: a place and a sentence each. */
function flawsOf(har: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(HAR_SCHEMA);
  validate(har);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('A file that was recorded has all that the format and its readers demand.', () => {
  const har: Har = JSON.parse(readFileSync(recordedFile(), 'utf8'));
  expect(har.log.entries).toHaveLength(PASSED.length);
  expect(flawsOf(har)).toEqual([]);
});

test('So has a file that is written as a whole.', () => {
  const exchanges = PASSED.map(({ started: _, ...exchange }) => exchange);
  expect(flawsOf(JSON.parse(writeHar({ file: 'a.har', evidence, exchanges }, creator)))).toEqual([]);
});

test('A member that is missing, of another kind or of our own without a mark would be told.', () => {
  const { log } = JSON.parse(readFileSync(recordedFile(), 'utf8'));
  const [entry] = log.entries;
  const { pages: _, ...pageless } = log;
  const broken = {
    ...entry,
    time: '1',
    evidence: {},
    timings: { ...entry.timings, send: -1 },
    cache: undefined,
  };
  expect(flawsOf({ log: pageless })).toEqual(["/log must have required property 'pages'"]);
  expect(flawsOf({ log: { ...log, entries: [broken] } }).toSorted()).toEqual([
    '/log/entries/0 must NOT have additional properties',
    "/log/entries/0 must have required property 'cache'",
    '/log/entries/0/time must be number',
    '/log/entries/0/timings/send must be >= 0',
  ]);
});

const REDOCLY = join(import.meta.dirname, '../../scripts/bench/peers/node_modules/@redocly/cli');

test.skipIf(!existsSync(REDOCLY))(
  'The drift of Redocly reads it (skipped where scripts/bench/peers is not installed).',
  () => {
    const file = recordedFile();
    const api = join(file, '..', 'openapi.yaml');
    writeFileSync(api, SPEC);
    const { bin } = JSON.parse(readFileSync(join(REDOCLY, 'package.json'), 'utf8'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(REDOCLY, bin.redocly), 'drift', file, '--api', api, '--format', 'json'],
      { encoding: 'utf8', env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    expect([status, stderr]).toEqual([
      expect.toSatisfy((code) => code === 0 || code === 1),
      expect.any(String),
    ]);
    expect(stdout).toContain('/users');
  },
);
