import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from './caller.fixture.ts';
import { cardStatus, operationStatus } from './card-status.ts';
import type { Batch, StoredCard } from './state.ts';

const START = 1_790_000_000_000;
const CARD: StoredCard = { iccid: '89860119870100000012', cardStatus: 12, poolCode: 'UP1' };

function batch(startedAt: number, switchOn: boolean, iccids = [CARD.iccid]): Batch {
  return { batchCode: `B${startedAt}`, startedAt, switchOn, iccids };
}

test.each([
  [-MINUTE, 1],
  [0, 1],
  [MINUTE - 1, 1],
  [MINUTE, 2],
  [5 * MINUTE - 1, 2],
  [5 * MINUTE, 3],
  [10 * MINUTE, 3],
])('%i ms after it was asked for, an operation has the status %i.', (elapsed, status) => {
  expect(operationStatus(batch(START, true), {}, START + elapsed)).toBe(status);
});

test('an operation on a card that rejects it fails at the time at which others are done.', () => {
  expect(operationStatus(batch(START, true), { rejectsSwitch: true }, START + 5 * MINUTE - 1)).toBe(2);
  expect(operationStatus(batch(START, true), { rejectsSwitch: true }, START + 5 * MINUTE)).toBe(4);
});

test('a card keeps its status until a batch is done, and has the status of the switch from then on.', () => {
  const batches = [batch(START, false)];
  expect(cardStatus(CARD, batches, START + 5 * MINUTE - 1)).toBe(12);
  expect(cardStatus(CARD, batches, START + 5 * MINUTE)).toBe(4);
  expect(cardStatus(CARD, [batch(START, true)], START + 5 * MINUTE)).toBe(8);
});

test('a batch of other cards and a batch that failed change nothing.', () => {
  const later = START + 60 * MINUTE;
  expect(cardStatus(CARD, [batch(START, false, ['89860119870100000020'])], later)).toBe(12);
  expect(cardStatus({ ...CARD, rejectsSwitch: true }, [batch(START, false)], later)).toBe(12);
});

test('of two batches at the same instant the one that was asked for last counts.', () => {
  expect(cardStatus(CARD, [batch(START, false), batch(START, true)], START + 5 * MINUTE)).toBe(8);
  expect(cardStatus(CARD, [batch(START, true), batch(START, false)], START + 5 * MINUTE)).toBe(4);
});

test('of any number of batches the latest that is done decides, in whatever order they are kept.', () => {
  const asked = fc.record({ offset: fc.integer({ min: 0, max: 60 }), switchOn: fc.boolean() });
  const different = fc.uniqueArray(asked, { selector: ({ offset }) => offset });
  fc.assert(
    fc.property(different, fc.integer({ min: 0, max: 70 }), (list, minutes) => {
      const batches = list.map(({ offset, switchOn }) => batch(START + offset * MINUTE, switchOn));
      const done = list.filter(({ offset }) => offset + 5 <= minutes).sort((a, b) => a.offset - b.offset);
      const last = done.at(-1);
      const expected = last === undefined ? 12 : last.switchOn ? 8 : 4;
      expect(cardStatus(CARD, batches, START + minutes * MINUTE)).toBe(expected);
    }),
  );
});
