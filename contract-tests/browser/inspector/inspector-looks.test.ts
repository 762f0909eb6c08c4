import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { auditPage } from './audit-page.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';

const MINUTE = 60_000;

const { isSkipped, opened, onPage } = sharedInspector({
  async prepare(url) {
    await fetch(`${url}/tibiot/api/v1/cards/detail?iccid=1`);
    await fetch(`${url}/smartproxy/pub/user-product/list?app_key=wrong`);
  },
});

type View = readonly [name: string, hash: string, act: (page: Page) => Promise<unknown>];

const asItIs = async (): Promise<void> => undefined;

/** Every view, and what is to be seen of some of them once something was opened. */
const VIEWS: readonly View[] = [
  ['the overview', '', asItIs],
  ['the traffic', '#/traffic', asItIs],
  [
    'a request',
    '#/traffic',
    async (page) => {
      await page.getByRole('listbox').getByRole('option').first().click();
      await page.getByText('What the spec wants').first().waitFor();
    },
  ],
  [
    'a near miss',
    '#/traffic',
    async (page) => {
      await page.getByRole('listbox').getByRole('option').filter({ hasText: '404' }).first().click();
      await page.getByText('Probably meant:').waitFor();
    },
  ],
  ['the state', '#/state/tibiot/pools', asItIs],
  [
    'a record that is refused',
    '#/state/tibiot/pools',
    async (page) => {
      await page.locator('tbody button').first().click();
      await page.getByLabel('As JSON').fill('{"upoolCode": 7}');
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByRole('alert').waitFor();
    },
  ],
  ['what changed', '#/state/*changes', asItIs],
  ['time and faults', '#/control', asItIs],
  [
    'what cannot be had, or is not there yet',
    '#/control',
    async (page) => {
      const problem = {
        status: 409,
        contentType: 'application/problem+json',
        body: '{"detail":"No clock."}',
      };
      await page.route('**/_lockstep/clock', (route) => route.fulfill(problem));
      await page.route('**/_lockstep/faults', () => undefined);
      await page.reload();
      await page.getByRole('alert').getByText('No clock.').first().waitFor();
      await page.getByText('Loading…').first().waitFor();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    },
  ],
  [
    'a request that was tried',
    '#/try/eiotclub/listPoolRecords',
    async (page) => {
      await page.getByRole('button', { name: 'wrong credentials' }).click();
      await page.getByRole('heading', { name: 'Answer' }).waitFor();
    },
  ],
  ['no drift yet', '#/drift', asItIs],
];

test.skipIf(isSkipped).each(VIEWS)(
  'At 1280 and at 400 pixels, light and dark, %s is fit for a screen reader and no wider than the window.',
  async (name, hash, act) => {
    const { page, complaints, goTo } = opened();
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(hash);
    await act(page);
    await auditPage(page, name);
    expect(complaints.splice(0)).toEqual([]);
  },
  MINUTE,
);

test.skipIf(isSkipped)(
  'In a narrow window, what a request is answered with comes into sight.',
  async () => {
    const { page, complaints, goTo } = opened();
    await page.setViewportSize({ width: 400, height: 800 });
    await goTo('#/try/eiotclub/listPoolRecords');
    await page.getByRole('button', { name: 'Send' }).click();
    const heading = page.getByRole('heading', { name: 'Answer' });
    await heading.waitFor();
    const top = () => heading.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(top).toBeLessThan(400);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await expect.poll(() => page.getByText(/^Answered 200 after/).count()).toBe(1);
    expect(complaints.splice(0)).toEqual([]);
  },
  MINUTE,
);

test.skipIf(isSkipped)(
  "Every time stands in the reader's zone with the provider's beside, in rows of one height, whatever the zone is called; and alone where both are one.",
  () =>
    onPage('#/control', async (page, url) => {
      const devtools = await page.context().newCDPSession(page);
      const readFrom = (timezoneId: string) => devtools.send('Emulation.setTimezoneOverride', { timezoneId });
      const goTo = (hash: string) => page.goto(`${url}/_lockstep/${hash}`);
      const { goTo: open } = opened();
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

      await goTo('#/control');
      const used = page.getByRole('row', { name: /^zones/ }).locator('time .there');
      await expect.poll(async () => (await used.allInnerTexts()).join()).toMatch(/ Shanghai,.* UTC$/);

      await goTo('#/state/tibiot/pools');
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
      await goTo('#/state/tibiot/pools');
      await page.getByText('2025-03-28 10:15:00').waitFor();
      expect(await page.locator('td .there').count()).toBe(0);
      await readFrom('');
    }),
  MINUTE,
);
