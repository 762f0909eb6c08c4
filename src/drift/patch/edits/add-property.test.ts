import { expect, test } from 'vitest';
import {
  accepted,
  documentOf,
  finding,
  patched,
  SEEN,
  schemaOfValue,
  THING,
  thingWith,
} from '../patch-cases.fixture.ts';

const given = finding({
  code: 'property-undocumented',
  severity: 'additive',
  pointer: '/items/*/a~1b',
  specPointer: THING,
  received: { type: 'string' },
});

test('A property joins those that are there, optional, with the schema of its values.', async () => {
  const { document, what } = await accepted(documentOf(thingWith({})), {
    ...given,
    received: [{ type: 'object', properties: { a: { type: 'integer' } } }, { type: 'null' }],
  });
  const added = { description: SEEN, type: ['object', 'null'], properties: { a: { type: 'integer' } } };
  expect(document['components']).toEqual({
    schemas: { Thing: { type: 'object', properties: { value: {}, 'a/b': added } } },
  });
  expect(what).toBe(`added the property a/b (${THING}/properties)`);
});

test('A schema without properties gets its first, behind its type.', async () => {
  const { document } = await accepted(documentOf({ type: 'object', 'x-last': 1 }), {
    ...given,
    pointer: '/value',
  });
  expect(schemaOfValue(document)).toEqual({ description: SEEN, type: 'string' });
  expect(Object.keys(Object(document['components'])['schemas']['Thing'])).toEqual([
    'type',
    'properties',
    'x-last',
  ]);
});

test('What is no schema, has no name or has gone is left.', () => {
  expect(patched(documentOf({}), { ...given, received: 'text' })).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), { ...given, pointer: '' })).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), { ...given, specPointer: '/components/schemas/Gone' })).toMatchObject({
    kind: 'by-hand',
  });
});
