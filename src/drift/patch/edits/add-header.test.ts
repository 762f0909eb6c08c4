import { expect, test } from 'vitest';
import { accepted, documentOf, finding, GET, patched, SEEN } from '../patch-cases.fixture.ts';

const given = finding({
  code: 'header-undocumented',
  pointer: '/header/x-total',
  specPointer: `${GET}/responses/200`,
  received: ['12', '7'],
});

test('A header is described as far as its values say, behind the description of the answer.', async () => {
  const { document } = await accepted(documentOf({}), given);
  const headers = { 'x-total': { description: SEEN, schema: { type: 'integer' } } };
  expect(document).toMatchObject({ paths: { '/thing': { get: { responses: { '200': { headers } } } } } });
  expect(patched(documentOf({}), given)).toMatchObject({ edits: [{ after: ['description'] }] });
});

test('A header joins those that are there, whatever the case of their names.', async () => {
  const headers = { 'X-Page': { schema: {} } };
  const document = documentOf({}, {}, { responses: { '200': { description: 'A thing.', headers } } });
  const { document: after } = await accepted(document, given);
  const both = { ...headers, 'x-total': { description: SEEN } };
  expect(after).toMatchObject({ paths: { '/thing': { get: { responses: { '200': { headers: both } } } } } });
  expect(patched(document, { ...given, pointer: '/header/x-page' })).toMatchObject({ edits: [] });
});

test('An answer that has gone has no headers, and a finding without a name none to add.', () => {
  expect(patched(documentOf({}), { ...given, specPointer: `${GET}/gone` })).toMatchObject({
    kind: 'by-hand',
  });
  expect(patched(documentOf({}), { ...given, pointer: '' })).toMatchObject({ kind: 'by-hand' });
});
