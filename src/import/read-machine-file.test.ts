import { describe, expect, it } from 'vitest';
import { type ImportedFile, readMachineFile } from './read-machine-file.ts';
import { readPages } from './read-pages.ts';

const MEANS = { rules: { secrets: [], published: [], paths: [] }, key: new Uint8Array(32) };
const HEAD = '{"openapi": "3.0.0", "info": {"title": "x", "version": "1"}, ';

function file(text: string, name = 'api.json'): ImportedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

function refusalOf(text: string, asked: Parameters<typeof readMachineFile>[1] = 'auto'): string | undefined {
  const read = readMachineFile(file(text), asked, MEANS);
  const refused = read?.doubts.find(({ code }) => code === 'page-refused');
  return refused === undefined ? undefined : `${refused.source.line}: ${refused.read}`;
}

const bomb = [...'bcdefghij']
  .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)
  .join('\n');

describe('a file that a machine wrote', () => {
  it.each<readonly [string, string, RegExp]>([
    [
      'one line of OpenAPI without end',
      `${HEAD}"x": "${'a'.repeat(17_000_000)}"}`,
      /^1: a line of more than/,
    ],
    [
      'one line of YAML without end',
      `openapi: 3.0.0\nx: ${'a'.repeat(17_000_000)}`,
      /^2: a line of more than/,
    ],
    [
      'objects in objects without end',
      `${HEAD}"paths": ${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
      /too deep/,
    ],
    ['folders in folders without end', `{"info": {}, "item": ${'[{"item":'.repeat(5_000)}[]`, /too deep|end/],
    ['lists in lists of YAML', `openapi: 3.0.0\npaths: ${'['.repeat(5_000)}`, /deeper/],
    ['aliases of aliases', `openapi: 3.0.0\na: &a [1,1,1,1,1,1,1,1,1]\n${bomb}\npaths: *j`, /alias/],
    ['an end that is missing', `${HEAD}"paths": {`, /^1: /],
  ])('is refused with a message where it has %s', (_, text, message) => {
    expect(refusalOf(text)).toMatch(message);
  });

  it.each([
    ['har', '{"log": {}}'],
    ['har', 'no JSON'],
    ['postman', '{"info": {}}'],
    ['openapi', '[]'],
    ['openapi', '{"openapi": '],
  ] as const)('is refused where it is said to be %s, and is %j', (asked, text) => {
    expect(refusalOf(text, asked)).toBeDefined();
  });

  it('is left to others where it is a page', () => {
    expect(readMachineFile(file('# Boats'), 'auto', MEANS)).toBeUndefined();
    expect(readMachineFile(file('{"code": 1'), 'auto', MEANS)).toBeUndefined();
    expect(
      readMachineFile({ name: 'gbk.md', bytes: new Uint8Array([0xb4, 0xac]) }, 'auto', MEANS),
    ).toBeUndefined();
  });

  it('is refused where it is no text at all', () => {
    const read = readMachineFile({ name: 'x', bytes: new Uint8Array([0xff, 0x41]) }, 'openapi', MEANS);
    expect(read?.doubts).toMatchObject([{ code: 'page-refused', read: 'it is not UTF-8' }]);
  });

  it('is read as a page where a member is named like what objects have of their own', () => {
    const schema = '{"schema": {"properties": {"__proto__": {"type": "string"}}}}';
    const responses = `{"200": {"description": "ok", "content": {"application/json": ${schema}}}}`;
    const whole = file(`${HEAD}"paths": {"/a": {"get": {"responses": ${responses}}}}}`);
    expect(readMachineFile(whole, 'auto', MEANS)).toBeUndefined();
    const [embedded] = readPages([whole]).embedded;
    expect(JSON.stringify(embedded?.value)).toContain('"__proto__":{"type":"string"}');
    expect(Object.hasOwn(Object.prototype, 'type')).toBe(false);
  });
});
