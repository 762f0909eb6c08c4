import type { Provider } from 'lockstep';
import { zonelessDateTime } from 'lockstep/fixtures';
import { expect, test } from 'vitest';
import { provider as eiotclub } from '../specs/eiotclub/provider.ts';
import { provider as smartproxy } from '../specs/smartproxy/provider.ts';
import { provider as tibiot } from '../specs/tibiot/provider.ts';
import { provider as yunshop } from '../specs/yunshop/provider.ts';
import { CHINA } from './eiotclub/history.ts';
import { ZONE } from './smartproxy/product-at-time.ts';
import { DAY, dayOf } from './tibiot/calendar.ts';
import { CHINA as SHOPS } from './yunshop/shop-days.ts';

const NOON = Date.UTC(2026, 5, 1, 12);
/** Minutes ahead of UTC, told by where a day begins. */
const tibiotDays = (dayOf(NOON) + DAY - NOON) / 60_000;

test.each<[Provider, number]>([
  [eiotclub, CHINA],
  [smartproxy, ZONE],
  [tibiot, 720 - tibiotDays],
  [yunshop, SHOPS],
])('The mock writes times in the zone that its provider names.', ({ timeZone }, minutesAhead) => {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  expect(clock.format(NOON)).toBe(zonelessDateTime(NOON, minutesAhead));
});
