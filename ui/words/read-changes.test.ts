import { expect, test } from 'vitest';
import { readChanges } from './read-changes.ts';

const changes = (...records: readonly string[]) =>
  `[{"provider":"shop","collection":"things","added":1,"changed":2,"removed":3,"records":[${records.join(',')}]}]`;

test('Of a record that has changed the fields are told that differ, by every digit.', () => {
  const [collection] = readChanges(
    changes(
      '{"key":"1","before":{"id":1,"n":12345678901234567890,"same":1},"after":{"id":1,"n":12345678901234567891,"same":1,"new":null}}',
    ),
  );
  expect(collection).toMatchObject({
    provider: 'shop',
    collection: 'things',
    added: 1,
    changed: 2,
    removed: 3,
  });
  expect(collection?.records).toEqual([
    {
      key: '1',
      kind: 'changed',
      fields: [
        { name: 'n', before: '12345678901234567890', after: '12345678901234567891' },
        { name: 'new', before: undefined, after: 'null' },
      ],
    },
  ]);
});

test('A record that came or went has all of its fields on one side.', () => {
  const [collection] = readChanges(
    changes('{"key":"a","before":null,"after":{"x":1}}', '{"key":"b","before":{"x":1},"after":null}'),
  );
  expect(collection?.records.map(({ kind, fields }) => [kind, fields])).toEqual([
    ['added', [{ name: 'x', before: undefined, after: '1' }]],
    ['removed', [{ name: 'x', before: '1', after: undefined }]],
  ]);
});

test('A collection without records has none, and what are no changes is refused.', () => {
  expect(readChanges('[{"provider":"shop","collection":"things"}]')[0]?.records).toEqual([]);
  for (const text of ['{}', 'no JSON']) expect(() => readChanges(text)).toThrow('cannot be read');
});
