import { expect, test } from 'vitest';
import { createPatternParser } from './pattern-parser-node.ts';
import { createPatternParser as portable } from './pattern-parser-portable.ts';

test('Node and everything else read a pattern alike, in the edition that is asked for.', () => {
  for (const create of [createPatternParser, portable]) {
    const { raw, alternatives } = create().parsePattern('^a|b{2}$', 0, 8, { unicode: true });
    expect([raw, alternatives.length]).toEqual(['^a|b{2}$', 2]);
    expect(() => create({ ecmaVersion: 5 }).parsePattern('(?<=a)', 0, 6)).toThrow('Invalid group');
    expect(() => create().parsePattern('(?<=a)', 0, 6)).not.toThrow();
  }
});
