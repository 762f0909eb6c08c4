import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../json/json-value.ts';
import { accepted, documentOf, finding, GET, patched, THING } from '../patch-cases.fixture.ts';

test.each<[JsonObject, string, JsonValue, JsonObject]>([
  [{ required: ['a', 'b', 'c'] }, 'required', 'b', { required: ['a', 'c'] }],
  [{ required: ['a', 'b', 'c'] }, 'required', ['c', 'a'], { required: ['b'] }],
  [{ required: ['a'], type: 'object' }, 'required', 'a', { type: 'object' }],
  [
    { dependentRequired: { a: ['b', 'c'], d: ['b'] } },
    'dependentRequired',
    'b',
    { dependentRequired: { a: ['c'] } },
  ],
  [
    { dependentRequired: { a: ['b'], 'd/e': ['b'] }, type: 'object' },
    'dependentRequired',
    'b',
    { type: 'object' },
  ],
  [
    { dependentRequired: { a: ['b'], c: ['b', 'd'] } },
    'dependentRequired',
    'b',
    { dependentRequired: { c: ['d'] } },
  ],
])('%j without its %s %j becomes %j.', async (before, keyword, expected, after) => {
  const { document, what } = await accepted(
    documentOf(before),
    finding({ code: 'property-missing', specPointer: `${THING}/${keyword}`, expected }),
  );
  expect(document['components']).toEqual({ schemas: { Thing: after } });
  expect(what).toMatch(/^made .* optional \(\/components\/schemas\/Thing\//);
});

test('A parameter and a header that were required become optional.', async () => {
  const parameters = [{ name: 'page', in: 'query', required: true, schema: {} }];
  const headers = { 'x-total': { required: true, schema: {} } };
  const responses = { '200': { description: 'A thing.', headers } };
  const document = documentOf({}, {}, { parameters, responses });
  const parameter = finding({
    code: 'property-missing',
    specPointer: `${GET}/parameters/0/required`,
    expected: 'page',
  });
  expect((await accepted(document, parameter)).document).toMatchObject({
    paths: { '/thing': { get: { parameters: [{ required: false }] } } },
  });
  const specPointer = `${GET}/responses/200/headers/x-total/required`;
  const header = finding({ code: 'header-missing', specPointer, expected: 'x-total' });
  expect((await accepted(document, header)).document).toMatchObject({
    paths: { '/thing': { get: { responses: { '200': { headers: { 'x-total': { required: false } } } } } } },
  });
});

test('What is optional already needs nothing, and what has gone cannot be found.', () => {
  const at = (specPointer: string) => finding({ code: 'property-missing', specPointer, expected: 'a' });
  for (const keyword of ['required', 'dependentRequired']) {
    expect(patched(documentOf({}), at(`${THING}/${keyword}`))).toMatchObject({ kind: 'edits', edits: [] });
  }
  expect(patched(documentOf({}), at('/components/schemas/Gone/required'))).toMatchObject({ kind: 'by-hand' });
});
