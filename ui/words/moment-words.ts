import { t } from '../messages/message.ts';
import { clockWords, formatter, isKnown, type Reader } from './time-formats.ts';

/** The zone of a provider that names none, and of one whose zone the browser does not know. */
const NO_ZONE = 'UTC';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A moment on the reader's clock, and beside it on the clocks of the zones that differ. What is no moment stays as it is. */
export function momentWords(iso: string, zones: readonly string[], reader: Reader = {}): string {
  const here = hereWords(iso, reader);
  const there = besideWords(iso, zones, reader).join(t('list.between'));
  return there === '' ? here : t('moment.beside', { here, there });
}

/** A moment on the reader's clock, with the day. */
export function hereWords(iso: string, reader: Reader = {}): string {
  return isMoment(iso) ? formatter(reader, 'moment').format(new Date(iso)) : iso;
}

/** The time of the day on the reader's clock; with the day where that is not the one of `now`. */
export function timeWords(iso: string, reader: Reader = {}, now: Date = new Date()): string {
  if (!isMoment(iso)) return iso;
  const date = new Date(iso);
  const time = formatter(reader, 'time').format(date);
  return isSameDay(date, now, reader.timeZone, reader.timeZone)
    ? time
    : t('moment.on-day', { time, day: formatter(reader, 'day').format(date) });
}

/**
 * The time of the day on the clock of each zone that shows another than the reader's, to the minute and with the place
 * that the zone is named after; with the day where that is not the reader's.
 */
export function besideTimes(iso: string, zones: readonly string[], reader: Reader = {}): readonly string[] {
  return otherZones(iso, zones, reader).map((timeZone) => {
    const date = new Date(iso);
    const time = t('moment.in', {
      time: formatter({ ...reader, timeZone }, 'minute').format(date),
      zone: placeOf(timeZone),
    });
    return isSameDay(date, date, timeZone, reader.timeZone)
      ? time
      : t('moment.on-day', { time, day: formatter({ ...reader, timeZone }, 'day').format(date) });
  });
}

/**
 * A moment on the clock of each zone that shows another time than the reader's, the way providers write it
 * (`yyyy-MM-dd HH:mm:ss`), so that it can be found in what they answer.
 */
export function besideWords(iso: string, zones: readonly string[], reader: Reader = {}): readonly string[] {
  return otherZones(iso, zones, reader).map((zone) => t('moment.in', { time: clockWords(iso, zone), zone }));
}

/** Those of some zones, each once, whose clocks show another time than the reader's. */
export function otherZones(iso: string, zones: readonly string[], reader: Reader = {}): readonly string[] {
  if (!isMoment(iso)) return [];
  const known = zones.map((zone) => (isKnown(zone) ? zone : NO_ZONE));
  const named = known.length === 0 ? [NO_ZONE] : [...new Set(known)];
  const here = clockWords(iso, reader.timeZone);
  return named.filter((zone) => clockWords(iso, zone) !== here);
}

/** A day alone is none: it begins and ends elsewhere at other times. */
export function isMoment(iso: string): boolean {
  return !DAY.test(iso) && !Number.isNaN(Date.parse(iso));
}

function isSameDay(one: Date, other: Date, zone: string | undefined, otherZone: string | undefined): boolean {
  return dayWords(one, zone) === dayWords(other, otherZone);
}

function dayWords(date: Date, timeZone: string | undefined): string {
  return clockWords(date.toISOString(), timeZone).slice(0, 10);
}

/** `Buenos Aires` of `America/Argentina/Buenos_Aires`; what is named after no place, as `Etc/GMT+8`, stays as it is. */
function placeOf(zone: string): string {
  return zone.startsWith('Etc/') ? zone : (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
