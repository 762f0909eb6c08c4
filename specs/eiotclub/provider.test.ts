import type { JsonObject, JsonValue, RequestParts, SigningContext } from 'lockstep';
import { signParameters } from 'lockstep';
import { expect, test } from 'vitest';
import { provider } from './provider.ts';

const context: SigningContext = {
  credentials: { appkey: 'K1', secret: 's3cret' },
  now: 1_700_000_000_999,
  random: () => 0,
};

function additions(
  body: JsonValue | undefined,
  change: Partial<SigningContext> = {},
  literals: RequestParts['literals'] = new Map(),
): JsonObject | undefined {
  const request = { method: 'POST', path: '/', query: [], headers: {}, body, literals };
  return provider.sign?.(request, { ...context, ...change }).body;
}

test('A signed request gets appkey, seconds, nonce, and a signature over all of it.', () => {
  const body = { pool_object_id: 387, page: 1, page_size: 10 };
  const base = { appkey: 'K1', timestamp: 1_700_000_000, nonce: 10_000 };
  const { signature } = signParameters({ ...body, ...base }, 's3cret');
  expect(additions(body)).toEqual({ ...base, sign: signature });
});

test('What was signed before is signed anew: no old value has a part in the signature.', () => {
  const body = { iccid: '8988308650104486856' };
  const old = { ...body, appkey: 'redacted', timestamp: 1, nonce: 99_999, sign: '0'.repeat(40) };
  expect(additions(old)).toEqual(additions(body));
});

test('A nonce has five digits, from the lowest to the highest draw.', () => {
  const nonces = [0, 0.5, 1 - Number.EPSILON].map((draw) => additions({}, { random: () => draw })?.['nonce']);
  expect(nonces).toEqual([10_000, 55_000, 99_999]);
});

test('A number that no double holds is signed by its literal.', () => {
  const literals = new Map([['/pool_object_id', '12345678901234567890']]);
  const exact = additions({ pool_object_id: Number('12345678901234567890') }, {}, literals);
  expect(exact).toEqual(additions({ pool_object_id: '12345678901234567890' }));
});

test('Another secret gives another signature, and a missing one does not stop the request.', () => {
  const signs = ['s3cret', 'other'].map(
    (secret) => additions({}, { credentials: { appkey: 'K1', secret } })?.['sign'],
  );
  expect(signs[0]).not.toBe(signs[1]);
  expect(additions({}, { credentials: {} })).toMatchObject({ appkey: '', sign: expect.any(String) });
});

test.each([undefined, null, [1], 'text'])(
  'A body that is no object (%j) is signed as an empty one.',
  (body) => {
    expect(additions(body)).toEqual(additions({}));
  },
);

test('Secret, appkey and signature are never shown or stored.', () => {
  expect([...provider.secrets].sort()).toEqual(['appkey', 'secret', 'sign']);
});

test('The mock is used with the credentials that the documentation names.', () => {
  expect(provider.credentials).toEqual([
    { name: 'appkey', mock: 'mock-appkey', secret: false },
    { name: 'secret', mock: 'mock-secret', secret: true },
  ]);
});
