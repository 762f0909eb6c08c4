import { expect, test } from 'vitest';
import { answer, exchange, getBatch, recordingOf, startBatch, subject } from './batches.fixture.ts';
import { boundNames } from './bound-names.ts';

test('The names are those of path, query, header and body of every documented request, each once.', () => {
  const requests = [
    startBatch({ cards: 'a,b', kind: 'express' }),
    getBatch('B-1?kind=express', { 'x-owner': 'acme' }),
    { ...getBatch('B-1'), target: '/nowhere?lost=1' },
  ];
  const names = boundNames(subject, [recordingOf(...requests.map((asked) => exchange(asked, answer({}))))]);
  expect([...names].sort()).toEqual(['batchCode', 'cards', 'kind', 'x-owner']);
});
