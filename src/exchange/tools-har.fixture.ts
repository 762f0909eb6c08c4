import type { JsonObject } from '../json/json-value.ts';

/**
 * Synthetic entries, written by hand after the forms in which tools write HAR. None of it is real traffic. All
 * ask for `GET /users/1` (or put to it) under https://api.example/v1, which answers `{"id":1}`.
 */
const URL = 'https://api.example/v1/users/1';
const AT = '2026-02-03T04:05:06.000Z';
const BODY = '{"id":1}';
const JSON_HEADERS = [{ name: 'Content-Type', value: 'application/json' }];

function entry(request: JsonObject, response: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    startedDateTime: AT,
    time: 12.5,
    request: {
      method: 'GET',
      url: URL,
      httpVersion: 'HTTP/1.1',
      headers: [],
      cookies: [],
      queryString: [],
      ...request,
    },
    response: {
      ...{ status: 200, statusText: 'OK', httpVersion: 'HTTP/1.1', headers: JSON_HEADERS, cookies: [] },
      ...{ redirectURL: '', headersSize: -1, bodySize: -1 },
      content: { size: 8, mimeType: 'application/json', text: BODY },
      ...response,
    },
    cache: {},
    timings: { send: 0, wait: 12, receive: 0.5 },
    ...more,
  };
}

/** Every one is an exchange that conforms. */
export const EXCHANGES: Readonly<Record<string, JsonObject>> = {
  'Chrome over HTTP/2': entry(
    {
      httpVersion: 'http/2.0',
      headers: [
        { name: ':authority', value: 'api.example' },
        { name: ':method', value: 'GET' },
        { name: ':path', value: '/v1/users/1' },
        { name: ':scheme', value: 'https' },
        { name: 'accept', value: '*/*' },
      ],
      cookies: [{ name: 'sid', value: 'synthetic', path: '/', httpOnly: true, sameSite: 'Lax' }],
    },
    { httpVersion: 'http/2.0', bodySize: -1, _transferSize: 91, _error: null },
    { _initiator: { type: 'script' }, _priority: 'High', _resourceType: 'fetch', connection: '443' },
  ),
  'Chrome with a body in base64': entry(
    {},
    { content: { size: 8, mimeType: 'application/json', text: btoa(BODY), encoding: 'base64' } },
  ),
  'Firefox with an empty body of the request': entry(
    { postData: { mimeType: '', params: [], text: '' }, headersSize: 300 },
    { content: { mimeType: 'application/json', size: 8, encoding: '', text: BODY } },
    { pageref: 'page_1', _securityState: 'secure' },
  ),
  'Safari, with sizes that it does not know': entry(
    { headersSize: -1, bodySize: -1 },
    { content: { size: 8, compression: -1, mimeType: 'application/json', text: BODY }, _transferSize: -1 },
    { _fetchType: 'Network Load', _priority: 'low' },
  ),
  'Charles, with a header that comes twice': entry(
    {
      headers: [
        { name: 'Accept', value: 'text/html' },
        { name: 'Accept', value: 'application/json' },
      ],
      postData: null,
    },
    {},
    { serverIPAddress: '192.0.2.1' },
  ),
  'Postman, without lists of headers': {
    startedDateTime: AT,
    request: { method: 'GET', url: URL },
    response: { status: 200, content: { mimeType: 'application/json', text: BODY } },
  },
  'mitmproxy, with the encoding of a text': entry(
    { postData: { mimeType: '', text: '', params: [] } },
    { content: { size: 8, compression: 3, mimeType: 'application/json', text: BODY, encoding: 'utf-8' } },
  ),
};

/** None of them shows an exchange: by why it is left out. */
export const LEFT_OUT: Readonly<Record<string, readonly [kind: string, entry: JsonObject]>> = {
  'not modified': ['cached', entry({}, { status: 304, content: { size: 0, mimeType: 'x-unknown' } })],
  'from the memory of the browser': ['cached', entry({}, { _transferSize: 0 }, { _fromCache: 'memory' })],
  'from its disk, with no status': ['cached', entry({}, { status: 0 }, { _fromCache: 'disk' })],
  'blocked by an extension': [
    'aborted',
    entry({}, { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT', _transferSize: 0, content: { size: 0 } }),
  ],
  'broken off after the head': ['aborted', entry({}, { _error: 'net::ERR_ABORTED', content: { size: 0 } })],
  'without an answer': [
    'aborted',
    { startedDateTime: AT, request: { method: 'GET', url: URL }, response: null },
  ],
  'without the body of its answer': [
    'bodiless',
    entry({}, { content: { size: 8, mimeType: 'application/json' } }),
  ],
  'without the text of a form with a file': [
    'bodiless',
    entry(
      {
        method: 'POST',
        postData: {
          mimeType: 'multipart/form-data; boundary=----a',
          params: [{ name: 'picture', fileName: 'a.png', contentType: 'image/png' }],
        },
      },
      {},
    ),
  ],
  'without the text of what was sent': [
    'bodiless',
    entry({ method: 'PUT', postData: { mimeType: 'application/json', text: null } }, {}),
  ],
  'a preflight request': [
    'preflight',
    entry(
      { method: 'OPTIONS', headers: [{ name: 'access-control-request-method', value: 'PUT' }] },
      { status: 204, headers: [], content: { size: 0, mimeType: 'x-unknown' } },
      { _resourceType: 'preflight' },
    ),
  ],
  'a websocket with its messages': [
    'websocket',
    entry({}, { status: 200 }, { _webSocketMessages: [{ type: 'send', time: 1, opcode: 1, data: 'hello' }] }),
  ],
  'a websocket by its status': ['websocket', entry({}, { status: 101 })],
  'a websocket by its URL': ['websocket', entry({ url: 'wss://api.example/v1/users/1' }, { status: 101 })],
  'data in a URL': ['websocket', entry({ url: 'data:image/png;base64,AAAA' }, { headers: [] })],
  'of an extension': ['websocket', entry({ url: 'chrome-extension://abcdef/x.js' }, { headers: [] })],
};
