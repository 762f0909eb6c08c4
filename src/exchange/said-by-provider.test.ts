import { expect, test } from 'vitest';
import { evidenceSources } from './har.ts';
import { saidByProvider } from './said-by-provider.ts';

test('A provider says something in force and in its sandbox, and nowhere else.', () => {
  expect(evidenceSources.filter(saidByProvider)).toEqual(['live', 'sandbox']);
});
