import { expect, test } from 'vitest';
import { createOperationIndex } from '../spec/operation-index.ts';
import { sightRecorded } from './check-exchange.ts';
import { judgeObservations } from './judge-observations.ts';
import { type Observations, observe } from './observation.ts';
import { answer, get, goodPool, listPools, provider, spec, success } from './pools.fixture.ts';

const check = {
  ...({ provider, spec, index: createOperationIndex(spec.table), target: 'live', evidence: 'live' } as const),
  request: listPools,
  response: success(goodPool),
};

test('A recorded exchange that is not replayed has shown its body all the same, and no answer.', () => {
  const [sighting, ...more] = sightRecorded(check);
  expect(more).toEqual([]);
  expect(sighting).toMatchObject({ operation: 'listPools', body: undefined, recorded: { code: '200' } });
  const observations: Observations = new Map();
  for (const one of sightRecorded(check)) observe(observations, one);
  expect(judgeObservations(observations)).toEqual([]);
});

test('What is no operation, or no JSON, has shown nothing.', () => {
  expect(sightRecorded({ ...check, request: get('/nowhere') })).toEqual([]);
  expect(sightRecorded({ ...check, response: { ...answer({}), body: 'no JSON' } })).toEqual([]);
});
