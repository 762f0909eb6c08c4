import { randomBytes } from 'node:crypto';
import { Agent, request as ask, type IncomingMessage, type RequestOptions } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { answerWithHash, bodyOf, proxyTo, sha256, upstream } from './upstream.fixture.ts';

/** How long a busy machine may take, where the default is one second. */
const WAIT = { timeout: 15_000 };

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly raw: readonly string[];
  readonly trailers: IncomingMessage['trailers'];
  readonly body: Buffer;
}

/** Asks with nothing added, and unpacks nothing. */
function send(
  url: string,
  options: RequestOptions = {},
  body?: Uint8Array | readonly Uint8Array[],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = ask(url, options, (response) => {
      bodyOf(response).then((received) => {
        const { statusCode: status = 0, headers, rawHeaders: raw, trailers } = response;
        resolve({ status, headers, raw, trailers, body: received });
      }, reject);
    });
    request.on('error', reject);
    for (const chunk of body instanceof Uint8Array ? [] : (body ?? [])) request.write(chunk);
    request.end(body instanceof Uint8Array ? body : undefined);
  });
}

const text = Buffer.from('{"code":0,"data":["Ä", "\\u00e4"]}  ');
const large = randomBytes(20 * 1024 * 1024);
const BODIES: readonly (readonly [what: string, body: Buffer, headers: Record<string, string>])[] = [
  ['JSON with its own spelling', text, { 'content-type': 'application/json' }],
  ['gzip', gzipSync(text), { 'content-encoding': 'gzip' }],
  ['br', brotliCompressSync(text), { 'content-encoding': 'br' }],
  ['20 MB of anything', large, { 'content-type': 'application/octet-stream' }],
  ['nothing', Buffer.alloc(0), {}],
];

describe('what a recording proxy passes on', () => {
  test.each(BODIES)('a response of %s, with its length and chunked', async (_what, body, headers) => {
    const target = await upstream((request, response) => {
      const length = request.url === '/chunked' ? {} : { 'content-length': body.length };
      response.writeHead(200, { ...headers, ...length });
      response.write(body.subarray(0, 3));
      response.end(body.subarray(3));
    });
    const { url, passed } = await proxyTo(target);
    for (const path of ['/sized', '/chunked']) {
      const answer = await send(`${url}${path}`);
      expect(sha256(answer.body)).toBe(sha256(body));
      expect(answer.headers).toMatchObject(headers);
    }
    expect(passed.map(({ response }) => sha256(response.body))).toEqual([sha256(body), sha256(body)]);
  });

  test.each(BODIES)('a request of %s, with its length and chunked', async (_what, body, headers) => {
    const target = await upstream(answerWithHash);
    const { url, passed } = await proxyTo(target);
    const sized = await send(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': body.length } },
      body,
    );
    const chunked = await send(
      url,
      { method: 'POST', headers },
      [body.subarray(0, 3), body.subarray(3)].filter(({ length }) => length > 0),
    );
    for (const answer of [sized, chunked]) {
      expect(JSON.parse(answer.body.toString())).toMatchObject({ sha256: sha256(body), headers });
    }
    expect(passed.map(({ request }) => sha256(request.body ?? ''))).toEqual([sha256(body), sha256(body)]);
  });

  test.each([
    ['GET', Buffer.from('{"a":1}')],
    ['DELETE', Buffer.from('{"a":1}')],
    ['PURGE', Buffer.from('{"a":1}')],
    ['POST', undefined],
  ])('a request of %s with the body %s', async (method, body) => {
    const target = await upstream(async (request, response) => {
      const received = await bodyOf(request);
      response.end(`${request.method} ${request.headers['content-length']} ${received}`);
    });
    const { url, passed } = await proxyTo(target);
    const headers = body === undefined ? { 'content-length': 0 } : { 'content-length': body.length };
    const answer = await send(url, { method, headers }, body);
    expect(answer.body.toString()).toBe(`${method} ${body?.length ?? 0} ${body ?? ''}`);
    expect(passed).toMatchObject([{ request: { method, body } }]);
  });

  test('status, reason, headers as they are spelled and repeated, and nothing of its own', async () => {
    const target = await upstream((_request, response) => {
      response.sendDate = false;
      response.writeHead(418, 'Short and Stout', [
        'X-One',
        'a',
        'set-cookie',
        'a=1',
        'Set-Cookie',
        'b=2',
        'Content-Length',
        '0',
      ]);
      response.end();
    });
    const { url } = await proxyTo(target);
    const answer = await send(url);
    expect(answer.status).toBe(418);
    expect(answer.raw.slice(0, 8)).toEqual([
      'X-One',
      'a',
      'set-cookie',
      'a=1',
      'Set-Cookie',
      'b=2',
      'Content-Length',
      '0',
    ]);
    expect(answer.headers.date).toBeUndefined();
  });

  test('trailers', async () => {
    const target = await upstream((_request, response) => {
      response.writeHead(200, { trailer: 'x-sum' });
      response.write('body');
      response.addTrailers({ 'x-sum': '42' });
      response.end();
    });
    const { url } = await proxyTo(target);
    expect((await send(url)).trailers).toEqual({ 'x-sum': '42' });
  });

  test.each([
    ['HEAD', 200, { 'content-length': '1000' }],
    ['GET', 304, { etag: '"1"' }],
    ['GET', 204, {}],
  ] as const)('an answer without a body to %s with %i', async (method, status, headers) => {
    const target = await upstream((_request, response) => {
      response.writeHead(status, headers);
      response.end();
    });
    const { url, passed } = await proxyTo(target);
    const answer = await send(url, { method });
    expect(answer).toMatchObject({ status, headers });
    expect(passed[0]?.response).toMatchObject({ status, body: Buffer.alloc(0) });
  });

  test('path and query as they were sent, behind the path of the target', async () => {
    const target = await upstream((request, response) => response.end(request.url));
    const { url, passed } = await proxyTo(`${target}/v1`);
    const path = '/a%2Fb/%7Ec/?b=1&a=%20+&a=2';
    expect((await send(`${url}${path}`)).body.toString()).toBe(`/v1${path}`);
    expect(passed[0]?.request.target).toBe(path);
  });

  test('the host of the target, and no coding that could not be read', async () => {
    const target = await upstream(answerWithHash);
    const { url, passed } = await proxyTo(target);
    const answer = await send(url, {
      headers: { 'accept-encoding': 'zstd, gzip;q=0.5, br', expect: '100-continue', 'x-key': 'k' },
    });
    const { headers } = JSON.parse(answer.body.toString());
    expect(headers).toMatchObject({
      host: new URL(target).host,
      'accept-encoding': 'gzip;q=0.5, br',
      'x-key': 'k',
    });
    expect(headers.expect).toBeUndefined();
    expect(passed[0]?.request.headers).toMatchObject({ host: new URL(target).host, 'x-key': 'k' });
    const none = await send(url, { headers: { 'accept-encoding': 'zstd' } });
    expect(JSON.parse(none.body.toString()).headers['accept-encoding']).toBe('identity');
  });

  test('what comes slowly, as it comes', async () => {
    let next = (): void => undefined;
    const target = await upstream(async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const part of ['one', 'two', 'three']) {
        response.write(part);
        await new Promise<void>((resolve) => {
          next = resolve;
        });
      }
      response.end();
    });
    const { url } = await proxyTo(target);
    const response = await new Promise<IncomingMessage>((resolve) => ask(url, resolve).end());
    for (const part of ['one', 'two', 'three']) {
      const [chunk] = await new Promise<Buffer[]>((resolve) =>
        response.once('data', (...args) => resolve(args)),
      );
      expect(chunk?.toString()).toBe(part);
      next();
    }
  });

  test('a head that comes long before its body', async () => {
    const target = await upstream(async (_request, response) => {
      response.writeHead(200, { 'content-length': 4 });
      response.flushHeaders();
      await wait(300);
      response.end('late');
    });
    const { url } = await proxyTo(target);
    const asked = performance.now();
    const response = await new Promise<IncomingMessage>((resolve) => ask(url, resolve).end());
    const headAfter = performance.now() - asked;
    expect((await bodyOf(response)).toString()).toBe('late');
    expect(performance.now() - asked - headAfter).toBeGreaterThan(100);
  });

  test('many exchanges over one connection', async () => {
    const sockets = new Set<unknown>();
    const target = await upstream((request, response) => {
      sockets.add(request.socket);
      response.end(request.url);
    });
    const { url, passed } = await proxyTo(target);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    for (let index = 0; index < 50; index += 1) {
      expect((await send(`${url}/${index}`, { agent })).body.toString()).toBe(`/${index}`);
    }
    expect(passed).toHaveLength(50);
    expect(sockets.size).toBe(1);
  });
});

describe('what a recording proxy gives away', () => {
  test('an exchange as a whole, before the client has the end of it', async () => {
    const order: string[] = [];
    const target = await upstream((_request, response) => {
      response.writeHead(200, { 'content-length': 6 });
      response.write('abc');
      setTimeout(() => response.end('def'), 20);
    });
    const { url } = await proxyTo(target, {
      onExchange: (_exchange, pass) => {
        order.push('taken');
        setTimeout(() => {
          order.push('written');
          pass();
        }, 50);
      },
    });
    const response = await new Promise<IncomingMessage>((resolve) => ask(url, resolve).end());
    response.on('data', (chunk: Buffer) => order.push(chunk.toString()));
    await new Promise((resolve) => response.on('end', resolve));
    expect(order).toEqual(['abc', 'taken', 'written', 'def']);
  });

  test('when it began and how long it took', async () => {
    const target = await upstream((_request, response) => setTimeout(() => response.end(), 30));
    const { url, passed } = await proxyTo(target);
    const before = Date.now();
    await send(url);
    expect(passed[0]?.started).toBeGreaterThanOrEqual(before);
    expect(passed[0]?.response.time).toBeGreaterThan(25);
  });

  test('what the client broke off is told, and not taken', async () => {
    const target = await upstream((_request, response) => {
      response.writeHead(200);
      response.write('beginning');
    });
    const { url, passed, lost } = await proxyTo(target);
    const request = ask(`${url}/slow`, (response) => response.once('data', () => request.destroy()));
    request.on('error', () => undefined);
    request.end();
    await vi.waitFor(() => expect(lost).toMatchObject([{ target: '/slow', reason: 'client-gone' }]), WAIT);
    expect(passed).toEqual([]);
  });

  test('a request that the client takes back before the target has answered is ended there as well', async () => {
    let isGone = false;
    let takeBack = (): void => undefined;
    const target = await upstream((_request, response) => {
      response.once('close', () => {
        isGone = true;
      });
      takeBack();
    });
    const { url, lost } = await proxyTo(target);
    const request = ask(`${url}/back`).on('error', () => undefined);
    takeBack = () => request.destroy();
    request.end();
    await vi.waitFor(() => expect(isGone).toBe(true), WAIT);
    expect(lost).toMatchObject([{ target: '/back', reason: 'client-gone' }]);
  });

  test('what the target broke off breaks off for the client as well', async () => {
    const target = await upstream((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('beginning');
      setTimeout(() => response.destroy(), 20);
    });
    const { url, passed, lost } = await proxyTo(target);
    await expect(send(`${url}/cut`)).rejects.toThrow('aborted');
    await vi.waitFor(() => expect(lost).toMatchObject([{ method: 'GET', target: '/cut' }]), WAIT);
    expect(passed).toEqual([]);
  });

  test('a target that is not there is a problem that says so, and no exchange', async () => {
    const { url, passed, lost } = await proxyTo('http://127.0.0.1:9');
    const answer = await send(`${url}/x`);
    expect(answer).toMatchObject({
      status: 502,
      headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    });
    expect(answer.body.toString()).toMatch(/http:\/\/127\.0\.0\.1:9 gave no whole answer: .*ECONNREFUSED/);
    await vi.waitFor(() => expect(lost).toMatchObject([{ reason: 'target-failed', target: '/x' }]), WAIT);
    expect(passed).toEqual([]);
  });

  test('a target that is silent for too long is given up', async () => {
    const target = await upstream(() => undefined);
    const { url, lost } = await proxyTo(target, { timeout: 100 });
    expect((await send(url)).status).toBe(502);
    await vi.waitFor(() => expect(lost).toMatchObject([{ reason: 'target-failed' }]), WAIT);
  });

  test('a body beyond the limit is passed on, and told', async () => {
    const target = await upstream((_request, response) => response.end(Buffer.alloc(2000)));
    const { url, passed, lost } = await proxyTo(target, { bodyLimit: 1000 });
    expect((await send(url)).body).toHaveLength(2000);
    expect(lost).toMatchObject([{ reason: 'too-large', detail: 'a body has more than 1000 bytes' }]);
    expect(passed).toEqual([]);
  });
});
