import { expect, test } from 'vitest';
import type { JsonValue } from '../../../json/json-value.ts';
import { acceptedValue, documentOf, finding, patched, THING, thingWith } from '../patch-cases.fixture.ts';

const code = 'integer-unsafe';
const VALUE = `${THING}/properties/value`;

test.each<[JsonValue, JsonValue]>([
  [
    { type: 'integer', minimum: 1 },
    { type: 'integer', format: 'int64', minimum: 1 },
  ],
  [
    { type: 'integer', format: 'int32' },
    { type: 'integer', format: 'int64' },
  ],
])('%j becomes %j.', async (before, after) => {
  expect(await acceptedValue(before, { code, received: '89860000000000000001' }, 'type')).toEqual(after);
});

test('The finding may be about the schema as a whole, and is left where that has gone.', () => {
  const document = documentOf(thingWith({ type: 'integer' }));
  expect(patched(document, finding({ code, specPointer: VALUE }))).toMatchObject({
    edits: [{ kind: 'add', pointer: VALUE, key: 'format', value: 'int64' }],
  });
  for (const specPointer of ['', `${THING}/properties/gone/type`]) {
    expect(patched(document, finding({ code, specPointer }))).toMatchObject({ kind: 'by-hand' });
  }
});
