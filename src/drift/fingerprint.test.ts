import { expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

const identity = {
  code: 'type-changed',
  provider: 'pools',
  operation: 'listPools',
  direction: 'response',
  pointer: '/data/*/id',
} as const;

test('The fingerprint is a fixed function of code, provider, operation, direction and pointer.', () => {
  // Baselines that teams have committed rest on this very value.
  expect(fingerprintOf(identity)).toBe('cfbcf371283b09f9');
});

test.each([
  { code: 'null-not-allowed' },
  { provider: 'pool' },
  { operation: 'getPool' },
  { direction: 'request' },
  { pointer: '/data/*' },
] as const)('Another identity has another fingerprint: %j.', (change) => {
  expect(fingerprintOf({ ...identity, ...change })).not.toBe(fingerprintOf(identity));
});
