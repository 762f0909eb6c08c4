import { t } from '../messages/message.ts';
import { clockWords, formatter, type Reader } from './time-formats.ts';

const WITH_ZONE = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;
const WITHOUT_ZONE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/;

/**
 * The moment that a provider writes in a text, as ISO 8601: one that names its zone (RFC 3339), or one of the day and
 * the time on the clock of `timeZone`, if that is known. A day alone is no moment. `undefined` of all else, and of what
 * that clock never shows.
 */
export function writtenMoment(text: string, timeZone: string | undefined): string | undefined {
  if (WITH_ZONE.test(text)) return isoOf(Date.parse(text.replace(' ', 'T')));
  const [, day, time = ''] = WITHOUT_ZONE.exec(text) ?? [];
  if (day === undefined || timeZone === undefined) return undefined;
  const written = `${day} ${time.padEnd(8, ':00')}`;
  const onClock = Date.parse(`${written.replace(' ', 'T')}Z`);
  // The clock is ahead by what it was then, which is known once the moment is: the second look heeds summer time.
  const first = isoOf(onClock - aheadOf(onClock, timeZone));
  const second = first && isoOf(onClock - aheadOf(Date.parse(first), timeZone));
  return [first, second].find((iso) => iso !== undefined && clockWords(iso, timeZone) === written);
}

/**
 * The reader's time of what a provider writes, to stand beside it: to the minute, with the day where that is another
 * than the written one. Empty where it is no moment, and where the reader's clock shows what is written.
 */
export function hereBeside(text: string, timeZone: string | undefined, reader: Reader = {}): string {
  const iso = writtenMoment(text, timeZone);
  if (iso === undefined) return '';
  const here = clockWords(iso, reader.timeZone);
  if (here.slice(0, 16) === text.slice(0, 16).replace('T', ' ')) return '';
  const date = new Date(iso);
  const time = t('moment.here', { time: formatter(reader, 'minute').format(date) });
  return here.slice(0, 10) === text.slice(0, 10)
    ? time
    : t('moment.on-day', { time, day: formatter(reader, 'day').format(date) });
}

/** By how many milliseconds the clock of a zone was ahead of UTC. */
function aheadOf(at: number, timeZone: string): number {
  const iso = isoOf(at);
  return iso === undefined ? 0 : Date.parse(`${clockWords(iso, timeZone).replace(' ', 'T')}Z`) - at;
}

function isoOf(at: number): string | undefined {
  return Number.isNaN(new Date(at).getTime()) ? undefined : new Date(at).toISOString();
}
