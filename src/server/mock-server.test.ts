import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mock as eiotclub } from '../../mocks/eiotclub/index.ts';
import { mock as smartproxy } from '../../mocks/smartproxy/index.ts';
import { bytesOfText } from '../exchange/body-text.ts';
import { signRequest } from '../exchange/sign-request.ts';
import { createMockHost } from '../mock/mock-host.ts';
import { mockCredentials } from '../provider/credentials.ts';
import { listenMockServer, type MockServer } from './mock-server.ts';

let server: MockServer;

beforeAll(async () => {
  server = await listenMockServer(createMockHost([eiotclub, smartproxy], { strict: true }), {
    port: 0,
    hostname: '127.0.0.1',
  });
});

afterAll(() => server.close());

const LIST = '/eiotclub/api/v3/pool/record/list';
const PRODUCTS = '/smartproxy/pub/user-product/list?app_key=mock-app-key';

test.each(['/eiotclub', '/eiotclub/', '/eiotclub?page=1'])(
  'the address of a provider alone, %s, names an operation of that provider',
  async (path) => {
    const response = await fetch(`${server.url}${path}`);
    expect([response.status, await response.json()]).toEqual([
      404,
      expect.objectContaining({
        title: 'No such operation',
        detail: expect.stringMatching(/^GET \/ is not in the spec\. The nearest is POST \/api\/v3\//),
        nearest: expect.objectContaining({ method: 'POST' }),
      }),
    ]);
  },
);

/** Signs a body, given as JSON text so that every digit stays as it is written. */
function signed(text: string): Uint8Array {
  const draft = {
    method: 'POST',
    target: LIST,
    headers: { 'content-type': 'application/json' },
    body: bytesOfText(text),
  };
  const context = { credentials: mockCredentials(eiotclub.provider), now: Date.now(), random: Math.random };
  return signRequest(draft, eiotclub.provider.sign, context).body ?? new Uint8Array();
}

async function post(
  body: string | Uint8Array,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) {
  const response = await fetch(`${server.url}${LIST}`, {
    method: 'POST',
    headers,
    body: new Uint8Array(typeof body === 'string' ? bytesOfText(body) : body),
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** With a Host or Origin of one's own, which fetch does not let one set. */
async function control(
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; text: string }> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const call = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    call.on('error', reject);
    call.end();
  });
}

test('a signed list is answered over HTTP with its length', async () => {
  const { status, headers, body } = await post(signed('{"pool_object_id":387,"page":2,"page_size":10}'));
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(Number(headers.get('content-length'))).toBeGreaterThan(1000);
  expect(body.data.list).toHaveLength(10);
});

test('two servers in one process do not see each other', async () => {
  const other = await listenMockServer(createMockHost([smartproxy]), { port: 0, hostname: '127.0.0.1' });
  await fetch(`${other.url}/_lockstep/state`, { method: 'PUT', body: '{"smartproxy":{}}' });
  const here = await (await fetch(`${server.url}${PRODUCTS}`)).json();
  await other.close();
  expect(here.data.total_count).toBeGreaterThan(40);
});

test('a body that is not JSON is refused with the place where reading stopped', async () => {
  const { status, headers, body } = await post('{"pool_object_id": 387,, "page": 1}');
  expect(status).toBe(400);
  expect(headers.get('content-type')).toContain('application/problem+json');
  expect(body.detail).toMatch(/not JSON.*line 1, column 24/);
});

test('a body of 20 MB is refused with the limit', async () => {
  const { status, body } = await post(`{"filler":"${'x'.repeat(20_000_000)}"}`);
  expect(status).toBe(413);
  expect(body.detail).toContain('10485760 bytes');
});

test('a body of 20 MB that does not say its length is refused as well', async () => {
  const chunk = bytesOfText('x'.repeat(1_000_000));
  let sent = 0;
  const stream = new ReadableStream({
    pull(controller) {
      if (sent++ < 20) controller.enqueue(chunk);
      else controller.close();
    },
  });
  const response = await fetch(`${server.url}${LIST}`, {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': 'application/json' },
  } as RequestInit);
  expect(response.status).toBe(413);
});

test('a body in gzip is refused with what to send instead', async () => {
  const { status, headers, body } = await post(gzipSync('{}'), {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  });
  expect(status).toBe(415);
  expect(headers.get('accept-encoding')).toBe('identity');
  expect(body.detail).toMatch(/Content-Encoding is gzip.*without Content-Encoding/);
});

test('a body that begins with a byte order mark is refused', async () => {
  const { status, body } = await post('\u{feff}{}');
  expect(status).toBe(400);
  expect(body.detail).toContain('byte order mark');
});

test('a body that is not UTF-8 is refused', async () => {
  const { status, body } = await post(new Uint8Array([0x7b, 0xff, 0x7d]));
  expect(status).toBe(400);
  expect(body.detail).toContain('not UTF-8');
});

test('a duplicate key is refused by its name', async () => {
  const { status, body } = await post('{"page": 1, "page": 2}');
  expect(status).toBe(400);
  expect(body).toMatchObject({ pointer: '/page', expected: 'every key once' });
});

test('a body nested 10,000 deep is refused with the limit', async () => {
  const { status, body } = await post(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
  expect(status).toBe(400);
  expect(body.expected).toMatch(/at most \d+ levels/);
});

test('a key __proto__ is refused and changes nothing', async () => {
  const { status, body } = await post('{"__proto__": {"polluted": true}}');
  expect(status).toBe(400);
  expect(body.detail).toContain('__proto__');
  expect('polluted' in {}).toBe(false);
});

test('an integer of 20 digits is signed by every digit', async () => {
  const { body } = await post(signed('{"pool_object_id":12345678901234567890,"page":1,"page_size":10}'));
  expect(body).toEqual({ code: '200', message: 'success', data: { list: [] } });
});

test('a wrong Content-Type is refused with the one expected, and so is none', async () => {
  const wrong = await post('a=1', { 'content-type': 'application/x-www-form-urlencoded' });
  expect(wrong.status).toBe(415);
  expect(wrong.body.detail).toMatch(/application\/x-www-form-urlencoded.*application\/json/);
});

test('an unknown path is answered with the nearest operation', async () => {
  const response = await fetch(`${server.url}/eiotclub/api/v3/pool/records/list`, { method: 'POST' });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    nearest: { operation: 'listPoolRecords', method: 'POST', path: '/api/v3/pool/record/list' },
  });
});

test('an unknown provider is answered with the ones that there are', async () => {
  const response = await fetch(`${server.url}/eiotklub/api/v3/pool/record/list`, { method: 'POST' });
  expect(response.status).toBe(404);
  expect((await response.json()).detail).toContain(`${server.url}/eiotclub or ${server.url}/smartproxy`);
});

test('a wrong method is answered with the right one', async () => {
  const response = await fetch(`${server.url}${LIST}`);
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test('a request that breaks the schema names place and expectation', async () => {
  const { status, body } = await post(signed('{"pool_object_id":387,"page":1,"page_size":1001}'));
  expect(status).toBe(422);
  expect(body).toMatchObject({
    pointer: '/page_size',
    expected: 'at most 1000',
    operation: 'listPoolRecords',
  });
  expect(body.errors).toEqual([
    { in: 'body', pointer: '/page_size', expected: 'at most 1000', received: 1001 },
  ]);
});

test('a control call with a foreign Host is refused', async () => {
  const { status, text } = await control('/_lockstep/state', { host: 'evil.example' });
  expect(status).toBe(403);
  expect(text).toContain('evil.example');
});

test('a control call with a foreign Origin is refused, also where it changes something', async () => {
  const { host } = new URL(server.url);
  const { status } = await control('/_lockstep/reset', { host, origin: 'https://evil.example' }, 'POST');
  expect(status).toBe(403);
  expect((await control('/_lockstep/health', { host, origin: server.url })).status).toBe(200);
});

test('a web page of another origin may call a mock', async () => {
  const preflight = await fetch(`${server.url}${PRODUCTS}`, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:5173',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'x-a',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toBe('x-a');
  const response = await fetch(`${server.url}${PRODUCTS}`, { headers: { origin: 'http://localhost:5173' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('a port in use is an error with what to do', async () => {
  const port = Number(new URL(server.url).port);
  await expect(
    listenMockServer(createMockHost([smartproxy]), { port, hostname: '127.0.0.1' }),
  ).rejects.toMatchObject({
    code: 'PORT_IN_USE',
    message: expect.stringContaining('--port'),
  });
});

test('an address of another machine is an error that names it', async () => {
  await expect(
    listenMockServer(createMockHost([smartproxy]), { port: 0, hostname: '192.0.2.1' }),
  ).rejects.toMatchObject({
    code: 'LISTEN_FAILED',
    message: expect.stringContaining('192.0.2.1'),
  });
});

test('a path without its provider is answered with the operation that was meant, as it is served here', async () => {
  const response = await fetch(`${server.url}/pub/user-product/list?app_key=mock-app-key`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({
    nearest: { operation: 'listUserProducts', method: 'GET', path: '/smartproxy/pub/user-product/list' },
  });
});

test('a whole URL as target is served like its path', async () => {
  const { host } = new URL(server.url);
  const { status, text } = await control(`${server.url}${PRODUCTS}`, { host });
  expect(status).toBe(200);
  expect(JSON.parse(text).code).toBe(200);
});

test('the head of what can be got can be asked for alone', async () => {
  const response = await fetch(`${server.url}${PRODUCTS}`, { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  expect(await response.text()).toBe('');
  expect((await fetch(`${server.url}/_lockstep/health`, { method: 'HEAD' })).status).toBe(200);
});
