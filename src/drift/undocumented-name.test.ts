import { expect, test } from 'vitest';
import { undocumentedName } from './undocumented-name.ts';

test.each([
  ['/users/17/cards/8988308650104486856', 'GET /users/*/cards/*'],
  ['/users/123e4567-e89b-12d3-a456-426614174000', 'GET /users/*'],
  ['/blobs/00FF00ff00ff00ff', 'GET /blobs/*'],
  ['/v1/users/decade/2fa', 'GET /v1/users/decade/2fa'],
  ['/', 'GET /'],
])('%s is told as %s.', (path, name) => {
  expect(undocumentedName('GET', path)).toBe(name);
});
