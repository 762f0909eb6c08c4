import { type JsonObject, type JsonValue, type Mock, signParameters } from 'lockstep';
import { expect, test } from 'vitest';
import type { Operations } from '../../generated/eiotclub/operations.ts';
import { NOW, send, signed, startMock } from './client.fixture.ts';

const HOUR = 3_600_000;

const POOL_REQUEST = { pool_object_id: 387, page: 1, page_size: 10 };

const REQUESTS: readonly (readonly [keyof Operations, JsonObject])[] = [
  ['listPoolRecords', POOL_REQUEST],
  ['listPackageOrders', { iccid: '8988308650104486856' }],
];

/** The verdict on a body sent as it is, and why. */
async function ask(
  subject: Mock,
  body: JsonObject | string,
  operation: keyof Operations = 'listPoolRecords',
): Promise<{ status: number; answer: JsonValue; explain: string | null }> {
  const response = await send(subject, operation, body);
  return {
    status: response.status,
    answer: await response.json(),
    explain: response.headers.get('x-lockstep-explain'),
  };
}

/** A signature over the body as it is, by whatever secret. */
function withSign(body: JsonObject, secret = 'mock-secret'): JsonObject {
  const { sign: _old, ...parameters } = body;
  return { ...parameters, sign: signParameters(parameters, secret).signature };
}

test.each(REQUESTS)(
  'A signed request of %s is accepted, and nothing needs an explanation.',
  async (operation, body) => {
    const { status, answer, explain } = await ask(startMock(), signed(body), operation);
    expect({ status, answer, explain }).toMatchObject({
      status: 200,
      answer: { code: '200' },
      explain: null,
    });
  },
);

test.each(
  ['appkey', 'timestamp', 'nonce', 'sign'].flatMap((name) =>
    [undefined, null, ''].map((value) => [name, value] as const),
  ),
)('The system parameter %s may not be %j: code 4001.', async (name, value) => {
  for (const [operation, body] of REQUESTS) {
    const { [name]: _left, ...others } = signed(body);
    const { status, answer, explain } = await ask(
      startMock(),
      value === undefined ? others : { ...others, [name]: value },
      operation,
    );
    expect([status, answer]).toEqual([200, { code: '4001', message: `${name} is missing` }]);
    expect(explain).toBe(
      `The system parameter "${name}" is missing or empty. Expected appkey, timestamp, nonce, sign in the body.`,
    );
  }
});

test.each(['[]', '5', '"appkey"', 'null'])(
  'A body that is no object (%s) lacks the system parameters.',
  async (body) => {
    expect(await ask(startMock(), body)).toMatchObject({ status: 200, answer: { code: '4001' } });
  },
);

test('An unknown appkey is refused with code 4002, however well it is signed, and is not repeated.', async () => {
  const { status, answer, explain } = await ask(
    startMock(),
    withSign({ ...signed(POOL_REQUEST), appkey: 'live-appkey' }),
  );
  expect([status, answer]).toEqual([200, { code: '4002', message: 'appkey is unknown' }]);
  expect(explain).toBe('The appkey is unknown. Expected "mock-appkey".');
});

test('A wrong signature is refused with code 4003; the explanation has the signed string, the secret masked.', async () => {
  const body = signed({ ...POOL_REQUEST, order_no_arr: '' });
  const { status, answer, explain } = await ask(startMock(), withSign(body, 'live-secret'));
  const text = `appkey=mock-appkey&nonce=55000&page=1&page_size=10&pool_object_id=387&timestamp=${NOW / 1000}&secret=***`;
  expect([status, answer]).toEqual([200, { code: '4003', message: 'sign is wrong' }]);
  expect(explain).toBe(`The signature is wrong. Expected ${body['sign']}, the SHA-1 of: ${text}`);
});

test.each<[string, (sign: string) => JsonValue]>([
  ['in lower case', (sign) => sign.toLowerCase()],
  ['of another request', () => 'A'.repeat(40)],
  ['that is a number', () => 123_456_789_012],
  ['that is an object', () => ({ toString: 1 })],
])('A signature %s is refused and never shown.', async (_which, change) => {
  const body = signed(POOL_REQUEST);
  const sign = change(String(body['sign']));
  const { answer, explain } = await ask(startMock(), { ...body, sign });
  expect(answer).toMatchObject({ code: '4003' });
  expect(explain).not.toContain(JSON.stringify(sign).replaceAll('"', ''));
});

test('A parameter changed after signing breaks the signature.', async () => {
  const { answer } = await ask(startMock(), { ...signed(POOL_REQUEST), page: 2 });
  expect(answer).toMatchObject({ code: '4003' });
});

test('A secret that a client sends along by mistake is not repeated.', async () => {
  const { answer, explain } = await ask(startMock(), { ...signed(POOL_REQUEST), secret: 'live-secret' });
  expect(answer).toMatchObject({ code: '4003' });
  expect(explain).toContain('&secret=***&timestamp=');
  expect(explain).not.toContain('live-secret');
});

test('The journal says why a request was refused, in the same words.', async () => {
  const subject = startMock();
  const { explain } = await ask(subject, { ...signed(POOL_REQUEST), page: 2 });
  expect(subject.journal.snapshot().entries).toMatchObject([
    { operation: 'listPoolRecords', status: 200, outcome: '4003', problems: [explain] },
  ]);
});

test('However odd the values of a wrongly signed request are, it is refused in the envelope.', async () => {
  for (const order_no_arr of ['\ud83d', '套餐\r\nx', 'x'.repeat(100_000), '', {}, [[]], 1e308]) {
    const { status, answer } = await ask(startMock(), { ...signed(POOL_REQUEST), order_no_arr, page: 9 });
    expect([status, answer]).toEqual([200, { code: '4003', message: 'sign is wrong' }]);
  }
});

test.each([
  ['ten minutes ago', -600, true],
  ['ten minutes and a second ago', -601, false],
  ['in ten minutes', 600, true],
  ['in ten minutes and a second', 601, false],
])('Whether a timestamp of %s is fresh: %s s, %s.', async (_when, seconds, isFresh) => {
  // Far from the wall clock, which counts too.
  const now = Date.parse('2020-01-01T00:00:00Z');
  const { answer } = await ask(startMock({ clock: now }), signed(POOL_REQUEST, now + seconds * 1000));
  expect(answer).toMatchObject({ code: isFresh ? '200' : '4004' });
});

test('A stale timestamp is refused with code 4004, and the explanation names the times that are fresh.', async () => {
  const now = Date.parse('2020-01-01T00:00:00Z');
  const subject = startMock({ clock: now });
  const { status, answer, explain } = await ask(subject, signed(POOL_REQUEST, now - HOUR));
  expect([status, answer]).toEqual([200, { code: '4004', message: 'timestamp is too old' }]);
  expect(explain).toMatch(
    /^The timestamp 1577833200 is not within 600 s of now\. Expected about 1577836800 or \d{10}, in seconds\.$/,
  );
});

test('Where session and wall clock agree, the explanation names one time.', async () => {
  const { explain } = await ask(startMock({ clock: 'real' }), signed(POOL_REQUEST, NOW - 1e12));
  expect(explain).toMatch(/Expected about \d{10}, in seconds\.$/);
});

test('A timestamp is fresh by the clock of the session or by the clock on the wall, so a client survives a journey in time.', async () => {
  const subject = startMock({ clock: 'real' });
  const asked = async (now: number): Promise<unknown> =>
    (await ask(subject, signed(POOL_REQUEST, now))).answer;
  expect(await asked(Date.now())).toMatchObject({ code: '200' });
  subject.clock.advance(1000 * HOUR);
  expect(await asked(Date.now())).toMatchObject({ code: '200' });
  expect(await asked(Date.now() + 1000 * HOUR)).toMatchObject({ code: '200' });
  expect(await asked(Date.now() + 500 * HOUR)).toMatchObject({ code: '4004' });
});

test.each<JsonValue>(['soon', true, 1_700_000_000_000, [1], { valueOf: 1, toString: 1 }])(
  'What is no time in seconds (%j) is not fresh.',
  async (timestamp) => {
    const { answer } = await ask(startMock(), withSign({ ...signed(POOL_REQUEST), timestamp }));
    expect(answer).toMatchObject({ code: '4004' });
  },
);

test('Digits in quotes are a fresh time with the right signature, but break the contract.', async () => {
  const body = withSign({ ...signed(POOL_REQUEST), timestamp: String(NOW / 1000) });
  expect(await ask(startMock(), body)).toMatchObject({ status: 422, answer: { pointer: '/timestamp' } });
});

test('Credentials come before the contract: a request that is wrong in both is refused for its signature.', async () => {
  const { answer } = await ask(startMock(), { ...signed(POOL_REQUEST), page: 'one' });
  expect(answer).toMatchObject({ code: '4003' });
});
