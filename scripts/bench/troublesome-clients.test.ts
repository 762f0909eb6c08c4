import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openIdle, openSlowReaders, openTricklers } from './troublesome-clients.ts';

/** More than a system keeps for a connection that nobody reads. */
const PAGE = Buffer.alloc(1024 * 1024);

let server: Server;
let origin = '';
let asked = 0;

beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    request.resume();
    request.on('end', () => response.end(request.headers.connection === 'close' ? '' : PAGE));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error))),
  );
}

test('A thousand idle clients are connected until they are closed, and ask for nothing.', async () => {
  const idle = await openIdle(origin);
  const own = asked;
  expect(await connections()).toBeGreaterThanOrEqual(1000);
  await idle.close();
  expect(await connections()).toBeLessThan(10);
  // Only whether the server is quick again was asked.
  expect(own).toBeLessThan(100);
});

test('Slow readers ask at once, leave answers waiting, and are gone once they are closed.', async () => {
  const slow = await openSlowReaders(origin);
  expect(asked).toBeGreaterThanOrEqual(10);
  expect(await connections()).toBeGreaterThanOrEqual(10);
  await slow.close();
  expect(await connections()).toBeLessThan(10);
});

test('Clients that send a byte a second have not asked for anything while they last.', async () => {
  const trickling = await openTricklers(origin);
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(asked).toBe(before);
  expect(await connections()).toBeGreaterThanOrEqual(10);
  await trickling.close();
});
