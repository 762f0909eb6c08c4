import { createMock, type Fault } from 'lockstep';
import { handlers } from 'lockstep/msw';
import { mock as tibiot } from 'lockstep/providers/tibiot';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { refusing, TIBIOT } from './msw-client.fixture.ts';

const URL = `${TIBIOT}/pool/detail?poolCode=UP202504010001`;
const mock = createMock(tibiot);
const server = setupServer(...handlers(mock));

beforeAll(() => server.listen(refusing(() => undefined)));
afterEach(() => mock.reset());
afterAll(() => server.close());

/** The same mock, asked past MSW and through it. */
const WAYS: readonly (readonly [string, typeof fetch])[] = [
  ['createMock', mock.fetch],
  ['MSW', (input, init) => fetch(input, init)],
];

const next = (fault: Fault): Fault => ({ ...fault, next: 1 });

test.each(WAYS)('With %s, a reset rejects as fetch does, and is in the journal.', async (_, ask) => {
  mock.journal.clear();
  mock.faults.add(next({ kind: 'reset' }));
  await expect(ask(URL)).rejects.toThrow(TypeError);
  expect(mock.journal.snapshot().entries).toMatchObject([{ fault: 'reset' }]);
  expect((await ask(URL)).status).toBe(200);
});

test.each(WAYS)(
  'With %s, a body that is cut off gives its head and fails while it is read.',
  async (_, ask) => {
    mock.faults.add(next({ kind: 'cut-off' }));
    const response = await ask(URL);
    expect([response.status, response.headers.get('x-lockstep-fault')]).toEqual([200, 'cut-off']);
    await expect(response.text()).rejects.toThrow();
  },
);

test.each(WAYS)(
  'With %s, an answer is late, a refusal is marked, and a body is malformed.',
  async (_, ask) => {
    mock.faults.add(next({ kind: 'latency', milliseconds: 60 }), next({ kind: 'status', status: 503 }));
    const begun = performance.now();
    const response = await ask(URL);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(55);
    expect([response.status, response.headers.get('x-lockstep-fault')]).toEqual([503, 'latency, status']);
    mock.faults.add(next({ kind: 'malformed-json' }));
    await expect((await ask(URL)).json()).rejects.toThrow(SyntaxError);
  },
);

test.each(WAYS)('With %s, whoever is tired of waiting can give up.', async (_, ask) => {
  mock.faults.add(next({ kind: 'latency', milliseconds: 60_000 }));
  await expect(ask(URL, { signal: AbortSignal.timeout(30) })).rejects.toThrow(/abort|timeout/i);
});

test.each(WAYS)('With %s, where nothing of a body could be missing, it is a reset.', async (_, ask) => {
  mock.faults.add(next({ kind: 'cut-off' }));
  await expect(ask(URL, { method: 'HEAD' })).rejects.toThrow(TypeError);
});

test('Faults of the options are in force at the start and again after a reset, in every session.', async () => {
  const {
    fetch: ask,
    reset,
    session,
  } = createMock(tibiot, { faults: [{ kind: 'status', status: 500, next: 1 }] });
  const statuses = async () => [(await ask(URL)).status, (await ask(URL)).status];
  expect(await statuses()).toEqual([500, 200]);
  reset();
  expect(await statuses()).toEqual([500, 200]);
  expect((await session('other').fetch(URL)).status).toBe(500);
});

test('A fault that is none is refused when the mock is made.', () => {
  expect(() => createMock(tibiot, { faults: [{ kind: 'status', status: 99 }] })).toThrow(
    '"status" of status is 99. Expected a whole number from 400 to 599',
  );
});
