import { expect, test } from 'vitest';
import { expectFocus, tabTo } from './keys.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';

const MINUTE = 60_000;

const { isSkipped, onPage } = sharedInspector();

async function clockOf(url: string): Promise<{ readonly now: string; readonly running: boolean }> {
  return (await fetch(`${url}/_lockstep/clock`)).json();
}

test.skipIf(isSkipped)(
  'The clock is frozen, and follows the real time again.',
  () =>
    onPage('#/control', async (page, url) => {
      const time = page.locator('.now');
      await time.getByText('Clock runs').waitFor();
      await page.getByRole('button', { name: 'Freeze' }).click();
      await time.getByText('Clock stands still').waitFor();
      const frozen = await clockOf(url);
      expect(frozen.running).toBe(false);
      await page.getByRole('button', { name: 'Advance by 1h' }).click();
      const hourLater = new Date(Date.parse(frozen.now) + 3_600_000).toISOString();
      await expect.poll(() => time.locator('time').getAttribute('datetime')).toBe(hourLater);
      expect(await clockOf(url)).toEqual({ now: hourLater, running: false });
      await page.getByRole('button', { name: 'Follow the real time' }).click();
      await time.getByText('Clock runs').waitFor();
      const { now, running } = await clockOf(url);
      expect(running).toBe(true);
      expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(MINUTE);
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'Requests are filtered by provider, operation, status, outcome and result, each alone and together.',
  () =>
    onPage('#/traffic', async (page, url) => {
      await page.getByRole('button', { name: 'Clear' }).click();
      const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
      await fetch(`${url}/tibiot/api/v1/card/operation/network`, { ...post, body: '{"iccids": []}' });
      await fetch(`${url}/tibiot/api/v1/pool/detail?poolCode=no-such-pool`);
      await fetch(`${url}/smartproxy/pub/user-product/list?app_key=mock-app-key&product_type=9`);
      await fetch(`${url}/smartproxy/pub/user-product/list?app_key=wrong`);
      const rows = page.getByRole('listbox', { name: 'Requests' }).getByRole('option');
      await expect.poll(() => rows.count()).toBe(4);
      const choose = (label: string, value: string) =>
        page
          .locator('.filters')
          .getByRole('combobox', { name: new RegExp(`^${label}`) })
          .selectOption(value);
      const all = page.locator('header p[role=status]');
      const filters: readonly (readonly [string, string, number, RegExp])[] = [
        ['Provider', 'smartproxy', 2, /smartproxy/],
        ['Operation', 'getPoolDetail', 1, /getPoolDetail/],
        ['Status', '4xx', 1, /switchCardNetwork/],
        ['Code', '404', 1, /getPoolDetail/],
        ['Result', 'answered', 2, /code (?:200|404)/],
      ];
      for (const [label, value, count, text] of filters) {
        await choose(label, value);
        await expect.poll(async () => [label, await rows.count()]).toEqual([label, count]);
        for (const row of await rows.allTextContents()) expect(row).toMatch(text);
        expect(await all.textContent()).toBe(`${count} of 4 requests`);
        await choose(label, 'all');
        await expect.poll(() => rows.count()).toBe(4);
      }
      await choose('Provider', 'smartproxy');
      await choose('Result', 'refused');
      await expect.poll(() => rows.count()).toBe(1);
      expect(await rows.first().textContent()).toMatch(/200.*smartproxy listUserProducts.*refused/);
      await choose('Operation', 'getPoolDetail');
      await page.getByText('No request matches the filters.').waitFor();
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'The records of a large collection are paged through to the last, and sorted up, down, and as they came.',
  () =>
    onPage('#/control', async (page, url) => {
      const begun = { method: 'POST', body: '{"scenario":"smartproxy/large"}' };
      await fetch(`${url}/_lockstep/scenario`, begun);
      await page.goto(`${url}/_lockstep/#/state/smartproxy/products`);
      await page.getByText('1 to 50 of 10,000').waitFor();
      const keys = page.locator('tbody th');
      const asTheyCame = await keys.allTextContents();
      expect(await page.getByRole('button', { name: 'Previous' }).isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByText('51 to 100 of 10,000').waitFor();
      const second = await keys.allTextContents();
      expect(second).toHaveLength(50);
      expect(second.filter((key) => asTheyCame.includes(key))).toEqual([]);
      await page.getByRole('button', { name: 'Previous' }).click();
      await page.getByText('1 to 50 of 10,000').waitFor();
      expect(await keys.allTextContents()).toEqual(asTheyCame);
      const head = page.getByRole('columnheader', { name: 'id', exact: true });
      const ids = async () =>
        (await page.locator('tbody tr td:nth-of-type(1)').allTextContents()).map(Number);
      await head.getByRole('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
      await expect.poll(ids).toEqual((await ids()).toSorted((one, other) => one - other));
      const lowest = (await ids())[0] ?? Number.NaN;
      await head.getByRole('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
      await expect.poll(async () => (await ids())[0]).toBeGreaterThan(lowest + 5000);
      expect(await ids()).toEqual((await ids()).toSorted((one, other) => other - one));
      await head.getByRole('button').click();
      await expect.poll(() => head.getAttribute('aria-sort')).toBeNull();
      await expect.poll(() => keys.allTextContents()).toEqual(asTheyCame);
      await fetch(`${url}/_lockstep/scenario`, { method: 'POST', body: '{"scenario":"smartproxy/typical"}' });
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'By keys alone: a request is opened, a record edited and the clock advanced, and what has the focus is always seen.',
  () =>
    onPage('', async (page, url) => {
      await fetch(`${url}/tibiot/api/v1/pool/detail?poolCode=1`);
      await fetch(`${url}/tibiot/api/v1/card/detail`);
      await tabTo(page, page.getByRole('link', { name: 'Traffic', exact: true }));
      await page.keyboard.press('Enter');
      await page.getByRole('listbox', { name: 'Requests' }).getByRole('option').first().waitFor();
      await tabTo(page, page.getByRole('listbox', { name: 'Requests' }));
      await page.keyboard.press('ArrowDown');
      await page.getByRole('heading', { name: /^GET \/api\/v1\/card\/detail/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('heading', { name: /^GET \/api\/v1\/pool\/detail/ }).waitFor();
      await tabTo(page, page.getByRole('link', { name: 'Close' }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^GET \/api/ }).waitFor({ state: 'detached' });

      await tabTo(page, page.getByRole('link', { name: 'State', exact: true }));
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('link', { name: /tibiot\/pools/ }));
      await page.keyboard.press('Enter');
      await page.getByText('1 to 4 of 4').waitFor();
      await tabTo(page, page.locator('tbody button').first());
      await page.keyboard.press('Enter');
      const text = page.getByLabel('As JSON');
      await text.waitFor();
      await expectFocus(text);
      const record = JSON.parse(await text.inputValue());
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(JSON.stringify({ ...record, upoolName: 'by keys' }));
      await tabTo(page, page.getByRole('button', { name: 'Keep it' }));
      await page.keyboard.press('Enter');
      await page.getByText('Kept: it fits its schema.').waitFor();
      const state = await (await fetch(`${url}/_lockstep/state`)).json();
      expect(state.tibiot.pools.map((pool: { upoolName?: string }) => pool.upoolName)).toContain('by keys');

      await tabTo(page, page.getByRole('link', { name: 'Time and faults' }));
      await page.keyboard.press('Enter');
      const before = Date.parse((await clockOf(url)).now);
      await tabTo(page, page.getByRole('button', { name: 'Advance by 1d' }));
      await page.keyboard.press('Space');
      await page.getByText(/^It is /).waitFor();
      expect(Date.parse((await clockOf(url)).now)).toBeGreaterThanOrEqual(before + 86_400_000);
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  "Every time stands in the reader's zone with the provider's beside, in rows of one height, whatever the zone is called; and alone where both are one.",
  () =>
    onPage('#/control', async (page, url) => {
      const devtools = await page.context().newCDPSession(page);
      const readFrom = (timezoneId: string) => devtools.send('Emulation.setTimezoneOverride', { timezoneId });
      const open = async (hash: string): Promise<void> => {
        await page.goto('about:blank');
        await page.goto(`${url}/_lockstep/${hash}`);
      };
      await readFrom('America/New_York');
      const asked = '/tibiot/api/v1/pool/detail?poolCode=1&note=';
      await fetch(`${url}${asked}zones`, { headers: { 'x-lockstep-session': 'zones' } });
      await open('#/traffic');
      const row = page.getByRole('option').filter({ hasText: 'note=zones' }).first();
      const time = row.locator('time');
      const iso = (await time.getAttribute('datetime')) ?? '';
      const at = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...options }).format(new Date(iso));
      const dayOf = (timeZone: string) => at(timeZone, { day: 'numeric', month: 'short' });
      const isOtherDay = dayOf('Asia/Shanghai') !== dayOf('America/New_York');
      const there = `${isOtherDay ? `${dayOf('Asia/Shanghai')}, ` : ''}${at('Asia/Shanghai', { timeStyle: 'short' })} Shanghai`;
      expect(await time.innerText()).toBe(`${at('America/New_York', { timeStyle: 'medium' })} · ${there}`);

      await open('#/control');
      const used = page.getByRole('row', { name: /^zones/ }).locator('time .there');
      await expect.poll(async () => (await used.allInnerTexts()).join()).toMatch(/ Shanghai,· .* UTC$/);

      await open('#/state/tibiot/pools');
      const cell = page.getByRole('cell', { name: '2025-03-28 10:15:00' });
      await expect.poll(() => cell.innerText()).toBe('2025-03-28 10:15:00 · Mar 27, 22:15 here');

      await page.route('**/_lockstep/operations', async (route) => {
        const listed = await (await route.fetch()).text();
        await route.fulfill({ body: listed.replaceAll('Asia/Shanghai', 'America/Argentina/ComodRivadavia') });
      });
      await open('#/traffic');
      for (const width of [1280, 400]) {
        await page.setViewportSize({ width, height: 800 });
        await time.getByText('ComodRivadavia').waitFor();
        const { box, inside } = await row.evaluate((element) => {
          const { top, bottom, right } = element.getBoundingClientRect();
          const parts = [...element.querySelectorAll('.when, .badge, .what, .where, .tags')];
          return {
            box: { top, bottom, right },
            inside: parts.map((part) => part.getBoundingClientRect()).map((one) => one.toJSON()),
          };
        });
        for (const part of inside) {
          expect([width, part.top >= box.top, part.bottom <= box.bottom, part.right <= box.right]).toEqual([
            width,
            ...[true, true, true],
          ]);
        }
        const apart = await time.evaluate((element) => element.getBoundingClientRect().width);
        expect(apart).toBeGreaterThan(120);
      }
      await page.unroute('**/_lockstep/operations');
      await page.setViewportSize({ width: 1280, height: 800 });

      await readFrom('Asia/Singapore');
      await open('#/traffic');
      await row.waitFor();
      expect(await row.locator('.there').count()).toBe(0);
      await open('#/state/tibiot/pools');
      await page.getByText('2025-03-28 10:15:00').waitFor();
      expect(await page.locator('td .there').count()).toBe(0);
      await readFrom('');
    }),
  MINUTE,
);
