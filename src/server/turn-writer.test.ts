import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import type { MockResponse } from '../mock/mock-response.ts';
import { createTurnWriter } from './turn-writer.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that writes these answers, by path, and waits with each until all of them are asked for. */
async function serving(answers: Readonly<Record<string, MockResponse>>): Promise<string> {
  const write = createTurnWriter();
  const waiting: (() => void)[] = [];
  server = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) throw new Error(`no answer for ${request.url}`);
    waiting.push(() => write(response, answer));
    if (waiting.length === Object.keys(answers).length) for (const answered of waiting.splice(0)) answered();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const answer = (body: string | Uint8Array, headers: Record<string, string> = {}): MockResponse => ({
  status: 200,
  headers,
  body,
});

test('The answers of one turn are all written, as text or as bytes, with their lengths.', async () => {
  const base = await serving({ '/text': answer('é'), '/bytes': answer(new Uint8Array([1, 2, 3])) });
  const [text, bytes] = await Promise.all([fetch(`${base}/text`), fetch(`${base}/bytes`)]);
  expect([text.headers.get('content-length'), await text.text()]).toEqual(['2', 'é']);
  expect([...new Uint8Array(await bytes.arrayBuffer())]).toEqual([1, 2, 3]);
  expect(bytes.headers.get('content-length')).toBe('3');
});

test('An answer that cannot be sent is told as a crash, and takes none of the others with it.', async () => {
  const late = { delay: 1 } as const;
  const base = await serving({
    '/broken': answer('a', { 'x-a': 'line\nbreak' }),
    '/late': { ...answer('a', { 'x-a': 'line\nbreak' }), transport: late },
    '/whole': answer('b'),
  });
  const given = await Promise.all(['/broken', '/late', '/whole'].map((target) => fetch(base + target)));
  expect(given.map(({ status }) => status)).toEqual([500, 500, 200]);
  expect(await given[0]?.json()).toMatchObject({ status: 500 });
  expect(await given[2]?.text()).toBe('b');
});

test('A connection does not stay open where an answer fails after its head.', async () => {
  const body = { length: 1 } as unknown as Uint8Array;
  const base = await serving({ '/broken': answer(body), '/whole': answer('b') });
  const [broken, whole] = await Promise.allSettled([fetch(`${base}/broken`), fetch(`${base}/whole`)]);
  expect([broken.status, whole.status]).toEqual(['rejected', 'fulfilled']);
});
