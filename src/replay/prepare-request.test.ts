import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import { provider, startBatch } from './batches.fixture.ts';
import { prepareRequest } from './prepare-request.ts';

const context = { credentials: { key: 'live-key' }, now: 5, random: () => 0 };

test('A request is signed afresh, and loses what was true of its first journey alone.', () => {
  const request = {
    ...startBatch({ cards: 'a', key: '***' }),
    headers: {
      'content-type': 'application/json',
      'content-length': '99',
      'content-encoding': 'gzip',
      'transfer-encoding': 'chunked',
      connection: 'keep-alive',
      host: 'api.example.com',
      'x-tenant': 'acme',
      'x-time': '1',
    },
  };
  const prepared = prepareRequest(request, provider, undefined, context);
  expect(prepared.headers).toEqual({ 'content-type': 'application/json', 'x-tenant': 'acme', 'x-time': '5' });
  expect(textOfBody(prepared.body)).toBe('{"cards":"a","key":"live-key"}');
});

test('A recording of a refusal is sent with a wrong secret of the same length.', () => {
  const prepared = prepareRequest(startBatch(), provider, 'invalid', context);
  expect(textOfBody(prepared.body)).toBe('{"key":"invalid-"}');
});
