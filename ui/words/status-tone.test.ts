import { expect, test } from 'vitest';
import type { TrafficEntry } from '../api/types.ts';
import { fateOf, statusTone } from './status-tone.ts';

const entry: TrafficEntry = {
  ...{ id: 1, session: 'default', received: '', at: '', provider: 'shop', operation: 'listThings' },
  ...{
    method: 'GET',
    target: '/things',
    status: 200,
    outcome: 200,
    problems: [],
    mockProblems: [],
    fault: null,
  },
};

test.each([
  ['answered', {}],
  ['refused', { problems: ['the key is wrong'] }],
  ['refused', { status: 404 }],
  ['faulty', { status: 503, fault: 'status' }],
  ['broken', { fault: 'status', mockProblems: ['/a is no text'] }],
] as const)('A request was %s where it has %j.', (fate, changes) => {
  expect(fateOf({ ...entry, ...changes })).toBe(fate);
});

test('A status is green, amber or red by whose fault it is.', () => {
  expect([200, 302, 400, 499, 500].map(statusTone)).toEqual(['green', 'green', 'amber', 'amber', 'red']);
});
