import { expect, test } from 'vitest';
import type { JsonValue } from '../../../json/json-value.ts';
import { accepted, documentOf, finding, GET, patched, SEEN } from '../patch-cases.fixture.ts';

const given = finding({
  code: 'parameter-undocumented',
  direction: 'request',
  pointer: '/query/page',
  specPointer: GET,
  received: '2',
});

test.each<[JsonValue, string]>([
  ['2', 'integer'],
  [['-2', '0'], 'integer'],
  [['1.5', '-1e3'], 'number'],
  [['true', 'false'], 'boolean'],
  [['true', '1'], 'string'],
  ['007', 'string'],
  ['89860000000000000001', 'string'],
  [['a', '1'], 'string'],
  ['***', 'string'],
])('A parameter that received %j is described as %s.', async (received, type) => {
  const { document } = await accepted(documentOf({}), { ...given, received });
  const parameters = [{ name: 'page', in: 'query', required: false, description: SEEN, schema: { type } }];
  expect(document).toMatchObject({ paths: { '/thing': { get: { parameters } } } });
});

test('A parameter joins those that are there.', async () => {
  const parameters = [{ name: 'page', in: 'header', schema: {} }];
  const { document } = await accepted(documentOf({}, {}, { parameters }), given);
  expect(document).toMatchObject({
    paths: { '/thing': { get: { parameters: [...parameters, { name: 'page', in: 'query' }] } } },
  });
});

test('A parameter of the whole path is one of its operations, too.', () => {
  const document = documentOf({});
  const shared = {
    ...document,
    paths: { '/thing': { parameters: [{ name: 'page', in: 'query' }], get: {} } },
  };
  expect(patched(shared, { ...given, operation: 'GET /thing' })).toMatchObject({ edits: [] });
});

test('An operation that has gone takes no parameter, and a finding without a name has none to add.', () => {
  expect(patched(documentOf({}), { ...given, specPointer: `${GET}/gone` })).toMatchObject({
    kind: 'by-hand',
  });
  expect(patched(documentOf({}), { ...given, pointer: '/query' })).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), { ...given, pointer: '' })).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), { ...given, operation: 'GET /other' })).toMatchObject({ kind: 'edits' });
});
