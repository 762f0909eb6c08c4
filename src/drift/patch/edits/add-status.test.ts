import { expect, test } from 'vitest';
import { parseSpec } from '../../../spec/load-spec.ts';
import { acceptFindings } from '../accept-findings.ts';
import { accepted, documentOf, finding, GET, patched, SEEN } from '../patch-cases.fixture.ts';

const given = finding({
  code: 'status-undocumented',
  pointer: '',
  specPointer: `${GET}/responses`,
  received: 429,
});
const any = { description: 'Any.' };

test('A status gets a description, and several their order.', async () => {
  const document = documentOf({}, {}, { responses: { '200': any, '500': any, default: any } });
  const { document: after } = await accepted(document, { ...given, received: [429, 200, 503] });
  const responses = {
    '200': any,
    '500': any,
    default: any,
    '429': { description: SEEN },
    '503': { description: SEEN },
  };
  expect(after).toMatchObject({ paths: { '/thing': { get: { responses } } } });
});

test.each([
  ['"200"', '"429"', 'default'],
  ['200', '429', '"500"'],
])('Behind the status %s stands %s, before %s.', async (first, added, last) => {
  const text = (middle: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /thing:
    get:
      operationId: getThing
      responses:
        ${first}:
          description: Any.
${middle}        ${last}:
          description: Any.
`;
  const context = { file: 'a.yaml', findings: [given], seen: () => SEEN, outcome: undefined };
  const { text: after } = await acceptFindings({ ...context, text: text('') });
  expect(after).toBe(text(`        ${added}:\n          description: ${SEEN}\n`));
  expect(parseSpec('a.yaml', after).table.operations[0]?.responses).toHaveLength(3);
});

test('A status below all others stands behind them, and an operation that has gone has none.', async () => {
  const { document } = await accepted(documentOf({}), { ...given, received: 101 });
  expect(document).toMatchObject({
    paths: { '/thing': { get: { responses: { '101': { description: SEEN } } } } },
  });
  expect(patched(documentOf({}), { ...given, specPointer: '/paths/gone' })).toMatchObject({
    kind: 'by-hand',
  });
});
