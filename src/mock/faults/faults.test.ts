import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { mock as eiotclub } from '../../../mocks/eiotclub/index.ts';
import { mock as tibiot } from '../../../mocks/tibiot/index.ts';
import { textOfBody } from '../../exchange/body-text.ts';
import { createKeyedRandom } from '../../fixtures/keyed-random.ts';
import { createMockHost, type MockHostOptions } from '../mock-host.ts';
import type { MockResponse } from '../mock-response.ts';
import { drawLatency } from './draw-latency.ts';
import type { Fault } from './fault.ts';

afterEach(() => vi.useRealTimers());

const POOL = '/api/v1/pool/detail?poolCode=UP202504010001';
const BATCH = '/api/v1/pool/getPoolMonthUsage?poolCode=UP202504010001&queryMonth=2026-11';

function hostWith(faults: MockHostOptions['faults'] = [], options: MockHostOptions = {}) {
  const host = createMockHost([tibiot, eiotclub], { ...options, faults });
  const get = (target = POOL, session?: string): MockResponse => {
    const headers: Record<string, string> = session === undefined ? {} : { 'x-lockstep-session': session };
    return host.answer('tibiot', { method: 'GET', target, headers, body: undefined });
  };
  return { host, get };
}

function bodyOf({ body }: MockResponse) {
  return JSON.parse(textOfBody(body) ?? '');
}

test('Without a fault, no answer is marked and the journal says so.', () => {
  const { host, get } = hostWith();
  expect(get().headers).not.toHaveProperty('x-lockstep-fault');
  expect(host.journal.snapshot().entries[0]?.fault).toBeNull();
  expect(host.faults.isEmpty).toBe(true);
});

test('A status strikes the next requests for its operation and no other, and is then gone.', () => {
  const { host, get } = hostWith([
    { provider: 'tibiot', operation: 'getPoolDetail', kind: 'status', status: 503, next: 2, retryAfter: 7 },
  ]);
  expect([get(BATCH), get(), get(), get()].map(({ status }) => status)).toEqual([200, 503, 503, 200]);
  const faults = host.journal.snapshot().entries.map(({ fault, status }) => [fault, status]);
  expect(faults).toEqual([
    [null, 200],
    ['status', 503],
    ['status', 503],
    [null, 200],
  ]);
  expect(host.faults.list()).toEqual([]);
});

test('A status is a problem that says where it comes from, marked, with the time after which to ask again.', () => {
  const { get } = hostWith(['tibiot=status:429,retry-after=3']);
  const answer = get();
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'retry-after': '3',
    'x-lockstep-fault': 'status',
  });
  expect(bodyOf(answer)).toMatchObject({
    status: 429,
    operation: 'getPoolDetail',
    title: 'A fault that was set',
  });
});

test('A request that finds no operation is refused as ever.', () => {
  const { get } = hostWith(['tibiot=status:503']);
  expect(get('/nowhere').status).toBe(404);
});

test('The provider refuses in its own envelope, with a code of its spec, in the type of the spec.', () => {
  const { host, get } = hostWith(['tibiot/getPoolDetail=provider-error:404,message=gone fishing']);
  const answer = get();
  expect([answer.status, bodyOf(answer)]).toEqual([200, { code: 404, message: 'gone fishing' }]);
  expect(host.journal.snapshot().entries[0]).toMatchObject({ outcome: 404, fault: 'provider-error' });
});

test('A code that the spec does not have is refused with those that it has, and taken where it is forced.', () => {
  expect(() => hostWith(['tibiot/getPoolDetail=provider-error:418'])).toThrow(
    /getPoolDetail of tibiot has no failure with the code 418 in its spec, which has 400, 403, 404, 500\. Take one/,
  );
  const { get } = hostWith(['tibiot/getPoolDetail=provider-error:418,force,status=500']);
  expect([get().status, bodyOf(get()).code]).toEqual([500, 418]);
});

test('A refusal by a fault leaves the state as it is; an answer that is lost has changed it.', () => {
  const { host } = hostWith(['tibiot/switchCardNetwork=status:503,next=1', 'tibiot/switchCardNetwork=reset']);
  const { cards } = JSON.parse(host.snapshot()).tibiot;
  const body = new TextEncoder().encode(JSON.stringify({ iccids: [cards[0].iccid], switchOn: false }));
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', target: '/api/v1/card/operation/network', headers, body };
  const batches = () => JSON.parse(host.snapshot()).tibiot.batches.length;
  const before = batches();
  expect([host.answer('tibiot', request).status, batches()]).toEqual([503, before]);
  expect([host.answer('tibiot', request).transport, batches()]).toEqual([
    { delay: 0, ending: 'reset' },
    before + 1,
  ]);
});

test('Latencies add up, and come along with the first of the other faults that strikes.', () => {
  const { host, get } = hostWith([
    { provider: 'tibiot', kind: 'reset' },
    { provider: 'tibiot', kind: 'status', status: 500 },
    { provider: 'tibiot', kind: 'latency', milliseconds: 200 },
    { provider: 'tibiot', kind: 'latency', milliseconds: 50 },
  ]);
  const answer = get();
  expect(answer.transport).toEqual({ delay: 250, ending: 'reset' });
  expect(answer.headers['x-lockstep-fault']).toBe('latency, reset');
  expect(host.faults.list().map(({ struck }) => struck)).toEqual([1, 0, 1, 1]);
});

test('A body that is malformed is none that can be read as JSON, and as long as it says.', () => {
  const { get } = hostWith(['tibiot=malformed-json']);
  const answer = get();
  expect(() => bodyOf(answer)).toThrow(SyntaxError);
  expect(answer.status).toBe(200);
});

test('Any JSON value is malformed by half of it and a comma.', async () => {
  const { malformed } = await import('./malformed.ts');
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (json, asBytes) => {
      const body = asBytes ? new TextEncoder().encode(json) : json;
      const answer = malformed({ status: 200, headers: {}, body });
      expect(() => JSON.parse(new TextDecoder().decode(answer.body as Uint8Array))).toThrow();
    }),
  );
});

test('A probability strikes about as often as it says, and in every session the same requests.', () => {
  const { get } = hostWith([{ provider: 'tibiot', kind: 'status', status: 500, probability: 0.3 }], {
    seed: 5,
  });
  const struck = (session: string) => Array.from({ length: 400 }, () => get(POOL, session).status === 500);
  const one = struck('one');
  expect(one.filter(Boolean).length).toBeGreaterThan(80);
  expect(one.filter(Boolean).length).toBeLessThan(160);
  expect(struck('two')).toEqual(one);
});

test('Latency by a median and a sigma has that median, and its logarithms that spread.', () => {
  const fault = { kind: 'latency', milliseconds: 1000, sigma: 0.5 } as const;
  const drawn = Array.from({ length: 4000 }, (_, at) => drawLatency(fault, createKeyedRandom(1, at)));
  const logs = drawn.map((value) => Math.log(value / 1000));
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const spread = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / logs.length);
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(spread - 0.5)).toBeLessThan(0.03);
});

test('No latency that is drawn is above five minutes.', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ min: 0, max: 5, noNaN: true }), (seed, sigma) => {
      const value = drawLatency({ kind: 'latency', milliseconds: 200_000, sigma }, createKeyedRandom(seed));
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(300_000);
    }),
  );
});

test('A limit lets so many a second through, then answers 429 until the second is over.', () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  const { host, get } = hostWith(['tibiot=rate-limit:2']);
  expect([get(), get(BATCH)].map(({ headers }) => headers['x-lockstep-fault'])).toEqual([
    undefined,
    undefined,
  ]);
  vi.setSystemTime(1_000_400);
  expect(get()).toMatchObject({
    status: 429,
    headers: { 'retry-after': '1', 'x-lockstep-fault': 'rate-limit' },
  });
  vi.setSystemTime(1_001_000);
  expect([get().status, get().status, get().status]).toEqual([200, 200, 429]);
  expect(host.faults.list()[0]?.struck).toBe(2);
  vi.setSystemTime(900_000);
  expect(get().status).toBe(200);
});

test('Below one a second, the next one may come when its time is over.', () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  const { get } = hostWith(['tibiot=rate-limit:0.25']);
  expect([get().status, get().headers['retry-after']]).toEqual([200, '4']);
  vi.setSystemTime(1_004_000);
  expect(get().status).toBe(200);
});

test("The provider's own limit is refused as the provider refuses.", () => {
  const { host } = hostWith(['eiotclub=rate-limit']);
  const target = '/api/v3/pool/record/list';
  const answers = Array.from({ length: 11 }, () =>
    host.answer('eiotclub', { method: 'POST', target, headers: {}, body: undefined }),
  );
  const last = answers.pop();
  expect(answers.filter(({ headers }) => 'x-lockstep-fault' in headers)).toEqual([]);
  expect([last?.status, JSON.parse(textOfBody(last?.body) ?? '').code]).toEqual([200, '4006']);
  expect(host.journal.snapshot().entries[10]).toMatchObject({ fault: 'rate-limit', outcome: '4006' });
});

test('Faults are those of one session; a restart brings back those of the start, with their counts.', () => {
  const { host, get } = hostWith(['tibiot=status:500,next=1']);
  host.sessions.of('other').faults.clear();
  host.faults.add({ provider: 'tibiot', kind: 'reset' });
  expect([get(POOL, 'other').status, get().status, get().transport?.ending]).toEqual([200, 500, 'reset']);
  host.faults.restart();
  expect(host.faults.list()).toMatchObject([{ id: 1, struck: 0, fault: { kind: 'status' } }]);
});

test('A fault is taken back by its id, once.', () => {
  const { host } = hostWith(['tibiot=reset', 'tibiot=cut-off']);
  expect([host.faults.remove(1), host.faults.remove(1)]).toEqual([true, false]);
  expect(host.faults.list().map(({ fault }) => fault.kind)).toEqual(['cut-off']);
});

test('Faults are set as a whole or not at all, and no more than a hundred.', () => {
  const { host } = hostWith();
  const fault: Fault = { provider: 'tibiot', kind: 'reset' };
  expect(() => host.faults.add(fault, { ...fault, next: 0 })).toThrow(
    /"next" of reset is 0\. Expected a whole number from 1/,
  );
  expect(host.faults.isEmpty).toBe(true);
  host.faults.add(...Array(100).fill(fault));
  expect(() => host.faults.add(fault)).toThrow(/there can be 100 at a time/);
});

test.each([
  [7, 'expected an object such as {'],
  [{ provider: 'tibiot' }, 'its kind is missing. Expected one of latency, status, provider-error, reset'],
  [{ kind: 'reset' }, 'it names no provider. Expected one of tibiot, eiotclub'],
  [{ kind: 'reset', provider: 'nobody' }, 'there is no provider "nobody". Expected one of tibiot, eiotclub'],
  [
    { kind: 'reset', provider: 'tibiot', operation: 'get' },
    'tibiot has no operation "get". It has getPoolDetail',
  ],
  [{ kind: 'latency', provider: 'tibiot' }, 'latency lacks "milliseconds"'],
  [{ kind: 'latency', provider: 'tibiot', milliseconds: 300_001 }, 'from 0 to 300000 milliseconds'],
  [
    { kind: 'reset', provider: 'tibiot', times: 3 },
    'reset has no "times". It may have provider, operation, next',
  ],
  [{ kind: 'status', provider: 'tibiot', status: 200 }, 'a whole number from 400 to 599'],
  [{ kind: 'reset', provider: 'tibiot', next: 1, probability: 1 }, 'both "next" and "probability"'],
  [{ kind: 'rate-limit', provider: 'tibiot' }, 'no rate limit of tibiot is known. Give "perSecond"'],
  [{ kind: 'rate-limit', provider: 'tibiot', perSecond: 1, next: 1 }, 'rate-limit has no "next"'],
  [{ kind: 'provider-error', provider: 'tibiot', code: {} }, 'a text, a number or a boolean'],
  [{ kind: 'provider-error', provider: 'tibiot', code: 404, message: '' }, 'a text that is not empty'],
  [{ kind: 'provider-error', provider: 'tibiot', code: 404, force: 'yes' }, 'true or false'],
])('A fault that is none is refused with what was expected: %j', (fault, expected) => {
  const { host } = hostWith();
  // What comes from outside may be anything.
  expect(() => host.faults.add(fault as unknown as Fault)).toThrow(expected);
});

test('With one provider, its name may be left out.', () => {
  const host = createMockHost([tibiot], {
    faults: [{ kind: 'reset' }, 'getPoolDetail=cut-off', 'tibiot=reset'],
  });
  expect(host.faults.list().map(({ fault }) => [fault.provider, fault.operation])).toEqual([
    ['tibiot', undefined],
    ['tibiot', 'getPoolDetail'],
    ['tibiot', undefined],
  ]);
});

test.each<[string, object]>([
  ['tibiot/getCardDetail=latency:2s', { operation: 'getCardDetail', kind: 'latency', milliseconds: 2000 }],
  ['tibiot=latency:300ms,sigma=0.5', { kind: 'latency', milliseconds: 300, sigma: 0.5 }],
  ['tibiot=latency,milliseconds=300ms', { kind: 'latency', milliseconds: 300 }],
  ['tibiot=latency:1.5m', { kind: 'latency', milliseconds: 90_000 }],
  ['tibiot=status:503,probability=0.2', { kind: 'status', status: 503, probability: 0.2 }],
  ['eiotclub=provider-error:4003', { kind: 'provider-error', code: '4003' }],
  ['tibiot=provider-error:500', { kind: 'provider-error', code: 500 }],
  ['tibiot=provider-error:false,force', { kind: 'provider-error', code: false, force: true }],
  ['tibiot=rate-limit,per-second=3', { kind: 'rate-limit', perSecond: 3 }],
])('The text %s is a fault', (text, expected) => {
  expect(hostWith([text]).host.faults.list()[0]?.fault).toMatchObject(expected);
});

test.each([
  ['latency', 'expected WHERE=KIND, for example tibiot/getCardDetail=latency:2s.'],
  ['tibiot=latency', 'latency lacks its value. Expected one behind a colon, such as latency:2s.'],
  ['tibiot=latency:2', '"2" is no time. Expected one such as 300ms, 2s or 1.5m.'],
  ['tibiot=status,next=1', 'status lacks its value. Expected one behind a colon, such as status:503.'],
  ['tibiot=reset:1', 'reset takes no value, "1" is given.'],
  ['tibiot=reset,next', '"next" is no option. Expected NAME=VALUE, such as next=3.'],
  ['tibiot=reset,next=', '"next" of reset is "". Expected a whole number from 1 to 1000000.'],
  ['tibiot=slow', 'its kind is "slow". Expected one of latency, status'],
])('The text %s is refused, with the text and what was expected', (text, expected) => {
  expect(() => hostWith([text])).toThrow(`Failed to set the fault "${text}": ${expected}`);
});

test('A latency alone leaves the answer as it is, and says how late it is to come.', () => {
  const { get } = hostWith(['tibiot=latency:5ms']);
  const plain = hostWith().get();
  const late = get();
  expect(late.transport).toEqual({ delay: 5 });
  expect([late.status, bodyOf(late).data]).toEqual([plain.status, bodyOf(plain).data]);
});

test('Faults whose setting another session adopts go on there where they are, with their counts and limits.', () => {
  const { host, get } = hostWith();
  const other = hostWith();
  host.faults.add(
    { provider: 'tibiot', kind: 'latency', milliseconds: 5, next: 2 },
    { provider: 'tibiot', kind: 'rate-limit', perSecond: 1 },
    { provider: 'eiotclub', kind: 'reset' },
  );
  expect(get().status).toBe(200);
  const setting = JSON.parse(JSON.stringify(host.faults.setting));
  other.host.faults.adopt(setting);
  expect(other.host.faults.setting).toEqual(setting);
  expect(other.get()).toMatchObject({ status: 429, headers: { 'x-lockstep-fault': 'latency, rate-limit' } });
  expect(other.host.faults.list().map(({ id, struck }) => [id, struck])).toEqual([
    [2, 1],
    [3, 0],
  ]);
  other.host.faults.add({ provider: 'tibiot', kind: 'reset' });
  expect(other.host.faults.list().at(-1)?.id).toBe(4);
  expect(host.faults.list().map(({ struck }) => struck)).toEqual([1, 0, 0]);
});

test('A limit that a later version of the provider does not name any more is one a second.', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
  const host = createMockHost([eiotclub], { faults: ['eiotclub=rate-limit'] });
  const { rateLimit, ...provider } = eiotclub.provider;
  expect(rateLimit?.perSecond).toBeGreaterThan(1);
  await host.replace({ ...eiotclub, provider });
  host.faults.restart();
  const [first, second] = [0, 1].map(() => host.faults.strike('eiotclub', 'any'));
  expect([first, second?.wait]).toEqual([undefined, 1000]);
});
