import { afterEach, expect, test, vi } from 'vitest';
import type { JsonObject } from '../json/json-value.ts';
import { emitTypes } from './emit-types.ts';
import { answering, loadedSpec } from './loaded-spec.fixture.ts';

const OPEN = { 'x-lockstep-open-enum': 'More will come.' };
const OUTCOME = { pointer: '/code', success: [0] };

/** The lines of the emitted types, each without white space at its ends. */
async function linesOf(
  schemas: JsonObject,
  answer: JsonObject,
  outcome = OUTCOME,
): Promise<readonly string[]> {
  const types = await emitTypes(loadedSpec({ '/a': answering(answer) }, schemas), outcome);
  return types.split('\n').map((line) => line.trim());
}

afterEach(() => {
  vi.doUnmock('openapi-typescript');
});

test.each<[schema: JsonObject, type: string]>([
  [{ type: 'integer', enum: [9, 11] }, '9 | 11 | (number & {})'],
  [{ type: 'integer', enum: [-2, 0, 1.5] }, '-2 | 0 | 1.5 | (number & {})'],
  [{ type: 'string', enum: ['a', 'it’s "b"'] }, '"a" | "it\\u2019s \\"b\\"" | (string & {})'],
  [{ type: ['string', 'null'], enum: ['a', null] }, '"a" | null | (string & {})'],
  [{ enum: [1, 'f', true, false] }, '1 | "f" | true | false | (string & {}) | (number & {})'],
  [{ enum: [['a']] }, 'unknown'],
])('The open enumeration %j becomes %s.', async (schema, type) => {
  expect(await linesOf({ Kind: { ...schema, ...OPEN } }, {})).toContain(`Kind: ${type};`);
});

test('A closed enumeration stays as it is.', async () => {
  expect(await linesOf({ Kind: { type: 'integer', enum: [1, 2] } }, {})).toContain('Kind: 1 | 2;');
});

const code = { type: 'integer', enum: [0, 156], ...OPEN };

test.each<[where: string, answer: JsonObject, schemas: JsonObject, pointer: string]>([
  ['in the body', { properties: { code } }, {}, '/code'],
  [
    'in one of several bodies',
    { oneOf: [{ $ref: '#/components/schemas/Failure' }] },
    { Failure: { properties: { code } } },
    '/code',
  ],
  [
    'behind a reference',
    { allOf: [{ properties: { code: { $ref: '#/components/schemas/Code' } } }] },
    { Code: code },
    '/code',
  ],
  ['deeper', { properties: { status: { anyOf: [true, { properties: { code } }] } } }, {}, '/status/code'],
])('The enumeration of the outcome stays closed where it stands %s.', async (_, answer, schemas, pointer) => {
  const lines = await linesOf({ ...schemas, Other: { ...code, enum: [1] } }, answer, {
    pointer,
    success: [0],
  });
  expect(lines.filter((line) => /^(code\??|Code): 0 \| 156;$/.test(line))).not.toEqual([]);
  expect(lines.join('\n')).not.toContain('156 | (number');
  expect(lines).toContain('Other: 1 | (number & {});');
});

test('Without an outcome, or with one that the bodies do not have, every open enumeration is widened.', async () => {
  const spec = loadedSpec({
    '/a': answering({ properties: { code, constructor: true } }),
    '/b': { get: { operationId: 'b', responses: { 200: { description: '', content: { 'text/csv': {} } } } } },
  });
  for (const outcome of [
    undefined,
    { pointer: '/toString', success: [0] },
    { pointer: '/none/code', success: [0] },
  ])
    expect(await emitTypes(spec, outcome)).toContain('code?: 0 | 156 | (number & {});');
});

test('A description tells what it tells, and the document is left as it was.', async () => {
  const spec = loadedSpec(
    { '/a': answering({ $ref: '#/components/schemas/Item' }) },
    { Item: { properties: { a: { type: 'string', description: 'What */ it is.' } } } },
  );
  const before = JSON.stringify(spec.root);
  const types = await emitTypes(spec, OUTCOME);
  expect(types).toContain('@description What *\\/ it is.');
  expect(JSON.stringify(spec.root)).toBe(before);
});

test('Without openapi-typescript, the message says what to install.', async () => {
  vi.doMock('openapi-typescript', () => {
    throw new Error('Cannot find package');
  });
  await expect(emitTypes(loadedSpec({ '/a': answering({}) }), OUTCOME)).rejects.toThrow(
    expect.objectContaining({
      code: 'PEER_MISSING',
      message: expect.stringContaining('npm install --save-dev openapi-typescript@7'),
    }),
  );
});
