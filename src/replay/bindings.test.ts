import { expect, test } from 'vitest';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { answer, exchange, getBatch, startBatch, subject } from './batches.fixture.ts';
import { planBindings } from './bindings.ts';

const done = answer({});

/** What the second request takes from the first answer: `place: value <- pointer`. */
function planOf(response: HttpResponse, later: HttpRequest, first = startBatch()): string[] {
  const plan = planBindings(subject, [exchange(first, response), exchange(later, done)]);
  expect(plan[0]).toEqual([]);
  return (plan[1] ?? []).map(({ value, issued }) => {
    expect(issued.exchange).toBe(0);
    return `${value.place.in} ${value.name}: ${value.text} <- ${issued.pointer}`;
  });
}

test.each<[string, HttpResponse, HttpRequest, string[]]>([
  [
    'a path segment',
    answer({ ref: 'B-123456' }),
    getBatch('B-123456'),
    ['path batchCode: B-123456 <- /data/ref'],
  ],
  [
    'an encoded path segment',
    answer({ ref: 'B 123/456' }),
    getBatch('B%20123%2F456'),
    ['path batchCode: B 123/456 <- /data/ref'],
  ],
  [
    'a query value',
    answer({ ref: 'B-123456' }),
    getBatch('x?owner=B-123456'),
    ['query owner: B-123456 <- /data/ref'],
  ],
  [
    'a header of the provider',
    answer({ ref: 'B-123456' }),
    getBatch('x', { 'x-batch': 'B-123456', 'user-agent': 'B-123456', 'sec-fetch-site': 'B-123456' }),
    ['header x-batch: B-123456 <- /data/ref'],
  ],
  [
    'a property of a body',
    answer({ list: [{ ref: 'B-123456' }] }),
    startBatch({ a: [{ b: 'B-123456' }] }),
    ['body b: B-123456 <- /data/list/0/ref'],
  ],
  [
    'items of lists with commas',
    answer({ list: ['8986001', '8986002'] }),
    startBatch({ cards: '8986002, 8986009,8986001' }),
    ['body cards: 8986002 <- /data/list/1', 'body cards: 8986001 <- /data/list/0'],
  ],
  [
    'a number with more digits than a double holds',
    answer('{"code":200,"data":{"card":89860000000000000001}}'),
    getBatch('x?owner=89860000000000000001'),
    ['query owner: 89860000000000000001 <- /data/card'],
  ],
  [
    'a short value of the same name',
    answer({ batch_code: 7 }),
    getBatch('7'),
    ['path batchCode: 7 <- /data/batch_code'],
  ],
  [
    'the place of the same name, where there are several',
    answer({ ref: 'B-123456', OWNER: 'B-123456' }),
    getBatch('x?owner=B-123456'),
    ['query owner: B-123456 <- /data/OWNER'],
  ],
])('A value that was issued is found in %s.', (_, response, later, want) => {
  expect(planOf(response, later)).toEqual(want);
});

test.each<[string, HttpResponse, HttpRequest, HttpRequest]>([
  ['a short value of another name', answer({ ref: '7' }), getBatch('7'), startBatch()],
  [
    'a value that the same request had',
    answer({ ref: 'B-123456' }),
    getBatch('B-123456'),
    startBatch({ cards: 'B-123456' }),
  ],
  ['a literal part of the path', answer({ ref: 'batches' }), getBatch('x'), startBatch()],
  [
    'a value of an enumeration in a query',
    answer({ kind: 'express' }),
    getBatch('x?kind=express'),
    startBatch(),
  ],
  [
    'a value of an enumeration in a body',
    answer({ kind: 'express' }),
    startBatch({ kind: 'express' }),
    startBatch(),
  ],
  ['a secret', answer({ key: 'B-123456' }), startBatch({ key: 'B-123456' }), startBatch()],
  ['a value in a body that is not JSON', answer('B-123456'), getBatch('B-123456'), startBatch()],
  [
    'the bound of a range',
    answer({ updated: '2026-01-31 14:14:14' }),
    startBatch({ updateDateStart: '2026-01-31 14:14:14', update_max: '2026-01-31 14:14:14' }),
    startBatch(),
  ],
  ['a boolean or nothing', answer({ owner: true, batchCode: '' }), getBatch('?owner=true'), startBatch()],
])('%s is not taken for a value that was issued.', (_, response, later, first) => {
  expect(planOf(response, later, first)).toEqual([]);
});

test('A value counts as issued by the first response that has it, and never by one after its first use.', () => {
  const code = answer({ ref: 'B-123456' });
  const plan = planBindings(subject, [
    exchange(startBatch(), code),
    exchange(getBatch('B-123456'), code),
    exchange(getBatch('B-123456'), code),
    exchange({ ...startBatch(), target: '/nowhere/B-123456' }, code),
  ]);
  expect(plan.map((uses) => uses.map(({ issued }) => issued.exchange))).toEqual([[], [0], [0], []]);
});
