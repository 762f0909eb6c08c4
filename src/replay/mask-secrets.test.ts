import { expect, test } from 'vitest';
import type { Deviation } from '../drift/deviation.ts';
import { defineProvider } from '../provider/define-provider.ts';
import { maskSecrets } from './mask-secrets.ts';

const provider = defineProvider({
  id: 'echo',
  title: 'Echo',
  credentials: [
    { name: 'key', mock: 'k', secret: true },
    { name: 'app', mock: 'a', secret: false },
    { name: 'account', mock: 'n', secret: false },
    { name: 'pin', mock: 'p', secret: true },
  ],
  secrets: ['app'],
});
const credentials = { key: '7700123', app: 'app-1234', account: 'acme', pin: '12' };

const deviation: Deviation = {
  code: 'type-changed',
  severity: 'breaking',
  provider: 'echo',
  operation: 'GET /a/7700123',
  target: 'live',
  direction: 'response',
  pointer: '/app-1234/code',
  specPointer: '',
  expected: ['string'],
  received: ['for app-1234 and 7700123', 7_700_123, { app_7700123: ['app-1234', true, null, 12] }, 'acme 12'],
  occurrences: 1,
  evidence: 'live',
  assumed: false,
};

test('Secrets are masked wherever they stand, and nothing else is.', () => {
  expect(maskSecrets([deviation], provider, credentials)).toEqual([
    {
      ...deviation,
      operation: 'GET /a/***',
      pointer: '/***/code',
      received: ['for *** and ***', '***', { 'app_***': ['***', true, null, 12] }, 'acme 12'],
    },
  ]);
});

test('Without credentials deviations stay what they are.', () => {
  expect(maskSecrets([deviation], provider, {})).toEqual([deviation]);
});
