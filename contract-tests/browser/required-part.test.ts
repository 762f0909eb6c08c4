import { expect, test } from 'vitest';
import { requiredParts } from './required-part.fixture.ts';

test('Parts are required by their names, and a name that is none is refused with those that there are.', () => {
  expect(requiredParts('')).toEqual([]);
  expect(requiredParts(' chromium, ')).toEqual(['chromium']);
  expect(requiredParts('chromium,redis')).toEqual(['chromium', 'redis']);
  expect(() => requiredParts('chromium,chromum')).toThrow(
    'asks for "chromum", which no test needs. Expected chromium, redis.',
  );
});
