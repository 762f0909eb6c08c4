import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourcePositions } from '../../spec/lint/source-position.ts';
import { itemLines } from './item-lines.ts';

const item = fc.letrec<{ item: object }>((tie) => ({
  item: fc.record(
    {
      name: fc.string({ unit: fc.constantFrom('"', '\\', '{', ']', ',', 'a', '\n') }),
      item: fc.array(tie('item'), { maxLength: 3 }),
      response: fc.array(fc.constant({ body: '{"item":[{}]}', list: [[{ item: [{}] }], { a: 1 }] }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ['name'] },
  ),
})).item;

describe('the lines of a collection', () => {
  it('are those that a reader of the whole text finds', () => {
    fc.assert(
      fc.property(fc.array(item), fc.constantFrom(0, 1, 2), (items, indent) => {
        const text = JSON.stringify({ info: { item: [] }, item: items }, null, indent);
        const locate = sourcePositions(text);
        const lines = itemLines(text);
        for (const [at] of items.entries()) expect(lines.has(`/item/${at}`)).toBe(true);
        for (const [pointer, line] of lines)
          if (pointer !== '') expect([pointer, line]).toEqual([pointer, locate(pointer).line]);
      }),
    );
  });
});
