import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockWords } from './time-formats.ts';
import { hereBeside, writtenMoment } from './written-moment.ts';

test('What names its zone is the same moment everywhere; what names none is one on the clock of the provider.', () => {
  expect(writtenMoment('2026-11-22T09:05:00+08:00', undefined)).toBe('2026-11-22T01:05:00.000Z');
  expect(writtenMoment('2026-11-22 09:05:00Z', 'Asia/Shanghai')).toBe('2026-11-22T09:05:00.000Z');
  expect(writtenMoment('2026-11-22 09:05:00', 'Asia/Shanghai')).toBe('2026-11-22T01:05:00.000Z');
  expect(writtenMoment('2026-11-22T09:05', 'Asia/Shanghai')).toBe('2026-11-22T01:05:00.000Z');
  expect(writtenMoment('2026-07-01 12:00:00', 'Europe/Berlin')).toBe('2026-07-01T10:00:00.000Z');
});

test.each([
  ['a day alone', '2026-11-22', 'Asia/Shanghai'],
  ['a time of a provider whose zone is not known', '2026-11-22 09:05:00', undefined],
  ['a day that no calendar has', '2026-02-30 09:05:00', 'Asia/Shanghai'],
  ['an hour that the clock leaves out', '2026-03-29 02:30:00', 'Europe/Berlin'],
  ['a month that no year has', '2026-13-01T09:05:00Z', 'UTC'],
  ['a long number', '2026112209050000', 'Asia/Shanghai'],
  ['words', 'soon', 'UTC'],
])('Of %s no moment is told.', (_, text, zone) => {
  expect(writtenMoment(text, zone)).toBeUndefined();
});

test('Whatever a clock shows is read as a moment at which it shows that.', () => {
  const moments = fc.date({ min: new Date('1970-01-02'), max: new Date('9998-01-01'), noInvalidDate: true });
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia');
  fc.assert(
    fc.property(moments, zones, (date, zone) => {
      const shown = clockWords(date.toISOString(), zone);
      const moment = writtenMoment(shown, zone);
      expect(moment && clockWords(moment, zone)).toBe(shown);
    }),
  );
});

test("Beside what a provider writes stands the reader's time where it is another, with the day where that is.", () => {
  const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
  expect(hereBeside('2026-01-28 16:31:38', 'Asia/Shanghai', berlin)).toBe('09:31 here');
  expect(hereBeside('2026-01-28 04:31:38', 'Asia/Shanghai', berlin)).toBe('27 Jan, 21:31 here');
  expect(hereBeside('2026-01-28T04:31:38Z', 'Asia/Shanghai', berlin)).toBe('05:31 here');
  expect(hereBeside('2026-01-28 04:31:38', 'Asia/Shanghai', { timeZone: 'Asia/Singapore' })).toBe('');
  expect(hereBeside('cmnet', 'Asia/Shanghai', berlin)).toBe('');
});
