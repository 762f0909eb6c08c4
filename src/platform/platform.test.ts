import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as node from './node.ts';
import * as parser from './portable-pattern-parser.ts';
import * as sha1 from './portable-sha1.ts';

const portable = { ...parser, ...sha1 };

test('SHA-1 of "abc" is the digest of FIPS 180-2, appendix A.1', () => {
  expect(node.sha1Hex('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});

test('Node and everything else come to the same digest, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(portable.sha1Hex(text)).toBe(node.sha1Hex(text));
    }),
  );
});

test('Node and everything else read a pattern alike, in the edition that is asked for.', () => {
  for (const { createPatternParser } of [node, portable]) {
    const { raw, alternatives } = createPatternParser().parsePattern('^a|b{2}$', 0, 8, { unicode: true });
    expect([raw, alternatives.length]).toEqual(['^a|b{2}$', 2]);
    expect(() => createPatternParser({ ecmaVersion: 5 }).parsePattern('(?<=a)', 0, 6)).toThrow(
      'Invalid group',
    );
    expect(() => createPatternParser().parsePattern('(?<=a)', 0, 6)).not.toThrow();
  }
});

test('Both have the same names.', () => {
  expect(Object.keys(node).sort()).toEqual(Object.keys(portable).sort());
});
