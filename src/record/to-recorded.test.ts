import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesOfText, textOfBody } from '../exchange/body-text.ts';
import type { PassedExchange } from './passed-exchange.ts';
import { toRecorded } from './to-recorded.ts';

const text = bytesOfText('{"code":0}');

function passed(body: Uint8Array, encoding?: string, sent?: Uint8Array): PassedExchange {
  const headers = encoding === undefined ? {} : { 'content-encoding': encoding };
  return {
    started: 0,
    request: { method: 'POST', target: '/a', headers: sent === undefined ? {} : headers, body: sent },
    response: { status: 200, headers: sent === undefined ? headers : {}, body, time: 1 },
  };
}

test.each([
  ['a packed response', passed(gzipSync(text), 'gzip')],
  ['a plain one', passed(text)],
  ['plain text that says that it is packed', passed(text, 'gzip')],
])('%s is recorded as its text', (_what, exchange) => {
  const recordable = toRecorded(exchange);
  expect(recordable.ok && textOfBody(recordable.exchange.response.body)).toBe('{"code":0}');
});

test('a response that is no text keeps its bytes', () => {
  const bytes = new Uint8Array([0xff, 0xfe, 0x00]);
  expect(toRecorded(passed(bytes))).toMatchObject({ ok: true, exchange: { response: { body: bytes } } });
});

test('a packed request is recorded as its text, and none as none', () => {
  const packed = toRecorded(passed(text, 'gzip', gzipSync(text)));
  expect(packed).toMatchObject({ ok: true, exchange: { request: { body: Buffer.from(text) } } });
  const none = toRecorded(passed(text));
  expect(none.ok && none.exchange.request.body).toBeUndefined();
});

test.each([
  ['of an unknown coding', passed(text, 'zstd')],
  ['that was cut off', passed(gzipSync(text).subarray(0, 15), 'gzip')],
  ['of a request', passed(text, 'zstd', text)],
])('a body %s is not recorded: secrets in it would stay', (_what, exchange) => {
  expect(toRecorded(exchange)).toEqual({
    ok: false,
    detail: expect.stringMatching(/^the body is packed as (zstd|gzip) and cannot be unpacked/),
  });
});
