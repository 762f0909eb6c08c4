import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import type { HttpRequest, HttpResponse } from '../exchange/http.ts';
import { answer, exchange, getBatch, startBatch, subject } from './batches.fixture.ts';
import { type BoundRequest, bindRequest } from './bind-request.ts';
import { planBindings } from './bindings.ts';
import { jsonBodyOf } from './json-scalars.ts';

function bound(recorded: HttpResponse, later: HttpRequest, actual: HttpResponse): BoundRequest {
  const plan = planBindings(subject, [exchange(startBatch(), recorded), exchange(later, answer({}))]);
  const body = jsonBodyOf(actual.body);
  return bindRequest(later, plan[1] ?? [], body === undefined ? new Map() : new Map([[0, body]]));
}

function shown(result: BoundRequest): unknown {
  if (!result.ok) return result.missing;
  const { target, headers, body } = result.request;
  return { target, headers, body: textOfBody(body) };
}

test('Each value is replaced where it stands, and nothing else is touched.', () => {
  const recorded = answer({ ref: 'B-123456', owner: 'Müller & Co' });
  const actual = answer({ ref: 'X/9 9', owner: 'a=b,c' });
  const later = getBatch('B-123456?flag&owner=M%C3%BCller+%26+Co&raw=%7e', {
    'x-batch': 'B-123456',
    accept: '*/*',
  });
  expect(shown(bound(recorded, later, actual))).toEqual({
    target: '/batches/X%2F9%209?flag&owner=a%3Db%2Cc&raw=%7e',
    headers: { 'x-batch': 'X/9 9', accept: '*/*' },
    body: '',
  });
});

test('Items of a list are replaced one by one.', () => {
  const recorded = answer({ list: ['8986001', '8986002'] });
  const actual = answer({ list: ['1', '2'] });
  const later = startBatch({ cards: '8986002,8986009,8986001', other: 1 });
  expect(shown(bound(recorded, later, actual))).toMatchObject({ body: '{"cards":"2,8986009,1","other":1}' });
});

test.each([
  [
    'a number by a number, with every digit',
    '1000001',
    '89860000000000000001',
    '{"id":89860000000000000001,"n":89860000000000000009}',
  ],
  ['a number by a text that is none', '1000001', '"B-1"', '{"id":"B-1","n":89860000000000000009}'],
  ['a number by the same number', '1000001', '1000001', '{"id":1000001,"n":89860000000000000009}'],
])('In a body, %s is replaced as what it is.', (_, recorded, actual, body) => {
  const later = {
    ...startBatch(),
    body: new TextEncoder().encode('{"id":1000001,"n":89860000000000000009}'),
  };
  const inBody = (id: string): HttpResponse => answer(`{"code":200,"data":{"id":${id}}}`);
  expect(shown(bound(inBody(recorded), later, inBody(actual)))).toMatchObject({ body });
});

test('A value deep in a body is replaced alone, and the order of the properties stays.', () => {
  const later = startBatch({ z: [{ ref: 'B-123456' }, { ref: 'B-999999' }], a: null, b: [true] });
  const result = bound(answer({ ref: 'B-123456' }), later, answer({ ref: 'X-1' }));
  expect(shown(result)).toMatchObject({
    body: '{"z":[{"ref":"X-1"},{"ref":"B-999999"}],"a":null,"b":[true]}',
  });
});

test('A text stays a text where the target issued a number.', () => {
  const recorded = answer({ id: '1000001' });
  const actual = answer({ id: 2000002 });
  const later = startBatch({ id: '1000001' });
  expect(shown(bound(recorded, later, actual))).toMatchObject({ body: '{"id":"2000002"}' });
});

test('A path or query that is not well encoded is taken as it stands.', () => {
  const recorded = answer({ ref: '%E0%A4%A' });
  expect(shown(bound(recorded, getBatch('%E0%A4%A'), answer({ ref: 'B-9' })))).toMatchObject({
    target: '/batches/B-9',
  });
});

test.each([
  ['no answer', 'not JSON'],
  ['an answer without it', '{"data":{}}'],
  ['an answer with an object in its place', '{"data":{"ref":{}}}'],
])('With %s, what is missing is named.', (_, body) => {
  const recorded = answer({ ref: 'B-123456' });
  expect(shown(bound(recorded, getBatch('B-123456'), answer(body)))).toMatchObject({
    exchange: 0,
    pointer: '/data/ref',
  });
});
