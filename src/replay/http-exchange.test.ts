import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { bytesOfText, textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest } from '../exchange/http.ts';
import { exchangeHttp } from './http-exchange.ts';
import { type LocalServer, serve } from './local-server.fixture.ts';

const opened: LocalServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function serving(...args: Parameters<typeof serve>): Promise<string> {
  const server = await serve(...args);
  opened.push(server);
  return server.url;
}

const LIMITS = { headers: 2000, body: 2000, size: 1000 };

function get(target: string): HttpRequest {
  return { method: 'GET', target, headers: {}, body: undefined };
}

test('The very bytes of target and body arrive under the base, and the answer comes back whole.', async () => {
  const base = await serving(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    response.setHeader('x-list', ['a', 'b']).writeHead(418);
    response.end(`${request.method} ${request.url} ${request.headers['x-own']} ${Buffer.concat(chunks)}`);
  });
  const { response } = await exchangeHttp(
    `${base}/v1`,
    {
      method: 'POST',
      target: '/a/../b%2Fc?x=%7e&y=ü'.replace('ü', '%C3%BC'),
      headers: { 'x-own': 'yes', 'accept-encoding': 'gzip' },
      body: bytesOfText('{"n": 1.0}'),
    },
    LIMITS,
  );
  expect(response.status).toBe(418);
  expect(response.headers['x-list']).toBe('a, b');
  expect(textOfBody(response.body)).toBe('POST /v1/a/../b%2Fc?x=%7e&y=%C3%BC yes {"n": 1.0}');
});

test('A packed answer is unpacked although none was asked for, as far as the limit goes.', async () => {
  const base = await serving(({ url, headers }, response) => {
    const size = url?.startsWith('/large') === true ? 5000 : 500;
    response.setHeader('content-encoding', 'gzip').setHeader('x-asked', String(headers['accept-encoding']));
    response.end(url === '/broken' ? 'no gzip' : gzipSync('a'.repeat(size)));
  });
  const { response } = await exchangeHttp(base, get('/small'), LIMITS);
  expect(textOfBody(response.body)).toBe('a'.repeat(500));
  expect(response.headers['x-asked']).toBe('identity');
  const broken = await exchangeHttp(base, get('/broken'), LIMITS);
  expect(textOfBody(broken.response.body)).toBe('no gzip');
  await expect(exchangeHttp(base, get('/large?key=hush'), LIMITS)).rejects.toMatchObject({
    code: 'ANSWER_TOO_LARGE',
    message: expect.not.stringContaining('hush'),
  });
});

test('A connection that breaks within the answer is told without the query.', async () => {
  const base = await serving((_, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('half', () => response.destroy());
  });
  await expect(exchangeHttp(base, get('/list?key=hush'), LIMITS)).rejects.toMatchObject({
    code: 'TARGET_UNREACHABLE',
    message: expect.stringMatching(
      /^Failed to ask GET http:\/\/127\.0\.0\.1:\d+\/list: no answer \(aborted\)/,
    ),
  });
});

test('What answers with something else than HTTP is no target.', async () => {
  const { createServer } = await import('node:net');
  const server = createServer((socket) => socket.end('SSH-2.0-nothing\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const asked = exchangeHttp(`http://127.0.0.1:${port}`, get('/'), LIMITS);
  await expect(asked).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
  server.close();
});

test('A credential that no header can hold is one message, without it.', async () => {
  const request = { ...get('/'), headers: { 'x-key': 'hush\n' } };
  await expect(exchangeHttp('http://127.0.0.1:1', request, LIMITS)).rejects.toMatchObject({
    code: 'TARGET_UNREACHABLE',
    message: expect.stringMatching(/Invalid character in header content \["x-key"\]/),
  });
});
