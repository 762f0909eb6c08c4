import { spokenLocale, t } from '../messages/message.ts';

/** Who reads: in the language that is spoken, in the zone of the browser, where nothing else is said. */
export interface Reader {
  readonly locale?: string;
  /** IANA name. */
  readonly timeZone?: string;
}

/** The zone of a provider that names none, and of one whose zone the browser does not know. */
const NO_ZONE = 'UTC';

/** A moment on the reader's clock, and beside it on the clock of each zone. What is no moment stays as it is. */
export function momentWords(iso: string, zones: readonly string[], reader: Reader = {}): string {
  if (!isMoment(iso)) return iso;
  const there = besideWords(iso, zones, reader);
  return t('moment.beside', { here: hereWords(iso, reader), there });
}

/** A moment on the reader's clock, with the day. */
export function hereWords(iso: string, reader: Reader = {}): string {
  return isMoment(iso) ? formatter(reader, 'medium').format(new Date(iso)) : iso;
}

/** The time of the day on the reader's clock. */
export function timeWords(iso: string, reader: Reader = {}): string {
  return isMoment(iso) ? formatter(reader, undefined).format(new Date(iso)) : iso;
}

/**
 * A moment on the clock of each zone, the way providers write it (`yyyy-MM-dd HH:mm:ss`), so that it can be found in
 * what they answer. Of a zone whose clock shows just what the reader's does, no more is said than that.
 */
export function besideWords(iso: string, zones: readonly string[], reader: Reader = {}): string {
  const known = zones.map((zone) => (isKnown(zone) ? zone : NO_ZONE));
  const named = known.length === 0 ? [NO_ZONE] : [...new Set(known)];
  const here = clockWords(iso, reader.timeZone);
  return named
    .map((zone) => {
      const time = clockWords(iso, zone);
      return time === here ? t('moment.same', { zone }) : t('moment.in', { time, zone });
    })
    .join(t('list.between'));
}

export function isMoment(iso: string): boolean {
  return !Number.isNaN(Date.parse(iso));
}

function clockWords(iso: string, timeZone: string | undefined): string {
  const parts = clock(timeZone).formatToParts(new Date(iso));
  const [year = '', month = '', day = '', hour = '', minute = '', second = ''] = parts
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value);
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

/** Kept by what they are made of: to make one takes longer than to draw the row that it stands in. */
const made = new Map<string, Intl.DateTimeFormat>();

function kept(key: string, make: () => Intl.DateTimeFormat): Intl.DateTimeFormat {
  const found = made.get(key) ?? make();
  made.set(key, found);
  return found;
}

function formatter(
  { locale = spokenLocale(), timeZone }: Reader,
  dateStyle: 'medium' | undefined,
): Intl.DateTimeFormat {
  return kept(`${dateStyle} ${locale} ${timeZone}`, () => {
    const zone = timeZone === undefined ? {} : { timeZone };
    return dateStyle === undefined
      ? new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hour12: false, ...zone })
      : new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'medium', ...zone });
  });
}

/** Of a language that writes the parts in the order year, month, day, hour, minute, second. */
function clock(timeZone: string | undefined): Intl.DateTimeFormat {
  return kept(`clock ${timeZone}`, () => {
    const two = '2-digit';
    const time = { hour: two, minute: two, second: two, hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat('sv-SE', {
      ...{ year: 'numeric', month: two, day: two, ...time },
      ...(timeZone === undefined ? {} : { timeZone }),
    });
  });
}

function isKnown(timeZone: string): boolean {
  try {
    clock(timeZone);
    return true;
  } catch {
    return false;
  }
}
