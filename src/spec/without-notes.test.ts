import { expect, test } from 'vitest';
import { compileSpec } from './compile-spec.ts';
import { withoutNotes } from './without-notes.ts';

test('Examples and extensions go, at every depth; data and properties that are called so stay.', () => {
  const kept = {
    type: 'object',
    const: { example: 1, 'x-a': 1 },
    enum: [{ example: 1 }],
    examples: [{ example: 1 }],
    default: { 'x-a': 1 },
  };
  const noted = (inner: object) => ({ ...inner, example: { $id: 'a' }, 'x-a': { $id: 'a' } });
  const schema = noted({
    ...kept,
    properties: { example: noted({ type: 'string' }), 'x-a': true, properties: { type: 'string' } },
    oneOf: [noted({ items: noted({ type: 'null' }) }), false],
  });
  expect(withoutNotes(schema)).toEqual({
    ...kept,
    properties: { example: { type: 'string' }, 'x-a': true, properties: { type: 'string' } },
    oneOf: [{ items: { type: 'null' } }, false],
  });
});

test('Two examples may show the same $id, or the same $anchor, without being schemas of that name.', () => {
  const example = { inner: { $id: 'https://shop.example/1', $anchor: 'a', type: 'thing' } };
  const schema = { type: 'object', required: ['a'], example, 'x-shown': example };
  const { validators } = compileSpec({
    title: '',
    version: '',
    servers: [],
    operations: [],
    // What is not for walking is compiled at once.
    schemas: { '/a': { ...schema, unevaluatedProperties: true } as object, '/b': schema },
  });
  expect([validators.at('/a')({ a: 1 }), validators.at('/a')({})]).toEqual([true, false]);
});
