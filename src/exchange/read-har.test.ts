import { expect, test } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import { textOfBody } from './body-text.ts';
import { readHar } from './read-har.ts';

const evidence = { source: 'documentation', date: '2026-11-22', note: 'the page' };
const request = { method: 'get', url: 'https://api.example.com/a', headers: [] };
const response = { status: 200, headers: [], content: { size: 2, text: '{}' } };
const entry = { request, response };

function har(entries: readonly object[], log: object = { _evidence: evidence }): string {
  return JSON.stringify({ log: { version: '1.2', ...log, entries } });
}

function refusalOf(text: string): string {
  try {
    readHar(text, 'pools.har');
  } catch (thrown) {
    if (thrown instanceof LockstepError && thrown.code === 'HAR_INVALID') return thrown.message;
    throw thrown;
  }
  return 'it was read';
}

test('A recording is its evidence and its exchanges in the order of the file.', () => {
  const second = { ...entry, _scenario: 'batch-fails', _credentials: 'invalid', _evidence: evidence };
  expect(readHar(har([entry, second]), 'pools.har')).toEqual({
    file: 'pools.har',
    evidence,
    exchanges: [
      {
        request: { method: 'GET', target: '/a', headers: {}, body: undefined },
        response: { status: 200, headers: {}, body: '{}' },
      },
      {
        request: { method: 'GET', target: '/a', headers: {}, body: undefined },
        response: { status: 200, headers: {}, body: '{}' },
        scenario: 'batch-fails',
        credentials: 'invalid',
        evidence,
      },
    ],
  });
});

test.each([
  ['https://api.example.com', '/'],
  ['https://api.example.com?a=1', '/?a=1'],
  ['https://user@api.example.com:8443/a%2Fb//c?x=%7e+ä&x=&y#part', '/a%2Fb//c?x=%7e+ä&x=&y'],
  ['http://[::1]:80/a?u=http://b/#c', '/a?u=http://b/'],
])('The target of %s is %s, in the spelling in which it was sent.', (url, target) => {
  expect(
    readHar(har([{ request: { ...request, url }, response }]), 'a.har').exchanges[0]?.request.target,
  ).toBe(target);
});

test.each([
  ['https://api.example.com/v1/a?b=1', '/a?b=1'],
  ['https://api.example.com/v1', '/'],
  ['https://api.example.com/v1?b=1', '/?b=1'],
  ['https://api.example.com/v10/a', '/v10/a'],
  ['https://other.example.com/v1/a', '/v1/a'],
])('Behind the URL that was asked, the target of %s is %s.', (url, target) => {
  const asked = { ...evidence, target: 'https://api.example.com/v1' };
  const read = readHar(har([{ request: { ...request, url }, response }], { _evidence: asked }), 'a.har');
  expect(read.evidence).toEqual(asked);
  expect(read.exchanges[0]?.request.target).toBe(target);
});

test('Headers are in lower case, repeated ones are joined, and pseudo headers are dropped.', () => {
  const headers = [
    { name: ':method', value: 'GET' },
    { name: 'Accept', value: 'a' },
    { name: 'Content-Length', value: '2' },
    { name: 'accept', value: 'b' },
    { name: '__proto__', value: 'c' },
  ];
  const read = readHar(har([{ request: { ...request, headers }, response }]), 'a.har').exchanges[0];
  expect(Object.entries(read?.request.headers ?? {})).toEqual([
    ['accept', 'a, b'],
    ['content-length', '2'],
    ['__proto__', 'c'],
  ]);
});

test('The authority of HTTP/2 is the host, unless a header names one.', () => {
  const authority = { name: ':authority', value: 'api.example.com' };
  const accept = { name: 'accept', value: '*/*' };
  const host = { name: 'Host', value: 'other.example' };
  const entries = [
    [authority, accept],
    [authority, host],
    [host, authority],
  ].map((headers) => ({ request: { ...request, headers }, response }));
  expect(readHar(har(entries), 'a.har').exchanges.map((one) => one.request.headers)).toEqual([
    { accept: '*/*', host: 'api.example.com' },
    { host: 'other.example' },
    { host: 'other.example' },
  ]);
});

test.each([
  ['text', { mimeType: 'text/plain', text: 'ä' }, 'ä'],
  ['base64', { text: 'w6Q=', encoding: 'base64' }, 'ä'],
  ['base64 under the name that HAR leaves free', { text: 'w6Q=', _encoding: 'base64' }, 'ä'],
  ['no text', { text: '' }, ''],
  [
    'the fields of a form',
    {
      mimeType: 'application/x-www-form-urlencoded; charset=utf-8',
      params: [{ name: 'a', value: 'b c' }, { name: 'd' }],
    },
    'a=b+c&d=',
  ],
])('A request body may be given as %s.', (_, postData, text) => {
  const read = readHar(har([{ request: { ...request, postData }, response }]), 'a.har').exchanges[0];
  expect(textOfBody(read?.request.body)).toBe(text);
});

test.each([
  ['text', { text: '{"id":89860000000000000001}' }, '{"id":89860000000000000001}'],
  ['base64', { text: '/wA=', encoding: 'base64' }, Uint8Array.of(255, 0)],
  ['nothing', { size: 0 }, ''],
])('A response body may be given as %s.', (_, content, body) => {
  const read = readHar(har([{ request, response: { ...response, content } }]), 'a.har').exchanges[0];
  expect(read?.response.body).toEqual(body);
});

test('A file that was cut off anywhere says so, and what to do.', () => {
  const whole = JSON.stringify(JSON.parse(har([entry])), null, 2);
  for (let length = 0; length < whole.length; length += 1) {
    const refusal = refusalOf(whole.slice(0, length));
    expect(refusal).toMatch(
      /^Failed to read the recording pools\.har: the file ends early, at line \d+, column \d+\. Restore the whole file, or record it again\.$/,
    );
  }
});

test('A file that is not JSON is refused with line, column and place.', () => {
  expect(refusalOf('{"log":\n {"entries": [}]}')).toBe(
    'Failed to read the recording pools.har: it is not JSON at line 2, column 15 (/log/entries/0): syntax, unexpected "}". Correct that place, or record it again.',
  );
  expect(refusalOf('{"log": 1, "log": 2}')).toContain('line 1, column 12 (/log): duplicate-key, log.');
  expect(refusalOf('<html>')).toContain('it is not JSON at line 1, column 1: syntax, unexpected "<".');
});

test.each([
  ['null', 'at /log, an object was expected, but nothing stands there'],
  [
    har([], {}),
    'at /log/_evidence, what the recording rests on, {"source": "live" | "sandbox" | "documentation" | "synthetic", "date": "YYYY-MM-DD"}, was expected, but nothing stands there',
  ],
  [
    har([], { _evidence: { source: 'guess', date: '2026-01-01' } }),
    'at /log/_evidence/source, "live" | "sandbox" | "documentation" | "synthetic" was expected, but "guess" stands there',
  ],
  [
    har([], { _evidence: { source: 'live', date: 'yesterday' } }),
    'at /log/_evidence/date, an ISO date, or date and time with its zone, was expected, but "yesterday" stands there',
  ],
  [har([], { _evidence: { source: 'live', date: '2026-13-01' } }), 'at /log/_evidence/date, an ISO date'],
  [
    har([], { _evidence: { source: 'live', date: '2026-01-01T00:00:00' } }),
    'at /log/_evidence/date, an ISO date',
  ],
  [
    '{"log":{"_evidence":{"source":"live","date":"2026-01-01"},"entries":{}}}',
    'at /log/entries, an array was expected, but an object stands there',
  ],
  [har([{ response }]), 'at /log/entries/0/request/method, a string was expected, but nothing stands there'],
  [
    har([{ request: { ...request, url: '/a' }, response }]),
    'at /log/entries/0/request/url, an absolute URL was expected, but "/a" stands there',
  ],
  [
    har([{ request: { ...request, headers: {} }, response }]),
    'at /log/entries/0/request/headers, an array was expected, but an object stands there',
  ],
  [
    har([{ request: { ...request, headers: ['a: b'] }, response }]),
    'at /log/entries/0/request/headers/0/name, a string was expected, but nothing stands there',
  ],
  [
    har([{ request: { ...request, method: 'OPTIONS', headers: ['a: b'] }, response }]),
    'at /log/entries/0/request/headers/0/name, a string was expected',
  ],
  [
    har([{ request: { ...request, method: 'OPTIONS', headers: null }, response }]),
    'at /log/entries/0/request/headers, an array was expected, but null stands there',
  ],
  [
    har([{ request: { ...request, headers: [{ name: 'a' }] }, response }]),
    'at /log/entries/0/request/headers/0/value, a string',
  ],
  [
    har([{ request: { ...request, postData: { text: '\ud800' } }, response }]),
    'at /log/entries/0/request/postData/text, text without half a surrogate pair was expected, but "\\ud800" stands there',
  ],
  [
    har([{ request: { ...request, postData: { text: 'a', encoding: 'gzip' } }, response }]),
    'at /log/entries/0/request/postData/encoding, no other encoding than "base64" was expected, but "gzip" stands there',
  ],
  [
    har([{ request, response: { ...response, status: 600 } }]),
    'at /log/entries/0/response/status, a status from 100 to 599 was expected, but 600 stands there',
  ],
  [
    har([{ request, response: { ...response, status: 200.5 } }]),
    'a status from 100 to 599 was expected, but 200.5',
  ],
  [
    har([{ request, response: { ...response, content: { text: '*'.repeat(70), encoding: 'base64' } } }]),
    `base64 was expected, but "${'*'.repeat(59)}… stands there`,
  ],
  [
    har([{ ...entry, _credentials: 'valid' }]),
    'at /log/entries/0/_credentials, "invalid" or nothing was expected, but "valid" stands there',
  ],
  [
    har([{ ...entry, _scenario: 1 }]),
    'at /log/entries/0/_scenario, a string was expected, but 1 stands there',
  ],
])(
  'A HAR that is not a recording is refused with the place and what was expected (case %#).',
  (text, reason) => {
    expect(refusalOf(text)).toContain(reason);
  },
);
