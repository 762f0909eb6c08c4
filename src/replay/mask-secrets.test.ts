import { expect, test } from 'vitest';
import type { Deviation } from '../drift/deviation.ts';
import type { Sighting } from '../drift/observation.ts';
import { defineProvider } from '../provider/define-provider.ts';
import { compileSpec } from '../spec/compile-spec.ts';
import { secretMask } from './mask-secrets.ts';

const provider = defineProvider({
  id: 'echo',
  title: 'Echo',
  credentials: [
    { name: 'key', mock: 'k', secret: true },
    { name: 'app', mock: 'a', secret: false },
    { name: 'account', mock: 'n', secret: false },
    { name: 'pin', mock: 'p', secret: true },
  ],
  secrets: ['app'],
});
const credentials = { key: '7700123', app: 'app-1234', account: 'acme', pin: '12' };

const source: Sighting['source'] = {
  provider,
  table: { title: '', version: '1', servers: [], operations: [], schemas: {} },
  direction: 'response',
  request: { method: 'GET', target: '/a', headers: {}, body: undefined },
  response: { status: 200, headers: {}, body: '' },
  isHarmless: true,
};

const deviation: Deviation = {
  code: 'type-changed',
  severity: 'breaking',
  provider: 'echo',
  operation: 'GET /a/7700123',
  target: 'live',
  direction: 'response',
  pointer: '/app-1234/code',
  specPointer: '',
  expected: ['string'],
  received: ['for app-1234 and 7700123', 7_700_123, { app_7700123: ['app-1234', true, null, 12] }, 'acme 12'],
  occurrences: 1,
  evidence: 'live',
  assumed: false,
  seen: { source, at: undefined },
};

test('Secrets are masked wherever they stand, and nothing else is.', () => {
  expect(secretMask(provider, credentials).deviations([deviation])).toEqual([
    {
      ...deviation,
      operation: 'GET /a/***',
      pointer: '/***/code',
      received: ['for *** and ***', '***', { 'app_***': ['***', true, null, 12] }, 'acme 12'],
      seen: { at: undefined, source: { ...source, mask: expect.any(Function) } },
    },
  ]);
});

test('Without credentials deviations stay what they are.', () => {
  expect(secretMask(provider, {}).deviations([deviation])).toEqual([deviation]);
});

const spelled = { key: 'topSecret/K+9=', account: 'acme' };

test.each([
  ['percent-encoded', 'topSecret%2FK%2B9%3D'],
  ['percent-encoded in lower case', 'topSecret%2fK%2b9%3d'],
  ['percent-encoded twice', 'topSecret%252FK%252B9%253D'],
  ['percent-encoded to the last letter', '%74opSecret%2FK%2B9%3D'],
  ['as a token of a JSON Pointer', 'topSecret~1K+9='],
  ['escaped in JSON', 'topSecret\\/K\\u002b9='],
  ['escaped in HTML', 'topSecret&#47;K&#x2B;9='],
  ['in lower case', 'topsecret/k+9='],
  ['in upper case', 'TOPSECRET/K+9='],
  ['in Base64', 'dG9wU2VjcmV0L0srOT0='],
  ['in Base64 in lower case', 'dg9wu2vjcmv0l0srot0='],
  ['in Base64 of a URL, behind another text', Buffer.from('acme:topSecret/K+9=').toString('base64url')],
])('A secret is masked %s: %s.', (_how, form) => {
  const { deviations } = secretMask(provider, spelled);
  const [masked] = deviations([{ ...deviation, pointer: `/${form}/a`, received: [`[${form}]`] }]);
  expect(masked?.pointer).toMatch(/^\/\S*\*{3}\/a$/);
  expect(masked?.received).toEqual([expect.stringMatching(/^\[\S*\*{3}\]$/)]);
  expect(JSON.stringify(masked)).not.toContain(form.slice(4, 10));
});

test('What is left of a secret before the cut of a long text is masked too, and shorter pieces are not.', () => {
  const { deviations } = secretMask(provider, spelled);
  const received = ['a topSecr…', 'a topSecret%2…', 'a top…', 'a topSecr'];
  expect(deviations([{ ...deviation, received }])[0]?.received).toEqual([
    'a ***',
    'a ***',
    'a top…',
    'a topSecr',
  ]);
});

test('Spaces are masked in a form, and signs of patterns stand for themselves.', () => {
  const { deviations } = secretMask(provider, { key: 'a .b"c\\é' });
  const received = ['a+.b%22c%5C%C3%A9', 'A%20.B\\"C\\\\É', 'a xb"c\\é'];
  expect(deviations([{ ...deviation, received }])[0]?.received).toEqual(['***', '***', 'a xb"c\\é']);
});

test('However long a text of half a secret is, masking it takes no longer than reading it.', () => {
  const { deviations } = secretMask(provider, { key: `${'\\'.repeat(30)}%` });
  const start = performance.now();
  deviations([{ ...deviation, received: ['\\'.repeat(200), '%25'.repeat(70)] }]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('What is sighted has no secret in the names of its properties, at any depth, and keeps its values.', () => {
  const sighting: Sighting = {
    provider,
    spec: compileSpec({ title: '', version: '1', servers: [], operations: [], schemas: {} }),
    operation: 'a',
    target: 'live',
    direction: 'response',
    schema: '',
    body: [{ 'x-TOPSECRET/K+9=': { 'topSecret%2FK%2B9%3D': 7 } }],
    recorded: undefined,
    evidence: 'live',
    date: undefined,
    source,
    measures: undefined,
  };
  const { sightings } = secretMask(provider, spelled);
  const maskedSource = { ...source, mask: expect.any(Function) };
  expect(sightings([sighting])).toEqual([
    { ...sighting, body: [{ 'x-***': { '***': 7 } }], source: maskedSource },
  ]);
  expect(secretMask(provider, {}).sightings([sighting])).toEqual([sighting]);
});
