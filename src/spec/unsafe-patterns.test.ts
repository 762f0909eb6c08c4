import { expect, test } from 'vitest';
import { normaliseSchema } from './normalise-schema.ts';
import { unsafePatterns } from './unsafe-patterns.ts';

test('Patterns that are none or could hang the process are told by their places, each once, and others are not.', () => {
  const inner = { type: 'string', pattern: '(a+)+$' };
  const schema = {
    properties: { 'a/b': inner, ok: { pattern: '^a+$' }, list: { anyOf: [{ pattern: '([' }] } },
    patternProperties: { '(x*)*': {}, '^y': {} },
  };
  const schemas = { '/s': normaliseSchema(schema), '/s/properties/a~1b': normaliseSchema(inner) };
  expect(unsafePatterns({ schemas })).toEqual([
    '/s/patternProperties/(x*)*',
    '/s/properties/a~1b/pattern',
    '/s/properties/list/anyOf/0/pattern',
  ]);
  expect(unsafePatterns({ schemas: { '/s': true } })).toEqual([]);
});
