import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import {
  accepted,
  documentOf,
  finding,
  patched,
  schemaOfValue,
  THING,
  thingWith,
} from '../patch-cases.fixture.ts';

const VALUE = `${THING}/properties/value`;
const vanished = finding({
  code: 'property-vanished',
  specPointer: VALUE,
  expected: 'value',
  lastRecorded: '2026-11-20T08:00:00Z',
});
const missing = finding({ ...vanished, code: 'property-missing', specPointer: `${THING}/required` });

test.each<[JsonObject, JsonValue]>([
  [{ type: 'string' }, { type: 'string', 'x-lockstep-vanished': '2026-11-20' }],
  [
    { $ref: '#/components/schemas/Other' },
    { $ref: '#/components/schemas/Other', 'x-lockstep-vanished': '2026-11-20' },
  ],
  [
    { 'x-lockstep-vanished': '2026-01-01', type: 'string' },
    { 'x-lockstep-vanished': '2026-11-20', type: 'string' },
  ],
])('A property %j of which recordings alone are left becomes %j.', async (before, after) => {
  const document = documentOf(thingWith(before), { Other: { type: 'string' } });
  const result = await accepted(document, vanished);
  expect(schemaOfValue(result.document)).toEqual(after);
  expect(result.what).toMatch(/^noted that value has vanished/);
});

test('A required one becomes optional with it, and one that comes and goes only that.', async () => {
  const document = documentOf({ ...thingWith({ type: 'string' }), required: ['value'] });
  const both = await accepted(document, missing);
  expect(both.document['components']).toEqual({
    schemas: { Thing: thingWith({ type: 'string', 'x-lockstep-vanished': '2026-11-20' }) },
  });
  expect(both.what).toMatch(/^made value optional and noted that it has vanished/);
  const { lastRecorded: _, ...comesAndGoes } = missing;
  expect((await accepted(document, comesAndGoes)).document['components']).toEqual({
    schemas: { Thing: thingWith({ type: 'string' }) },
  });
});

test('What another schema describes is only made optional.', async () => {
  const before = { required: ['value'], allOf: [thingWith({ type: 'string' })] };
  const { document } = await accepted(documentOf(before), missing);
  expect(document['components']).toEqual({ schemas: { Thing: { allOf: before.allOf } } });
});

test('It is left to a person where no day is known, where there is no property of that name, and where it has gone.', () => {
  const document = documentOf(thingWith({ type: 'string' }));
  const { lastRecorded: _, ...undated } = vanished;
  for (const given of [
    undated,
    { ...vanished, specPointer: `${THING}/additionalProperties` },
    { ...vanished, specPointer: `${THING}/properties/gone` },
    { ...vanished, specPointer: '/components/schemas/Gone/properties/value' },
  ])
    expect(patched(document, given)).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf(thingWith(true)), vanished)).toMatchObject({ kind: 'by-hand' });
});
