import fc from 'fast-check';
import type { Har } from 'har-format';
import { expect, test } from 'vitest';
import { bytesOfText } from './body-text.ts';
import type { HttpResponse } from './http.ts';
import { readHar } from './read-har.ts';
import type { RecordedExchange, Recording } from './recording.ts';
import { writeHar } from './write-har.ts';

const creator = { version: '0.0.0' };

const date = fc.constantFrom('2024-02-29', '2026-11-22T08:30:00Z', '2026-11-22T08:30:00.5+08:00');
const evidence = fc.record(
  {
    source: fc.constantFrom(
      'live' as const,
      'sandbox' as const,
      'documentation' as const,
      'synthetic' as const,
    ),
    date,
    note: fc.string(),
  },
  { requiredKeys: ['source', 'date'] },
);
const headers = fc.dictionary(
  fc.oneof(
    fc.stringMatching(/^[a-z_-]{1,12}$/),
    fc.constantFrom('cookie', 'set-cookie', 'host', 'content-type'),
  ),
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a=1, b=2', 'a=1; b=2')),
);
const bytes = fc.uint8Array({ maxLength: 40 });
const target = fc.stringMatching(/^\/[!-"$-~é]{0,20}$/);
const exchange: fc.Arbitrary<RecordedExchange> = fc.record(
  {
    request: fc.record({
      method: fc.constantFrom('GET', 'POST', 'PURGE'),
      target,
      headers,
      body: fc.option(bytes, { nil: undefined }),
    }),
    response: fc.record(
      {
        // What changes the protocol, and what stands for an answer that is kept elsewhere, is no exchange of its own.
        status: fc.integer({ min: 100, max: 599 }).filter((status) => status !== 101 && status !== 304),
        headers,
        body: fc.oneof(fc.string({ unit: 'binary' }), bytes),
        time: fc.integer({ min: 1, max: 100_000 }),
      },
      { requiredKeys: ['status', 'headers', 'body'] },
    ),
    scenario: fc.string(),
    redacted: fc.stringMatching(/^[\da-f]{12}$/),
    credentials: fc.constant('invalid' as const),
    evidence,
  },
  { requiredKeys: ['request', 'response'] },
);
const recording: fc.Arbitrary<Recording> = fc.record({
  file: fc.constant('a.har'),
  evidence,
  exchanges: fc.array(exchange, { maxLength: 4 }),
});

/** Text and its UTF-8 bytes are the same body. */
function withBytes(given: Recording): Recording {
  const inBytes = (response: HttpResponse): HttpResponse => ({
    ...response,
    body: typeof response.body === 'string' ? bytesOfText(response.body) : response.body,
  });
  return {
    ...given,
    exchanges: given.exchanges.map((one) => ({ ...one, response: inBytes(one.response) })),
  };
}

test('Writing a recording and reading it back changes nothing.', () => {
  fc.assert(
    fc.property(recording, (given) => {
      expect(withBytes(readHar(writeHar(given, creator), given.file))).toEqual(withBytes(given));
    }),
  );
});

test('A body that is empty comes back as one, and none as none.', () => {
  for (const body of [new Uint8Array(0), undefined]) {
    const given: Recording = {
      file: 'a.har',
      evidence: { source: 'synthetic', date: '2026-01-01' },
      exchanges: [
        {
          request: { method: 'POST', target: '/', headers: {}, body },
          response: { status: 200, headers: {}, body: '' },
        },
      ],
    };
    expect(readHar(writeHar(given, creator), given.file)).toEqual(given);
  }
});

test('A body that was text comes back as exactly that text, and bytes that are no text as bytes.', () => {
  const bodies = ['', '{"id": 89860000000000000001}\r\n', '\uFEFF\u0000é', Uint8Array.of(0xff, 0)];
  const given: Recording = {
    file: 'a.har',
    evidence: { source: 'synthetic', date: '2026-01-01' },
    exchanges: bodies.map((body) => ({
      request: { method: 'GET', target: '/', headers: {}, body: undefined },
      response: { status: 200, headers: {}, body },
    })),
  };
  const read = readHar(writeHar(given, creator), given.file);
  expect(read.exchanges.map(({ response }) => response.body)).toEqual(bodies);
});

test('The file has every field that HAR 1.2 requires, in the order of its exchanges.', () => {
  const given: Recording = {
    file: 'a.har',
    evidence: { source: 'documentation', date: '2026-11-22', note: 'the example of the page' },
    exchanges: [
      {
        request: {
          method: 'POST',
          target: '/orders?page=1&name=a%20b',
          headers: { host: 'api.example.com:8443', 'content-type': 'application/json' },
          body: bytesOfText('{"a":1}'),
        },
        response: { status: 301, headers: { location: '/moved' }, body: 'é' },
      },
      {
        request: { method: 'GET', target: '/', headers: {}, body: undefined },
        response: { status: 204, headers: {}, body: '' },
      },
    ],
  };
  // The field names are those of a published type, so that a slip of the pen does not compile.
  const { log }: Har = JSON.parse(writeHar(given, creator));
  const [first, second] = log.entries;
  expect(log).toMatchObject({ version: '1.2', creator: { name: 'lockstep', version: '0.0.0' } });
  expect(first).toEqual({
    startedDateTime: '2026-11-22T00:00:00.000Z',
    time: 0,
    request: {
      method: 'POST',
      url: 'https://api.example.com:8443/orders?page=1&name=a%20b',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [
        { name: 'host', value: 'api.example.com:8443' },
        { name: 'content-type', value: 'application/json' },
      ],
      queryString: [
        { name: 'page', value: '1' },
        { name: 'name', value: 'a b' },
      ],
      postData: { mimeType: 'application/json', params: [], text: '{"a":1}' },
      headersSize: -1,
      bodySize: 7,
    },
    response: {
      status: 301,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [{ name: 'location', value: '/moved' }],
      content: { size: 2, mimeType: '', text: 'é' },
      redirectURL: '/moved',
      headersSize: -1,
      bodySize: 2,
    },
    cache: {},
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 0, receive: 0 },
  });
  expect(second?.startedDateTime).toBe('2026-11-22T00:00:00.001Z');
  expect(second?.request.url).toBe('https://provider.invalid/');
});
