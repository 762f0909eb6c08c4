import { expect, test } from 'vitest';
import { textOfBody } from '../exchange/body-text.ts';
import { answer, exchange, getBatch, startBatch, subject } from './batches.fixture.ts';
import { withGivenValues, withoutGiven } from './given-values.ts';

const given = new Map([
  ['cards', ['A-1', 'A-2']],
  ['batchCode', ['X-9']],
]);

test('Values of a name are replaced in order, over again when they run out; others stay.', () => {
  const recorded = exchange(startBatch({ cards: ['1', '2', '3'], kind: 'express' }), answer({}));
  const { request, response } = withGivenValues(subject, recorded, given);
  expect(textOfBody(request.body)).toBe('{"cards":["A-1","A-2","A-1"],"kind":"express"}');
  expect(response).toBe(recorded.response);
});

test('A parameter of the path is replaced as well.', () => {
  const { request } = withGivenValues(subject, exchange(getBatch('B-1?owner=me'), answer({})), given);
  expect(request.target).toBe('/batches/X-9?owner=me');
});

test.each([
  ['by its verdict', exchange(getBatch('gone'), answer({}, 500))],
  ['by its status', exchange(getBatch('gone'), { ...answer({}), status: 404 })],
  ['and that the spec does not know', exchange({ ...getBatch('gone'), method: 'PUT' }, answer({}))],
])('An exchange that shows a failure %s keeps its own values.', (_, recorded) => {
  expect(withGivenValues(subject, recorded, given)).toBe(recorded);
});

test('A value that was given needs no answer to take it from.', () => {
  const use = (name: string) => ({
    value: { place: { in: 'header', header: name } as const, name, text: 'x', item: 0 },
    issued: { exchange: 0, pointer: '/x' },
  });
  expect(withoutGiven([use('cards'), use('owner')], given)).toEqual([use('owner')]);
});
