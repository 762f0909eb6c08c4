import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideWords, hereWords, momentWords, timeWords } from './moment-words.ts';

const AT = '2026-11-22T20:30:05Z';
const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

test("A moment is told on the reader's clock, and beside it as the provider writes it, also where its day is another.", () => {
  expect(momentWords(AT, ['Asia/Shanghai'], berlin)).toBe(
    '22 Nov 2026, 21:30:05 (2026-11-23 04:30:05 Asia/Shanghai)',
  );
});

test('Of several zones each is told once.', () => {
  expect(besideWords(AT, ['Asia/Shanghai', 'UTC', 'Asia/Shanghai'], berlin)).toBe(
    '2026-11-23 04:30:05 Asia/Shanghai, 2026-11-22 20:30:05 UTC',
  );
});

test('Where no provider names a zone, and where the browser does not know the one named, UTC stands beside.', () => {
  expect(besideWords(AT, [], berlin)).toBe('2026-11-22 20:30:05 UTC');
  expect(besideWords(AT, ['Mars/Olympus'], berlin)).toBe('2026-11-22 20:30:05 UTC');
});

test("A zone whose clock shows what the reader's does is told without the time.", () => {
  expect(besideWords(AT, ['Asia/Shanghai'], { timeZone: 'Asia/Singapore' })).toBe(
    'the same in Asia/Shanghai',
  );
});

test('Midnight is 00:00:00 of the new day, and summer time is heeded.', () => {
  expect(besideWords('2026-11-21T16:00:00Z', ['Asia/Shanghai'], berlin)).toBe(
    '2026-11-22 00:00:00 Asia/Shanghai',
  );
  expect(hereWords('2026-07-01T10:00:00Z', berlin)).toBe('1 Jul 2026, 12:00:00');
  expect(timeWords('2026-01-01T10:00:00Z', berlin)).toBe('11:00:00');
});

test('What is no moment stays as it is.', () => {
  for (const words of [hereWords, timeWords]) expect(words('soon', berlin)).toBe('soon');
  expect(momentWords('soon', ['UTC'], berlin)).toBe('soon');
});

test('What stands beside in UTC is the moment to the second, whatever the zone of the reader.', () => {
  const moments = fc.date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true });
  const zones = fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia');
  fc.assert(
    fc.property(moments, zones, (date, timeZone) => {
      const [day, time] = date.toISOString().split(/[T.]/);
      const told = besideWords(date.toISOString(), ['UTC'], { timeZone });
      expect([`${day} ${time} UTC`, 'the same in UTC']).toContain(told);
    }),
  );
});
