import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonValue } from '../json/json-value.ts';
import { mentionedReferences } from './mentioned-references.ts';
import { walkReferences } from './walk-references.ts';

test('Every reference is there once, whatever the spaces around it.', () => {
  const text = '{"a":{"$ref":"#/x"},"b":[{"$ref" :\n "#/y/~1z"}],"c":{"$ref":"#/x"},"d":["$ref"]}';
  expect(mentionedReferences(text)).toEqual(new Set(['#/x', '#/y/~1z']));
  expect(mentionedReferences('{}')).toEqual(new Set());
});

test.each([
  ['a property of that name', '{"properties":{"$ref":{"type":"string"}}}'],
  ['a reference with an escape', '{"$ref":"#/a\\/b"}'],
  ['a key with an escape', '{"\\u0024ref":"#/a"}'],
  ['a key with another escape', '{"$r\\u0065f":"#/a"}'],
])('A text with %s leaves it to a walk.', (_, text) => {
  expect(mentionedReferences(text)).toBeUndefined();
});

test('No reference that a walk finds is missed.', () => {
  const { document } = fc.letrec<{ document: JsonValue }>((tie) => ({
    document: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<JsonValue>('#/a', '"$ref": "#/b"', '$ref', 'ref\\', 1, null),
      fc.array(tie('document'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('$ref', 'items', 'properties', 'x"$ref', 'allOf'), tie('document')),
    ) as fc.Arbitrary<JsonValue>,
  }));
  fc.assert(
    fc.property(document, fc.constantFrom(0, 2), (root, indent) => {
      const mentioned = mentionedReferences(JSON.stringify(root, null, indent));
      const found: string[] = [];
      walkReferences(root, (reference) => found.push(reference));
      if (mentioned !== undefined) expect(found.filter((reference) => !mentioned.has(reference))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
