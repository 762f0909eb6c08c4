import { expect, test } from 'vitest';
import { pointerOf } from './reference.ts';

test('The pointer of a reference has its percent-encoding undone, and keeps its own escapes.', () => {
  expect(pointerOf('#/paths/~1a~1%7Bid%7D/get')).toBe('/paths/~1a~1{id}/get');
});

test('A reference whose percent-encoding is malformed is taken as it stands.', () => {
  expect(pointerOf('#/components/schemas/100%')).toBe('/components/schemas/100%');
});
