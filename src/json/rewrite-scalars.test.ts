import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewriteScalars, type ScalarAt } from './rewrite-scalars.ts';

function scalarsOf(text: string): readonly string[] | undefined {
  const found: string[] = [];
  const written = rewriteScalars(text, ({ kind, raw, path }) => {
    if (kind === 'value') found.push(`${path.join('/')}=${raw}`);
    return undefined;
  });
  return written === undefined ? undefined : found;
}

test('What is not replaced stays as it stands, character by character.', () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: 'medium' }), fc.constantFrom(0, 1, '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(rewriteScalars(text, () => undefined)).toBe(text);
      expect(rewriteScalars(` \n${text}\r\n`, ({ raw }) => raw)).toBe(` \n${text}\r\n`);
    }),
  );
});

test('Every scalar and every name is offered, and what is given is written in its place.', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = rewriteScalars(JSON.stringify(value, null, 2), ({ kind }) =>
        kind === 'name' ? undefined : '7',
      );
      expect(JSON.parse(written ?? '')).toEqual(
        JSON.parse(
          JSON.stringify(value, (_, member: unknown) =>
            typeof member === 'object' && member !== null ? member : 7,
          ),
        ),
      );
    }),
  );
});

test('A scalar comes with the names and indices that lead to it.', () => {
  expect(scalarsOf('{"a":[1,{"b":[],"c":{},"d":"x"},[true]],"e":null}')).toEqual([
    'a/0=1',
    'a/1/d="x"',
    'a/2/0=true',
    'e=null',
  ]);
});

test('Numbers are given as they are written, and names may occur twice.', () => {
  expect(scalarsOf('\uFEFF{"a":12345678901234567890,"a":-1.50e+3}')).toEqual([
    'a=12345678901234567890',
    'a=-1.50e+3',
  ]);
});

test('A name or key that stands before a value in its object is its label.', () => {
  const labels: (ScalarAt['label'] | null)[] = [];
  rewriteScalars(
    '[{"name":"pin","value":1},{"key":"a","value":2},{"value":3},{"name":4,"value":5}]',
    (scalar) => {
      if (scalar.path.at(-1) === 'value' && scalar.kind === 'value') labels.push(scalar.label ?? null);
      return undefined;
    },
  );
  expect(labels).toEqual(['pin', 'a', null, null]);
});

test('The white space in front of a scalar is given.', () => {
  const spaces: string[] = [];
  rewriteScalars('{\n  "a": [ 1]}', ({ before }) => {
    spaces.push(before);
    return undefined;
  });
  expect(spaces).toEqual(['\n  ', ' ']);
});

test.each([
  '',
  ' ',
  '{',
  '[',
  '[1',
  '[1,',
  '[1,]',
  '{"a"}',
  '{"a":}',
  '{"a":1,}',
  '{a:1}',
  '{"a":1',
  '1 2',
  'nul',
  'x',
  '"a',
  '{"a',
  '[1}',
  '01',
  '[] []',
])('%j is no JSON.', (text) => {
  expect(rewriteScalars(text, () => '7')).toBeUndefined();
});
