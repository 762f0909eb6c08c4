import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeToken, lastToken, pointerTokens, toPointer, valueAt } from './json-pointer.ts';

test('The tilde and the slash are the only characters escaped in a token.', () => {
  expect(['a/b', 'm~n', '~1', 'c%d ^"\\'].map(escapeToken)).toEqual(['a~1b', 'm~0n', '~01', 'c%d ^"\\']);
});

test('A pointer gives back the tokens it was made of.', () => {
  const token = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('~', '/', '0', '1') }));
  fc.assert(
    fc.property(fc.array(token), (tokens) => {
      expect(pointerTokens(toPointer(tokens))).toEqual(tokens);
    }),
  );
});

test('The last token of a pointer is the last of its tokens, and that of the whole document is empty.', () => {
  expect(['', '/', '/a', '/a/b~1c', '/a~1b/~01'].map(lastToken)).toEqual(['', '', 'a', 'b/c', '~1']);
});

test('Array indices become tokens, and no tokens make the pointer of the whole document.', () => {
  expect(toPointer(['rows', 0, ''])).toBe('/rows/0/');
  expect(toPointer([])).toBe('');
});

test('The examples of RFC 6901 find their values.', () => {
  const root = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8 };
  const found = ['', '/foo', '/foo/1', '/', '/a~1b', '/m~0n'].map((pointer) => valueAt(root, pointer));
  expect(found).toEqual([root, root.foo, 'baz', 0, 1, 8]);
});

test.each(['/2', '/-', '/-1', '/', '/00', '/01', '/1e0', '/0x1', '/ 1', '/length', '/0/deeper', '/9/deeper'])(
  'In an array of two elements nothing stands at %j.',
  (pointer) => {
    expect(valueAt(['zero', 'one'], pointer)).toBeUndefined();
  },
);

test.each(['/toString', '/constructor/name', '/__proto__', '/missing', '/name/length'])(
  'Only own members of an object are found, so nothing stands at %s.',
  (pointer) => {
    expect(valueAt({ name: 'text' }, pointer)).toBeUndefined();
  },
);

test('Nothing stands anywhere in a document that is not there.', () => {
  expect(valueAt(undefined, '')).toBeUndefined();
  expect(valueAt(undefined, '/a')).toBeUndefined();
});
