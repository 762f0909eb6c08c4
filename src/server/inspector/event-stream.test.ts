import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { seenAt } from '../../mock/seen.fixture.ts';
import { streamTraffic } from './event-stream.ts';
import { createTraffic, type Traffic } from './traffic.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Listens to the traffic, does something once it is heard, and tells of the events until there are enough of them. */
async function heard(
  traffic: Traffic,
  act: () => void,
  isEnough: (text: string) => boolean,
): Promise<string> {
  server = createServer((message, response) => streamTraffic(traffic, message, response));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}`);
  let text = '';
  let isFirst = true;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(chunk);
    if (isFirst) act();
    isFirst = false;
    if (isEnough(text)) break;
  }
  return text;
}

const countIn = (text: string): number => text.match(/^event: exchange$/gm)?.length ?? 0;

const note = (traffic: Traffic, count: number): void => {
  for (let index = 0; index < count; index += 1) traffic.note(seenAt(`/${index}`));
};

test('What comes all at once is sent in parts, and nothing of it is missed while it is kept.', async () => {
  const traffic = createTraffic();
  const text = await heard(
    traffic,
    () => note(traffic, 450),
    (received) => countIn(received) === 450,
  );
  expect(text).not.toContain('event: missed');
  expect(text.match(/^id: \d+$/gm)).toEqual(Array.from({ length: 450 }, (_, index) => `id: ${index + 1}`));
});

test('Of what is no longer kept when its turn comes, the number is told.', async () => {
  const traffic = createTraffic();
  const text = await heard(
    traffic,
    () => note(traffic, 3000),
    (received) => countIn(received) === 1000,
  );
  expect(text.match(/event: missed\ndata: \d+/g)).toEqual(['event: missed\ndata: 2000']);
  expect(text).toContain('id: 2001\n');
});

test('What was there before is sent at once, and was not missed.', async () => {
  const traffic = createTraffic();
  note(traffic, 1200);
  const text = await heard(
    traffic,
    () => {},
    (received) => countIn(received) === 1000,
  );
  expect(text).not.toContain('event: missed');
});
