import { DAY, dayOf, dayText, elapsedMonth, monthOf, type Period, parseDate } from './calendar.ts';

/** How far back queries reach; the current day or month is not counted, which the document leaves open. */
const DAYS = 30;
const MONTHS = 12;

/** What a request asks for, or why it cannot be asked. */
export type Asked = { readonly period: Period } | { readonly refusal: string };

/** Today, or one of the 30 days before. */
export function askedDay(text: string, now: number): Asked {
  const today = dayOf(now);
  const oldest = today - DAYS * DAY;
  const day = parseDate(text);
  if (day !== undefined && day >= oldest && day <= today) return { period: { first: day, last: day } };
  return {
    refusal: `queryDay ${text} is neither today nor one of the ${DAYS} days before, ${dayText(oldest)} to ${dayText(today)}`,
  };
}

/** As much as has gone by of this month, or one of the 12 before. */
export function askedMonth(text: string, now: number): Asked {
  const current = monthOf(now);
  const oldest = monthOf(now, MONTHS);
  const month = parseDate(text);
  if (month !== undefined && month >= oldest && month <= current) return { period: elapsedMonth(month, now) };
  return {
    refusal: `queryMonth ${text} is neither this month nor one of the ${MONTHS} before, ${monthText(oldest)} to ${monthText(current)}`,
  };
}

function monthText(month: number): string {
  return dayText(month).slice(0, 7);
}
