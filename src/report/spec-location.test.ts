import { expect, test } from 'vitest';
import { finding } from './sample-report.fixture.ts';
import { specLocation } from './spec-location.ts';

const text = 'openapi: 3.1.0\ncomponents:\n  schemas:\n    Pool:\n      type: object\n';
const locate = specLocation(new Map([['pools', { path: 'specs/pools/openapi.yaml', text }]]));

test.each([
  ['its place', '/components/schemas/Pool', 4, 5],
  ['the nearest place that there is', '/components/schemas/Pool/properties/state', 4, 5],
  ['the top where it has none', '', 1, 1],
])('A finding is found at %s.', (_, specPointer, line, column) => {
  expect(locate(finding({ specPointer }))).toEqual({ path: 'specs/pools/openapi.yaml', line, column });
});

test('A finding of a provider whose spec is not at hand is nowhere.', () => {
  expect(locate(finding({ provider: 'others' }))).toBeUndefined();
});
