import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectFocus, focusedElement, tabTo } from './keys.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';
import { shopReport } from './shop-project.fixture.ts';

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
  'By keys, the focus is never lost: where what was pressed goes away, it is on what opened it, or on the part that it stood in.',
  () =>
    onPage('#/overview', async (page, url) => {
      const press = async (wanted: Locator): Promise<void> => {
        await wanted.focus();
        await page.keyboard.press('Enter');
      };
      const expectSomeFocus = (after: string) =>
        expect.poll(async () => [after, await focusedElement(page)]).not.toEqual([after, 'BODY']);
      await fetch(`${url}/tibiot/api/v1/pool/detail?poolCode=1`, {
        headers: { 'x-lockstep-session': 'gone' },
      });
      await press(page.getByRole('link', { name: '36 cards' }));
      await page.getByText('1 to 36 of 36').waitFor();
      await expectSomeFocus('a link to another view');

      const list = page.getByRole('listbox', { name: 'Requests' });
      for (const [width, back] of [[1280, 'Close'] as const, [400, 'Back to the list'] as const]) {
        await page.setViewportSize({ width, height: 800 });
        await press(page.getByRole('link', { name: 'Traffic', exact: true }));
        await list.focus();
        await page.keyboard.press('ArrowDown');
        await page.getByRole('heading', { name: /^GET \/api/ }).waitFor();
        await expectFocus(width === 400 ? page.getByRole('link', { name: back }) : list);
        await press(page.getByRole('link', { name: back }));
        await expectFocus(list);
      }
      await page.setViewportSize({ width: 1280, height: 800 });

      await page.goto(`${url}/_lockstep/#/state/tibiot/pools`);
      const first = page.locator('tbody button').first();
      await press(first);
      await expectFocus(page.getByLabel('As JSON'));
      await page.keyboard.press('Escape');
      await expectFocus(first);
      const add = page.getByRole('button', { name: 'Add a record' });
      await press(add);
      await press(page.getByRole('button', { name: 'Close' }));
      await expectFocus(add);
      await press(first);
      await press(page.getByRole('button', { name: 'Remove' }));
      await page.getByText('1 to 3 of 3').waitFor();
      await expectSomeFocus('a record that is removed');
      await page.goto(`${url}/_lockstep/#/state/eiotclub/poolRecords`);
      // The collection before it has such a button as well. A page that is asked for at once stays.
      await page.getByText('1 to 50 of 60').waitFor();
      const next = page.getByRole('button', { name: 'Next' });
      await press(next);
      await page.getByText('51 to 60 of 60').waitFor();
      expect(await next.isDisabled()).toBe(true);
      await expectFocus(next);
      const head = page.getByRole('columnheader', { name: 'used', exact: true });
      await press(head.getByRole('button'));
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
      await expectFocus(head.getByRole('button'));

      await page.goto(`${url}/_lockstep/#/control`);
      await press(page.getByRole('button', { name: 'Set the fault' }));
      await press(page.getByRole('button', { name: /^Take back/ }));
      await page.getByText(/^Taken back/).waitFor();
      await expectSomeFocus('a fault that is taken back');
      await press(page.getByRole('button', { name: 'End session gone' }));
      await page.getByText('The session gone has ended.').waitFor();
      await expectSomeFocus('a session that ends');

      await page.goto(`${url}/_lockstep/#/drift`);
      const refusal = { status: 409, contentType: 'application/problem+json', body: '{"detail":"Not now."}' };
      await page.route('**/_lockstep/report', (route) =>
        route.request().method() === 'POST' ? route.fulfill(refusal) : route.continue(),
      );
      const verify = page.getByRole('button', { name: 'Verify now' });
      await press(verify);
      await page.getByRole('alert').getByText('Not now.').waitFor();
      await expectFocus(verify);
      await page.unroute('**/_lockstep/report');
      await page.getByLabel('Open a report').setInputFiles({
        name: 'shop.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(shopReport())),
      });
      await press(page.getByRole('button', { name: 'Choose all' }));
      await press(page.getByRole('button', { name: 'Preview the edit of the spec' }));
      await press(page.getByRole('button', { name: 'Close' }));
      await expectFocus(page.getByRole('button', { name: 'Preview the edit of the spec' }));
      await press(page.getByRole('button', { name: 'Choose none' }));
      await page.getByText('0 chosen for the spec').waitFor();
      await expectFocus(page.getByRole('button', { name: 'Choose none' }));
    }),
  MINUTE,
);
