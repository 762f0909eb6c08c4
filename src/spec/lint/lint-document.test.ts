import { expect, test } from 'vitest';
import { type Changes, changed, GET, outcome } from './lint-cases.fixture.ts';
import { lintDocument } from './lint-document.ts';

function lint(changes: Changes) {
  return lintDocument({ file: 'openapi.yaml', root: changed(changes) }, outcome);
}

test('Problems come in the order of the rules.', async () => {
  const { problems } = await lint({
    [`${GET}/operationId`]: 'List',
    '/info/title': undefined,
    [`${GET}/parameters/0/example`]: 0,
  });
  expect(problems.map(({ rule }) => rule)).toEqual(['openapi-valid', 'operation-id', 'example-valid']);
});

test('Where operations cannot be read, the rules that need none still run, and the reason is told.', async () => {
  const result = await lint({ [`${GET}/parameters/0/name`]: undefined, [`${GET}/parameters/0/example`]: 0 });
  expect(result.problems).toEqual([
    { rule: 'openapi-valid', pointer: `${GET}/parameters/0`, sentence: expect.stringContaining('"name"') },
  ]);
  expect(result.unread).toMatchObject({ code: 'SPEC_INVALID' });
});

test('A reference that leads nowhere is no problem of a rule, and the reason why operations are unread.', async () => {
  const result = await lint({ [`${GET}/parameters/0/schema`]: { $ref: '#/components/schemas/None' } });
  expect(result).toMatchObject({ problems: [], unread: { code: 'REFERENCE_DANGLING' } });
});

test('The document is left as it was.', async () => {
  const root = changed({ [`${GET}/sumary`]: 'x' });
  const before = JSON.stringify(root);
  await lintDocument({ file: 'openapi.yaml', root }, outcome);
  expect(JSON.stringify(root)).toBe(before);
});
