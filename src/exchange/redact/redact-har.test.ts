import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHar } from '../read-har.ts';
import { writeHar } from '../write-har.ts';
import { redactHar, secretsInHar } from './redact-har.ts';
import { GENERAL_RULES } from './redaction-rules.ts';

const KEY = new Uint8Array(32).fill(3);
const ICCID = '89860119870100000012';

/** As a browser writes it: cookies, pages, members of its own, an entry that was aborted. */
const FROM_BROWSER = {
  log: {
    version: '1.2',
    creator: { name: 'WebInspector', version: '537.36', _token: 'h1dden' },
    pages: [
      {
        startedDateTime: '2026-11-22T00:00:00.000Z',
        id: 'page_1',
        title: `https://a.example/?iccid=${ICCID}`,
      },
    ],
    entries: [
      {
        _initiator: {
          type: 'script',
          stack: { callFrames: [{ url: 'https://a.example/app.js?sid=h1dden', lineNumber: 3 }] },
        },
        _resourceType: 'xhr',
        _webSocketMessages: [{ type: 'send', data: '{"token":"h1dden"}' }],
        startedDateTime: '2026-11-22T00:00:00.000Z',
        request: {
          method: 'POST',
          url: `https://a.example/cards/${ICCID}?api_key=h1dden&page=2`,
          httpVersion: 'http/2.0',
          headers: [
            { name: ':path', value: `/cards/${ICCID}?api_key=h1dden&page=2` },
            { name: 'Cookie', value: 'sid=h1dden' },
            { name: 'Accept', value: '*/*' },
          ],
          queryString: [
            { name: 'api_key', value: 'h1dden' },
            { name: 'page', value: '2' },
          ],
          cookies: [{ name: 'sid', value: 'h1dden', path: '/', expires: '2026-11-23T00:00:00.000Z' }],
          bodySize: 24,
          postData: {
            mimeType: 'application/x-www-form-urlencoded',
            text: 'password=h1dden%21&page=2',
            params: [{ name: 'password', value: 'h1dden%21' }],
          },
        },
        response: {
          status: 200,
          headers: [{ name: 'content-type', value: 'application/json' }],
          cookies: [],
          content: {
            size: 44,
            mimeType: 'application/json',
            encoding: 'base64',
            text: btoa(`{"iccid":"${ICCID}","pin":4321}`),
          },
          redirectURL: 'https://a.example/next#access_token=h1dden',
          bodySize: -1,
          _error: null,
        },
        time: 1.5,
      },
      {
        request: { method: 'GET', url: 'https://a.example/', headers: [] },
        response: { status: 0, _error: 'net::ERR_ABORTED' },
      },
    ],
  },
};

test.each([0, 2, '\t'])(
  'A HAR of a browser (indented by %j) loses its secrets and keeps everything else.',
  (space) => {
    const before = JSON.stringify(FROM_BROWSER, null, space);
    const { text, counts, redacted } = redactHar(before, 'a.har', GENERAL_RULES, KEY);
    expect(text).not.toMatch(/h1dden|4321|89860119870100000012/);
    const after = JSON.parse(text);
    expect(JSON.stringify(after, null, space)).toBe(text);
    const [entry, aborted] = after.log.entries;
    const iccid = /cards\/(\d{20})\?/.exec(entry.request.url)?.[1];
    expect(atob(entry.response.content.text)).toBe(`{"iccid":"${iccid}","pin":1000}`);
    expect(after.log.pages[0].title).toBe(`https://a.example/?iccid=${iccid}`);
    expect(entry.request.headers[0].value).toBe(`/cards/${iccid}?api_key=xxxxxx&page=2`);
    expect(entry.request.postData.text).toBe('password=xxxxxxx&page=2');
    expect(entry._webSocketMessages[0].data).toBe('{"token":"xxxxxx"}');
    expect(Object.keys(entry)).toEqual(['_redacted', ...Object.keys(FROM_BROWSER.log.entries[0] ?? {})]);
    expect(aborted).toEqual(FROM_BROWSER.log.entries[1]);
    expect(entry.request.cookies[0]).toMatchObject({
      name: 'sid',
      path: '/',
      expires: '2026-11-23T00:00:00.000Z',
    });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(redacted.length);
    expect(JSON.stringify([counts, redacted])).not.toMatch(/h1dden|8986/);
  },
);

test('Sizes that were right stay right.', () => {
  const text = '{"password":"ü"}';
  const content = { size: 17, mimeType: 'application/json', text };
  const har = {
    log: {
      entries: [{ response: { content, bodySize: 17 } }, { response: { content: { ...content, size: 99 } } }],
    },
  };
  const { entries } = JSON.parse(redactHar(JSON.stringify(har), 'a.har', GENERAL_RULES, KEY).text).log;
  expect(entries[0].response).toMatchObject({ content: { size: 16 }, bodySize: 16 });
  expect(entries[1].response.content.size).toBe(99);
});

test('A second time changes nothing, with whatever key.', () => {
  const once = redactHar(JSON.stringify(FROM_BROWSER, null, 2), 'a.har', GENERAL_RULES, KEY).text;
  const twice = redactHar(once, 'a.har', GENERAL_RULES, new Uint8Array(32));
  expect(twice).toMatchObject({ text: once, counts: {}, redacted: [] });
});

test('A HAR without anything to hide stays as it is, byte by byte.', () => {
  const text =
    '\uFEFF{ "log" : {"entries":[{"request":{"url":"https:\\/\\/a.example\\/"},"x":1.50}],\r\n"pages":[ ]} }\n';
  expect(redactHar(text, 'a.har', GENERAL_RULES, KEY)).toMatchObject({ text, counts: {} });
});

test('The mark of an entry is read from a HAR, and written.', () => {
  const { text } = redactHar(
    JSON.stringify({
      log: {
        _evidence: { source: 'live', date: '2026-11-22', note: 'Of an account.' },
        entries: [
          {
            _scenario: 'typical',
            request: { method: 'GET', url: `https://a.example/?iccid=${ICCID}`, headers: [] },
            response: { status: 200, headers: [], content: { text: '' } },
          },
        ],
      },
    }),
    'a.har',
    GENERAL_RULES,
    KEY,
  );
  const recording = readHar(text, 'a.har');
  expect(recording.exchanges[0]?.redacted).toMatch(/^[\da-f]{12}$/);
  expect(recording).toMatchObject({
    evidence: { note: 'Of an account.' },
    exchanges: [{ scenario: 'typical' }],
  });
  expect(readHar(writeHar(recording, { version: '1' }), 'a.har').exchanges).toEqual(recording.exchanges);
});

test('Secrets that a HAR still holds are told by their places; identifiers and placeholders are none.', () => {
  const text = JSON.stringify(FROM_BROWSER);
  const found = secretsInHar(text, 'a.har', GENERAL_RULES);
  expect(found).toContainEqual({
    rule: 'cookie',
    kind: 'secret',
    at: 'entry 1, /request/headers/1/value (Cookie)',
  });
  expect(found).toContainEqual({
    rule: 'secret field',
    kind: 'secret',
    at: 'entry 1, /response/content/text /pin',
  });
  expect(found.every(({ kind }) => kind === 'secret')).toBe(true);
  expect(secretsInHar(redactHar(text, 'a.har', GENERAL_RULES, KEY).text, 'a.har', GENERAL_RULES)).toEqual([]);
});

test.each([
  ['{"log":', /it is not JSON at line 1/],
  ['[]', /at \/log, an object was expected/],
  ['{"log":{}}', /at \/log\/entries, an array was expected/],
])('%s is no HAR.', (text, message) => {
  expect(() => redactHar(text, 'a.har', GENERAL_RULES, KEY)).toThrow(message);
});

test('Entries of any shape are taken as they are.', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (entries) => {
      const text = JSON.stringify({ log: { entries } });
      // Which is refused wherever JSON is read.
      fc.pre(!text.includes('"__proto__":'));
      const once = redactHar(text, 'a.har', GENERAL_RULES, KEY);
      expect(JSON.parse(once.text).log.entries).toHaveLength(entries.length);
    }),
  );
});

test('What is redacted is left alone the next time, whatever members an entry has.', () => {
  // Only an object can say by a member that there are pseudonyms in it.
  const entry = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const text = JSON.stringify({ log: { entries } });
      fc.pre(!text.includes('"__proto__":'));
      const once = redactHar(text, 'a.har', GENERAL_RULES, KEY);
      expect(redactHar(once.text, 'a.har', GENERAL_RULES, KEY).text).toBe(once.text);
    }),
    { examples: [[[{ mail: '+@0.AA' }]]] },
  );
});

test('A body without a media type, and bytes in which nothing was found, are read as they are.', () => {
  const bytes = { encoding: 'base64', text: '//79/A==' };
  const entries = [
    { response: { content: { text: '{"token":"h1dden"}' } } },
    { response: { content: bytes } },
  ];
  const { text } = redactHar(JSON.stringify({ log: { entries } }), 'a.har', GENERAL_RULES, KEY);
  expect(JSON.parse(text).log.entries).toEqual([
    { response: { content: { text: '{"token":"xxxxxx"}' } } },
    { response: { content: bytes } },
  ]);
});
