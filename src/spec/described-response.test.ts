import { expect, test } from 'vitest';
import { describedResponse } from './described-response.ts';
import type { Operation } from './operation-table.ts';

function operationWith(...statuses: readonly string[]): Operation {
  const responses = statuses.map((status) => ({ status, pointer: '', content: [] }));
  const prose = { id: 'ask', method: 'GET', path: '/ask', pointer: '', summary: '' };
  return { ...prose, effect: 'read', parameters: [], responses };
}

test.each<[statuses: string[], status: number, described: string | undefined]>([
  [['default', '4XX', '404'], 404, '404'],
  [['default', '4xx', '404'], 400, '4xx'],
  [['default', '4XX'], 500, 'default'],
  [['4XX'], 500, undefined],
  [['200'], 20, undefined],
])('Of the responses %j, the status %d has %j.', (statuses, status, described) => {
  expect(describedResponse(operationWith(...statuses), status)?.status).toBe(described);
});
