import { expect, test } from 'vitest';
import { documentNodes } from './document-nodes.ts';
import { notesOf } from './notes-of.ts';

test('The marks of a document are found wherever they stand, in words or not.', () => {
  const schemas = {
    Pool: {
      'x-lockstep-assumed': ' The page has no types. ',
      properties: {
        state: { enum: [1], 'x-lockstep-open-enum': true },
        example: { example: { 'x-lockstep-assumed': 'This is data.' } },
      },
    },
  };
  const root = { openapi: '3.1.0', info: { title: 'Pools', version: '1' }, components: { schemas } };
  expect(notesOf(documentNodes(root))).toEqual([
    {
      kind: 'assumed',
      pointer: '/components/schemas/Pool/x-lockstep-assumed',
      reason: 'The page has no types.',
    },
    {
      kind: 'open-enum',
      pointer: '/components/schemas/Pool/properties/state/x-lockstep-open-enum',
      reason: 'true',
    },
  ]);
});
