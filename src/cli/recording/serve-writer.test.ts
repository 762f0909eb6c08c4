import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { readHar } from '../../exchange/read-har.ts';
import { type Frame, frameBytes, frameReader } from '../../record/frames.ts';
import { projectWith } from '../project.fixture.ts';
import { serveWriter } from './serve-writer.ts';
import type { WriterNews, WriterOrder } from './writer-messages.ts';

/** How long a busy machine may take, where the default is one second. */
const WAIT = { timeout: 15_000 };

const CONFIG = `export default { providers: [{
  id: 'pages', title: 'Pages', secrets: [], outcome: { pointer: '/code', success: [0] }, credentials: [],
}] };
`;
const SPEC = `openapi: 3.1.0
info: { title: Pages, version: "1" }
paths:
  /pages/{page}: { get: { operationId: getPage, responses: { "200": { description: A page. } } } }
`;

function order(head: WriterOrder, body?: string): Buffer {
  const bodies: Frame['bodies'] = [undefined, body === undefined ? undefined : Buffer.from(body)];
  return Buffer.concat(frameBytes({ head, bodies }));
}

function passed(page: number): Buffer {
  const request = { method: 'GET', target: `/pages/${page}`, headers: {} };
  const response = { status: 200, headers: { 'content-type': 'application/json' }, time: 1 };
  return order({ passed: { started: 0, request, response } }, '{"code":0}');
}

test('What came together is written together, in front of whatever came after it.', async () => {
  const cwd = await projectWith({ 'lockstep.config.js': CONFIG, 'specs/pages/openapi.yaml': SPEC });
  const file = join(cwd, 'traffic.har');
  const evidence = { source: 'sandbox', date: '2026-11-28T00:00:00Z', target: 'http://127.0.0.1:1' } as const;
  const input = new PassThrough();
  const output = new PassThrough();
  const news: WriterNews[] = [];
  // Both ends are of one version.
  output.on(
    'data',
    frameReader(({ head }) => news.push(head as WriterNews)),
  );
  serveWriter(input, output);
  input.write(order({ job: { cwd, file, provider: 'pages', evidence } }));
  await vi.waitFor(() => expect(news).toContainEqual({ opened: { isEmpty: true, wasTorn: false } }), WAIT);
  input.end(Buffer.concat([passed(1), passed(2), passed(3), order({ end: true }), passed(4)]));
  await vi.waitFor(() => expect(output.readableEnded).toBe(true), WAIT);
  const counts = news.filter((one) => 'taken' in one || 'ended' in one);
  expect(counts).toEqual([{ taken: 3 }, { ended: { exchanges: 3 } }, { taken: 1 }]);
  const { exchanges } = readHar(await readFile(file, 'utf8'), file);
  expect(exchanges.map(({ request }) => request.target)).toEqual(
    [1, 2, 3, 4].map((page) => `/pages/${page}`),
  );
});
