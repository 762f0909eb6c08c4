import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { HttpRequest } from '../exchange/http.ts';
import type { JsonObject } from '../json/json-value.ts';
import { askPrism } from './ask-prism.ts';
import { deriveSpec } from './derive-spec.ts';
import { fakePrism, isRunning } from './fake-prism.fixture.ts';
import { findPrism } from './find-prism.ts';
import { startPrism } from './start-prism.ts';

const NO_DOCUMENT: JsonObject = { openapi: '3.1.0' };

const REQUEST: HttpRequest = { method: 'GET', target: '/books', headers: {}, body: undefined };

/** Where a stand-in has its document. */
async function documentOf(url: string): Promise<string> {
  return JSON.parse(Buffer.from((await askPrism(url, REQUEST)).body).toString()).document;
}

test('a Prism that never listens is ended after the limit, and the message has the last that it said', async () => {
  const executable = await fakePrism('silent');
  const start = startPrism({ provider: 'books', executable, document: NO_DOCUMENT, startLimit: 1000 });
  await expect(start).rejects.toMatchObject({
    code: 'TARGET_NOT_READY',
    message: expect.stringMatching(
      /books: it did not listen within 1 s.*It has begun\..*lockstep lint books/s,
    ),
  });
});

test('a Prism that ends instead of listening fails at once, with its status and what it said', async () => {
  const executable = await fakePrism('fails');
  const before = performance.now();
  await expect(startPrism({ provider: 'books', executable, document: NO_DOCUMENT })).rejects.toMatchObject({
    code: 'TARGET_NOT_READY',
    message: expect.stringMatching(/ended with status 3.*The document is too strange\./s),
  });
  expect(performance.now() - before).toBeLessThan(25_000);
});

test('a Prism that does not heed the request to end is ended all the same, and its files go with it', async () => {
  const executable = await fakePrism('stubborn');
  const prism = await startPrism({ provider: 'books', executable, document: NO_DOCUMENT });
  const document = await documentOf(prism.url);
  expect(isRunning(prism.pid)).toBe(true);
  expect(JSON.parse(readFileSync(document, 'utf8'))).toEqual(NO_DOCUMENT);
  await Promise.all([prism.close(), prism.close()]);
  expect(isRunning(prism.pid)).toBe(false);
  expect(existsSync(dirname(document))).toBe(false);
});

test('a Prism whose starter is killed ends as well, and its files go with it', {
  timeout: 30_000,
}, async () => {
  const module = new URL('./start-prism.ts', import.meta.url).href;
  const executable = await fakePrism('serves');
  const file = executable.replace(/cjs$/, 'mts');
  await writeFile(
    file,
    `import { startPrism } from '${module}';
    const options = { provider: 'books', executable: ${JSON.stringify(executable)}, document: {} };
    const { url, pid } = await startPrism(options);
    console.log(JSON.stringify({ url, pid }));`,
  );
  const starter = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(starter.stdout, 'data');
  const { url, pid } = JSON.parse(String(line));
  const document = await documentOf(url);
  starter.kill('SIGKILL');
  await vi.waitFor(
    () => expect([isRunning(pid), existsSync(dirname(document))]).toEqual([false, false]),
    10_000,
  );
});

test('a Prism that has ended gives a clear error in place of an answer', async () => {
  const executable = await fakePrism('serves');
  const prism = await startPrism({ provider: 'books', executable, document: NO_DOCUMENT });
  await prism.close();
  await expect(askPrism(prism.url, REQUEST)).rejects.toMatchObject({ code: 'TARGET_UNREACHABLE' });
});

/** Every schema needs three others: Prism alone does not come to an end with these. */
function denseCycles(): JsonObject {
  const names = Array.from({ length: 20 }, (_, index) => `S${index}`);
  const schemas = names.map((name, index) => {
    const others = [1, 7, 11].map((step) => names[(index + step) % names.length]);
    const properties = others.map((other) => [other, { $ref: `#/components/schemas/${other}` }]);
    return [name, { type: 'object', properties: Object.fromEntries(properties) }];
  });
  return { ...operations(), components: { schemas: Object.fromEntries(schemas) } };
}

/** Two operations share a path, and one of them takes more values than are listed. */
function operations(): JsonObject {
  const answer = (code: number): JsonObject => ({
    description: 'What was asked for.',
    content: {
      'application/json': {
        schema: { $ref: '#/components/schemas/S0' },
        examples: { success: { value: { code } }, failure: { value: { code: -code } } },
      },
    },
  });
  const route = (name: string): JsonObject => ({
    name: 'route',
    in: 'query',
    required: true,
    schema: { type: 'string', const: name },
  });
  const kind: JsonObject = {
    name: 'kind',
    in: 'query',
    schema: { type: 'integer', enum: [1, 2], 'x-lockstep-open-enum': 'Others were seen.' },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: {
      '/api': {
        get: { operationId: 'listA', parameters: [route('a'), kind], responses: { 200: answer(1) } },
      },
      '/api#b': { get: { operationId: 'listB', parameters: [route('b')], responses: { 200: answer(2) } } },
    },
  };
}

test('the real Prism serves a copy with cut cycles, merged paths and open enumerations', {
  timeout: 90_000,
}, async () => {
  const prism = await startPrism({
    provider: 'small',
    executable: findPrism(import.meta.dirname),
    document: deriveSpec(denseCycles()),
    startLimit: 60_000,
  });
  const ask = async (target: string, prefer: string): Promise<[number, string]> => {
    const { status, body } = await askPrism(prism.url, {
      method: 'GET',
      target,
      headers: { prefer },
      body: undefined,
    });
    return [status, Buffer.from(body).toString()];
  };
  try {
    expect(await ask('/api?route=a&kind=9', 'code=200, example="failure"')).toEqual([200, '{"code":-1}']);
    expect(await ask('/api?route=b', 'code=200, example="listB.success"')).toEqual([200, '{"code":2}']);
    expect((await ask('/api?route=c', 'code=200'))[0]).toBe(422);
  } finally {
    await prism.close();
  }
  expect(isRunning(prism.pid)).toBe(false);
});
