import { afterEach, expect, test, vi } from 'vitest';
import { mock as tibiot } from '../../mocks/tibiot/index.ts';
import { textOfBody } from '../exchange/body-text.ts';
import { sendingOf } from './batches.fixture.ts';
import { mockTarget } from './mock-target.ts';

afterEach(() => vi.useRealTimers());

const POOL_MONTH = '/api/v1/pool/getPoolMonthUsage?poolCode=UP202504010001&queryMonth=2026-11';

async function codeOf(target: ReturnType<typeof mockTarget>): Promise<unknown> {
  const request = { method: 'GET', target: POOL_MONTH, headers: {}, body: undefined };
  const { body } = await target.send(request, sendingOf(request));
  return JSON.parse(textOfBody(body) ?? '').code;
}

test('a recording that asks for its own month is answered years later as well', async () => {
  vi.useFakeTimers({ now: Date.parse('2031-01-01T00:00:00Z'), toFake: ['Date'] });
  const target = mockTarget(tibiot);
  await target.begin({ scenario: undefined, recordedAt: Date.parse('2026-11-22') });
  expect(await codeOf(target)).toBe(200);
  expect(target.now()).toBe(Date.parse('2026-11-22'));
});

test('a scenario that the mock does not have is a reason to skip', async () => {
  const target = mockTarget(tibiot);
  expect(await target.begin({ scenario: 'nonsense', recordedAt: 0 })).toEqual({
    ready: false,
    reason: 'the mock of tibiot has no scenario "nonsense"',
  });
});

test('every start puts the state back', async () => {
  const target = mockTarget(tibiot);
  await target.begin({ scenario: 'empty', recordedAt: Date.parse('2026-11-22') });
  expect(await codeOf(target)).toBe(404);
  await target.begin({ scenario: 'typical', recordedAt: Date.parse('2026-11-22') });
  expect(await codeOf(target)).toBe(200);
});
