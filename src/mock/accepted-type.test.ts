import { expect, test } from 'vitest';
import { acceptedType } from './accepted-type.ts';

const TYPES = ['application/json', 'text/csv', 'text/plain'];

test.each<[accept: string | undefined, types: readonly string[], chosen: string | undefined]>([
  [undefined, TYPES, 'application/json'],
  [' ', TYPES, 'application/json'],
  ['*/*', TYPES, 'application/json'],
  ['text/*', TYPES, 'text/csv'],
  // What says the most about a type counts, wherever it stands.
  ['text/*, text/csv;q=0.1', TYPES, 'text/plain'],
  ['text/csv;q=0.1, text/*, */*;q=0.5', TYPES, 'text/plain'],
  ['*/*, text/*;q=0.2, application/json;q=0.1', TYPES, 'text/csv'],
  ['text/csv;q=0', TYPES, undefined],
  // A range of a spec is sent as JSON.
  ['application/json', ['text/plain', '*/*'], '*/*'],
  ['text/csv', ['*/*'], undefined],
  ['application/json', ['application/problem+json'], 'application/problem+json'],
])('Of %j, %j is answered with %j.', (accept, types, chosen) => {
  expect(acceptedType(accept, types)).toBe(chosen);
});
