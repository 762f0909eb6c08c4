import { expect, test } from 'vitest';
import { accepted, documentOf, finding, GET, patched, THING } from '../patch-cases.fixture.ts';

const given = finding({
  code: 'media-type-changed',
  pointer: '',
  specPointer: `${GET}/responses/200/content`,
  expected: ['application/json'],
  received: 'text/html',
});

test('The media type is declared beside the other, with its schema.', async () => {
  const { document, what } = await accepted(documentOf({}), {
    ...given,
    received: ['text/html', 'application/json'],
  });
  const schema = { $ref: `#${THING}` };
  const content = { 'application/json': { schema }, 'text/html': { schema } };
  expect(document).toMatchObject({ paths: { '/thing': { get: { responses: { '200': { content } } } } } });
  expect(what).toContain('added text/html with the schema of application/json');
});

test('Where the declared media type has no schema, neither has the other.', async () => {
  const content = { 'text/plain': {} };
  const document = documentOf({}, {}, { responses: { '200': { description: 'Text.', content } } });
  const { document: after } = await accepted(document, { ...given, expected: ['text/plain'] });
  const both = { 'text/plain': {}, 'text/html': {} };
  expect(after).toMatchObject({ paths: { '/thing': { get: { responses: { '200': { content: both } } } } } });
  const { what } = await accepted(document, { ...given, expected: ['image/png'] });
  expect(what).toContain('with no schema');
});

test('A label that names another charset is left, since the spec would not change what it is.', () => {
  const label = { expected: 'charset=utf-8', received: 'application/json; charset=GBK' };
  const patch = patched(documentOf({}), { ...given, ...label });
  expect(patch).toMatchObject({ kind: 'by-hand', reason: expect.stringContaining('UTF-8') });
});

test('A body of which the spec says nothing is not taken for one that has gone from the spec.', () => {
  const patch = patched(documentOf({}), { ...given, specPointer: '' });
  expect(patch).toMatchObject({ kind: 'by-hand', reason: expect.stringContaining('declares no body') });
});

test('A body without a media type is left, and so is a place that has gone.', () => {
  expect(patched(documentOf({}), { ...given, received: '' })).toMatchObject({ kind: 'by-hand' });
  expect(patched(documentOf({}), { ...given, specPointer: `${GET}/gone` })).toMatchObject({
    kind: 'by-hand',
  });
});
