import { spokenLocale } from '../messages/message.ts';

/** Who reads: in the language that is spoken, in the zone of the browser, where nothing else is said. */
export interface Reader {
  readonly locale?: string;
  /** IANA name. */
  readonly timeZone?: string;
}

/** `yyyy-MM-dd HH:mm:ss` on the clock of a zone, of the browser's where none is named. */
export function clockWords(iso: string, timeZone: string | undefined): string {
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

type Style = 'moment' | 'time' | 'minute' | 'day';

/** How a moment is written in the language of a reader. */
const STYLES: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  moment: { dateStyle: 'medium', timeStyle: 'medium' },
  time: { timeStyle: 'medium', hourCycle: 'h23' },
  minute: { timeStyle: 'short', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'short' },
};

/** Kept. Throws a RangeError for a zone that the browser does not know. */
export function formatter({ locale = spokenLocale(), timeZone }: Reader, style: Style): Intl.DateTimeFormat {
  const zone = timeZone === undefined ? {} : { timeZone };
  return kept(
    `${style} ${locale} ${timeZone}`,
    () => new Intl.DateTimeFormat(locale, { ...STYLES[style], ...zone }),
  );
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

export function isKnown(timeZone: string): boolean {
  try {
    clock(timeZone);
    return true;
  } catch {
    return false;
  }
}
