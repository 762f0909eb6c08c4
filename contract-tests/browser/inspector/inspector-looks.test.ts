import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { auditPage } from './audit-page.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';

const MINUTE = 60_000;

const { isSkipped, opened } = sharedInspector({
  prepare: (url) => fetch(`${url}/smartproxy/pub/user-product/list?app_key=wrong`),
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
  ['the state', '#/state', asItIs],
  [
    'a record',
    '#/state/tibiot/cards',
    async (page) => {
      await page.locator('tbody button').first().click();
      await page.getByLabel('As JSON').waitFor();
    },
  ],
  ['what changed', '#/state/*changes', asItIs],
  ['time and faults', '#/control', asItIs],
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
