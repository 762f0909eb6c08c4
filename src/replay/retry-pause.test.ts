import { expect, test } from 'vitest';
import { LockstepError } from '../errors/lockstep-error.ts';
import type { HttpResponse } from '../exchange/http.ts';
import { pauseBefore } from './retry-pause.ts';

const answer = (status: number, headers: HttpResponse['headers'] = {}): HttpResponse => ({
  status,
  headers,
  body: '',
});

test.each<[string, Parameters<typeof pauseBefore>, number | undefined]>([
  ['a success', [0, answer(200), 200], undefined],
  ['an error of the server that may stay', [0, answer(500), 200], undefined],
  ['a gateway without its server', [0, answer(502), 200], 250],
  ['the same again', [1, answer(502), 200], 1000],
  ['a refusal that was recorded', [0, answer(429), 429], undefined],
  ['a refusal with its own pause', [0, answer(429, { 'retry-after': '3' }), 200], 3000],
  ['a shorter pause than the usual one', [1, answer(503, { 'retry-after': '0' }), 200], 1000],
  ['more patience than there is', [0, answer(503, { 'retry-after': '3600' }), 200], undefined],
  ['a pause that is none', [0, answer(503, { 'retry-after': 'soon' }), 200], 250],
  ['a connection that broke', [0, new LockstepError('TARGET_UNREACHABLE', ''), 200], 250],
  ['an answer that took too long', [0, new LockstepError('TARGET_TIMEOUT', ''), 200], undefined],
  ['a certificate that does not verify', [0, new LockstepError('TARGET_UNTRUSTED', ''), 200], undefined],
])('After %s the pause is right.', (_, args, pause) => {
  expect(pauseBefore(...args)).toBe(pause);
});

test('A date to try again at is a pause until then.', () => {
  const date = new Date(Date.now() + 20_000).toUTCString();
  const pause = pauseBefore(0, answer(503, { 'retry-after': date }), 200);
  expect(pause).toBeGreaterThan(18_000);
  expect(pause).toBeLessThanOrEqual(20_000);
});
