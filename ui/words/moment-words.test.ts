import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideTimes, besideWords, hereWords, momentWords, timeWords } from './moment-words.ts';

const AT = '2026-11-22T20:30:05Z';
const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

test("A moment is told on the reader's clock, and beside it as the provider writes it, also where its day is another.", () => {
  expect(momentWords(AT, ['Asia/Shanghai'], berlin)).toBe(
    '22 Nov 2026, 21:30:05 (2026-11-23 04:30:05 Asia/Shanghai)',
  );
});

test('Of several zones each is told once.', () => {
  expect(besideWords(AT, ['Asia/Shanghai', 'UTC', 'Asia/Shanghai'], berlin)).toEqual([
    '2026-11-23 04:30:05 Asia/Shanghai',
    '2026-11-22 20:30:05 UTC',
  ]);
});

test('Where no provider names a zone, and where the browser does not know the one named, UTC stands beside.', () => {
  expect(besideWords(AT, [], berlin)).toEqual(['2026-11-22 20:30:05 UTC']);
  expect(besideWords(AT, ['Mars/Olympus'], berlin)).toEqual(['2026-11-22 20:30:05 UTC']);
});

test("Of a zone whose clock shows what the reader's does nothing is told.", () => {
  const singapore = { locale: 'en-GB', timeZone: 'Asia/Singapore' };
  expect(besideWords(AT, ['Asia/Shanghai'], singapore)).toEqual([]);
  expect(besideTimes(AT, ['Asia/Shanghai', 'UTC'], singapore)).toEqual(['22 Nov, 20:30 UTC']);
  expect(momentWords(AT, ['Asia/Shanghai'], singapore)).toBe('23 Nov 2026, 04:30:05');
});

test("In a row the provider's time stands beside to the minute, after the place of its zone, with the day where it is another.", () => {
  expect(besideTimes('2026-11-22T10:30:05Z', ['Asia/Shanghai'], berlin)).toEqual(['18:30 Shanghai']);
  expect(besideTimes(AT, ['Asia/Shanghai'], berlin)).toEqual(['23 Nov, 04:30 Shanghai']);
  const zones = ['America/Argentina/Buenos_Aires', 'Etc/GMT+8', 'UTC'];
  expect(besideTimes(AT, zones, berlin)).toEqual(['17:30 Buenos Aires', '12:30 Etc/GMT+8', '20:30 UTC']);
  expect(besideTimes('soon', zones, berlin)).toEqual([]);
});

test('A time of today is told without its day, one of another day with it.', () => {
  const at = (now: string) => timeWords(AT, berlin, new Date(now));
  expect(at('2026-11-22T22:59:59Z')).toBe('21:30:05');
  expect(at('2026-11-22T23:00:00Z')).toBe('22 Nov, 21:30:05');
});

test('Midnight is 00:00:00 of the new day, and summer time is heeded.', () => {
  expect(besideWords('2026-11-21T16:00:00Z', ['Asia/Shanghai'], berlin)).toEqual([
    '2026-11-22 00:00:00 Asia/Shanghai',
  ]);
  expect(hereWords('2026-07-01T10:00:00Z', berlin)).toBe('1 Jul 2026, 12:00:00');
  const noon = new Date('2026-01-01T11:00:00Z');
  expect(timeWords('2026-01-01T10:00:00Z', berlin, noon)).toBe('11:00:00');
  const american = { locale: 'en-US', timeZone: 'Europe/Berlin' };
  expect(timeWords('2025-12-31T23:00:00Z', american, noon)).toBe('00:00:00');
  expect(besideTimes('2026-01-01T16:00:00Z', ['Asia/Shanghai'], american)).toEqual(['Jan 2, 00:00 Shanghai']);
});

test('What is no moment stays as it is, and a day is none.', () => {
  expect(hereWords('2026-10-01', berlin)).toBe('2026-10-01');
  for (const words of [hereWords, timeWords]) expect(words('soon', berlin)).toBe('soon');
  expect(momentWords('soon', ['UTC'], berlin)).toBe('soon');
});

test('What stands beside in UTC is the moment to the second, whatever the zone of the reader.', () => {
  const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true });
  const zones = fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia');
  fc.assert(
    fc.property(moments, zones, (date, timeZone) => {
      const [day, time] = date.toISOString().split(/[T.]/);
      const [told = ''] = besideWords(date.toISOString(), ['UTC'], { timeZone });
      expect([`${day} ${time} UTC`, '']).toContain(told);
    }),
  );
});
