import { expect, test } from 'vitest';
import { createClock, parseClockStart } from './clock.ts';

const NOON = Date.parse('2026-03-01T12:00:00Z');

test('A real clock follows the wall clock, and is moved on without being stopped.', () => {
  let wall = NOON;
  const clock = createClock('real', () => wall);
  expect([clock.now(), clock.running]).toEqual([NOON, true]);
  clock.advance(60_000);
  wall += 5;
  expect([clock.now(), clock.running]).toEqual([NOON + 60_005, true]);
});

test('Without another, the wall clock is that of the machine.', () => {
  const before = Date.now();
  const now = createClock('real').now();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});

test('A clock that starts at an instant stands still until it is moved.', () => {
  const clock = createClock(NOON, () => 0);
  expect([clock.now(), clock.running]).toEqual([NOON, false]);
  clock.advance(-1000);
  clock.advance(3000);
  expect([clock.now(), clock.running]).toEqual([NOON + 2000, false]);
});

test('A stopped clock follows the wall clock again, without what it was moved by.', () => {
  const clock = createClock('real', () => NOON);
  clock.advance(1000);
  clock.stopAt(5);
  expect([clock.now(), clock.running]).toEqual([5, false]);
  clock.follow();
  expect([clock.now(), clock.running]).toEqual([NOON, true]);
});

test.each([['real', true] as const, [7, false] as const])(
  'A clock that started with %s goes back to that.',
  (start, running) => {
    const clock = createClock(start, () => 7);
    clock.advance(1);
    clock.stopAt(99);
    clock.restart();
    expect([clock.now(), clock.running]).toEqual([7, running]);
  },
);

test.each([
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1e16,
  Date.parse('0001-01-02T00:00:00Z') - 1,
  Date.parse('9999-12-30T23:59:59.999Z') + 1,
])('What is no instant (%d) is refused, and the clock stays as it was.', (instant) => {
  const refusal = expect.objectContaining({ code: 'CLOCK_INVALID' });
  const clock = createClock(NOON);
  expect(() => clock.stopAt(instant)).toThrow(refusal);
  expect(() => clock.advance(instant - NOON)).toThrow(refusal);
  expect(() => createClock(instant)).toThrow(refusal);
  expect(clock.now()).toBe(NOON);
});

test('A running clock is not moved farther than dates go.', () => {
  const clock = createClock('real', () => NOON);
  expect(() => clock.advance(8.64e15)).toThrow('expected a moment in the years 0001 to 9999');
  expect(clock.now()).toBe(NOON);
});

test('A clock moves by a duration, and a running one starts ahead of the wall clock or behind it.', () => {
  const clock = createClock(NOON, () => 0);
  clock.advance('3d');
  clock.advance('-PT1H');
  expect(clock.now()).toBe(NOON + 3 * 86_400_000 - 3_600_000);
  const ahead = createClock({ ahead: 'P1M' }, () => NOON);
  expect([new Date(ahead.now()).toISOString(), ahead.running]).toEqual(['2026-04-01T12:00:00.000Z', true]);
  ahead.stopAt(5);
  ahead.restart();
  expect([new Date(ahead.now()).toISOString(), ahead.running]).toEqual(['2026-04-01T12:00:00.000Z', true]);
  expect(() => ahead.set({ ahead: 'P9000Y' })).toThrow(expect.objectContaining({ code: 'CLOCK_INVALID' }));
  expect(() => ahead.set({ ahead: 'soon' })).toThrow('expected an ISO 8601 duration');
  expect(ahead.now()).toBe(Date.parse('2026-04-01T12:00:00Z'));
});

test.each([
  ['+3d', { ahead: '3d' }],
  ['-PT1H', { ahead: '-PT1H' }],
  ['real', 'real'],
  ['2026-03-01', NOON - 12 * 3_600_000],
  ['2026-03-01T12:00Z', NOON],
  ['2026-03-01T12:00:00.5Z', NOON + 500],
  ['2026-03-01T20:00:00+08:00', NOON],
  ['2024-02-29T00:00:00Z', Date.parse('2024-02-29')],
])('%s starts the clock.', (text, start) => {
  expect(parseClockStart(text)).toEqual(start);
});

test.each([
  '',
  'now',
  '2026',
  '2026-03-01T12:00',
  '2026-13-01',
  '2026-02-30',
  '2026-03-01T25:00Z',
  '1e3',
  '3d',
])('%j starts no clock, and the message says what does.', (text) => {
  expect(() => parseClockStart(text)).toThrow(
    expect.objectContaining({
      code: 'CLOCK_INVALID',
      message: expect.stringContaining('2026-01-31T08:00:00Z'),
    }),
  );
});

test.each(['+', '-', '+soon', '+-3d', '++3d'])(
  '%j starts no clock, and the message says what a duration is.',
  (text) => {
    expect(() => parseClockStart(text)).toThrow('expected an ISO 8601 duration such as PT10M');
  },
);

test('A clock goes on as another one does whose setting it adopts.', () => {
  const first = createClock('real', () => NOON);
  const second = createClock(NOON, () => NOON + 5);
  first.advance(1000);
  second.adopt(first.setting);
  expect([first.setting, second.now(), second.running]).toEqual([{ ahead: 1000 }, NOON + 1005, true]);
  first.stopAt(7);
  second.adopt(first.setting);
  expect([second.setting, second.now(), second.running]).toEqual([{ stopped: 7 }, 7, false]);
  second.follow();
  expect(second.now()).toBe(NOON + 5);
});
