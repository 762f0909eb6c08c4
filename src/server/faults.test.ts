import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mock as tibiot } from '../../mocks/tibiot/index.ts';
import { createMockHost } from '../mock/mock-host.ts';
import { listenMockServer, type MockServer } from './mock-server.ts';

const DETAIL = '/tibiot/api/v1/pool/detail?poolCode=UP202504010001';
const USAGE = '/tibiot/api/v1/pool/getPoolMonthUsage?poolCode=UP202504010001&queryMonth=2026-11';

let server: MockServer;

beforeEach(async () => {
  server = await listenMockServer(createMockHost([tibiot]), { port: 0, hostname: '127.0.0.1' });
});

afterEach(() => server.close());

async function control(method: string, query = '', body?: unknown) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`${server.url}/_lockstep/faults${query}`, { method, ...init });
  return { status: response.status, body: await response.json() };
}

async function causeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: Error & { cause?: { code?: string } }) => thrown,
  );
  return error?.cause?.code ?? 'none';
}

/** Sends texts on one connection and gives all that comes until it ends, and how it ends. */
function converse(...requests: string[]): Promise<{ text: string }> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () =>
      socket.write(requests.join('')),
    );
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
    });
    // A reset may show as an end where bytes came before it.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ text }));
  });
}

function get(target: string, method = 'GET', more = ''): string {
  return `${method} ${target} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`;
}

test('Faults are set, listed with what they did, and taken back, one or all.', async () => {
  const one = { provider: 'tibiot', operation: 'getPoolDetail', kind: 'status', status: 503 };
  const two = [{ kind: 'latency', milliseconds: 1 }, { kind: 'reset' }];
  expect(await control('POST', '', one)).toEqual({ status: 200, body: [{ id: 1, ...one, struck: 0 }] });
  expect((await control('POST', '', two)).body.map(({ id }: { id: number }) => id)).toEqual([1, 2, 3]);
  expect((await fetch(server.url + DETAIL)).status).toBe(503);
  expect((await control('GET')).body.map(({ struck }: { struck: number }) => struck)).toEqual([1, 1, 0]);
  expect((await control('DELETE', '?id=1')).body).toHaveLength(2);
  expect(await control('DELETE', '?id=1')).toMatchObject({
    status: 422,
    body: { detail: 'There is no fault "1" to take back. GET /_lockstep/faults lists those that there are.' },
  });
  expect((await control('DELETE')).body).toEqual([]);
  expect((await fetch(server.url + DETAIL)).status).toBe(200);
});

test('A fault that is none is refused, and none of its list is set.', async () => {
  expect(await control('POST', '', [{ kind: 'reset' }, { kind: 'rest' }])).toMatchObject({
    status: 422,
    body: {
      detail: expect.stringMatching(/^Failed to set a fault: its kind is "rest"\. Expected one of latency/),
    },
  });
  expect((await control('GET')).body).toEqual([]);
});

test('A reset of the session takes its faults back, and no others.', async () => {
  await control('POST', '', { kind: 'status', status: 500 });
  const headers = { 'x-lockstep-session': 'mine' };
  expect((await fetch(server.url + DETAIL, { headers })).status).toBe(200);
  await fetch(`${server.url}/_lockstep/reset`, { method: 'POST', headers });
  expect((await fetch(server.url + DETAIL)).status).toBe(500);
  await fetch(`${server.url}/_lockstep/reset`, { method: 'POST' });
  expect((await fetch(server.url + DETAIL)).status).toBe(200);
});

test('An answer comes as late as its latency says, and marked.', async () => {
  await control('POST', '', { kind: 'latency', milliseconds: 150 });
  const begun = performance.now();
  const response = await fetch(server.url + DETAIL);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(145);
  expect([response.status, response.headers.get('x-lockstep-fault')]).toEqual([200, 'latency']);
});

test('A client that goes away does not keep a late answer waiting, and the server closes at once.', async () => {
  await control('POST', '', { kind: 'latency', milliseconds: 60_000 });
  await expect(fetch(server.url + DETAIL, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
  const waiting = causeOf(fetch(server.url + DETAIL));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server.close();
  expect(await waiting).not.toBe('none');
});

test('A reset ends the connection before the answer.', async () => {
  await control('POST', '', { kind: 'reset', next: 1 });
  expect(await causeOf(fetch(server.url + DETAIL))).toBe('ECONNRESET');
  expect((await fetch(server.url + DETAIL)).status).toBe(200);
});

test('A body that is cut off promises its whole length, brings half of it, and ends.', async () => {
  await control('POST', '', { kind: 'cut-off', next: 1 });
  const { text } = await converse(get(DETAIL));
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(head).toContain('x-lockstep-fault: cut-off');
  const promised = Number(/content-length: (\d+)/.exec(head)?.[1]);
  expect(body.length).toBe(Math.floor(promised / 2));
  expect(body).toMatch(/^\{"code":200/);
  await control('POST', '', { kind: 'cut-off', next: 1 });
  await expect(fetch(server.url + DETAIL).then((response) => response.text())).rejects.toThrow('terminated');
});

test('Where nothing of a body could be missing, the connection is reset instead.', async () => {
  await control('POST', '', { kind: 'cut-off', next: 1 });
  expect(await causeOf(fetch(server.url + DETAIL, { method: 'HEAD' }))).toBe('ECONNRESET');
});

test('On one connection answers keep their order, and a reset takes none of those before it.', async () => {
  await control('POST', '', [
    { operation: 'getPoolDetail', kind: 'latency', milliseconds: 100, next: 1 },
    { operation: 'getPoolMonthUsage', kind: 'reset', next: 1 },
  ]);
  const { text } = await converse(get(DETAIL), get(USAGE), get(DETAIL));
  expect(text.match(/HTTP\/1\.1 200/g)).toHaveLength(1);
  expect(text).toContain('x-lockstep-fault: latency');
  expect(text.endsWith('}')).toBe(true);
});

test('On one connection a cut-off answer comes after those before it.', async () => {
  await control('POST', '', [
    { operation: 'getPoolDetail', kind: 'latency', milliseconds: 100, next: 1 },
    { operation: 'getPoolMonthUsage', kind: 'cut-off', next: 1 },
  ]);
  const { text } = await converse(get(DETAIL), get(USAGE));
  expect(text.match(/x-lockstep-fault: [a-z-]+/g)).toEqual([
    'x-lockstep-fault: latency',
    'x-lockstep-fault: cut-off',
  ]);
});

test('A web page may read which fault struck it.', async () => {
  await control('POST', '', { kind: 'latency', milliseconds: 1 });
  const response = await fetch(server.url + DETAIL, { headers: { origin: 'http://localhost:3000' } });
  expect(response.headers.get('access-control-expose-headers')).toBe('*');
  expect(response.headers.get('x-lockstep-fault')).toBe('latency');
});
