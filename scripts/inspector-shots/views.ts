import type { Page } from 'playwright-core';
import { sampleReport } from './sample-report.ts';

export interface View {
  readonly name: string;
  readonly hash: string;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** What a person does there before the picture is taken. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Does not wait until everything is there. */
  readonly isLoading?: boolean;
}

/** Every view of the inspector, and what it looks like where there is nothing, too much, or no answer. */
export const VIEWS: readonly View[] = [
  { name: 'overview', hash: '#/overview' },
  { name: 'traffic', hash: '#/traffic' },
  { name: 'refused', hash: '#/traffic', act: openRequest('refused') },
  { name: 'near-miss', hash: '#/traffic', act: openRequest('/api/v1/cards/detail') },
  {
    name: 'long',
    hash: '#/traffic',
    act: async (page) => {
      await openRequest('long-texts')(page);
      await page.getByRole('region', { name: 'Body of the response' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'no-match',
    hash: '#/traffic',
    act: (page) => page.getByRole('searchbox').fill('nothing of the kind'),
  },
  {
    name: 'state',
    hash: '#/state/tibiot/cards',
    act: (page) => page.getByRole('button', { name: /^89/ }).first().click(),
  },
  {
    name: 'unfit',
    hash: '#/state/tibiot/cards',
    act: async (page) => {
      await page.getByRole('button', { name: /^89/ }).first().click();
      await page.getByLabel('As JSON').fill('{ "iccid": 7, "apn": "cmnet" }');
      await page.getByRole('button', { name: 'Keep it' }).click();
    },
  },
  { name: 'table', hash: '#/state/eiotclub/packageOrders' },
  { name: 'changes', hash: '#/state/*changes' },
  { name: 'control', hash: '#/control' },
  {
    name: 'try',
    hash: '#/try/eiotclub/listPoolRecords',
    act: (page) => page.getByRole('button', { name: 'Send' }).click(),
  },
  {
    name: 'wrong',
    hash: '#/try/tibiot/switchCardNetwork',
    act: (page) => page.getByRole('button', { name: 'without iccids' }).click(),
  },
  {
    name: 'drift',
    hash: '#/drift',
    act: async (page) => {
      await page.getByRole('button', { name: 'Verify now' }).click();
      await page.getByText('✓ matched').first().waitFor();
    },
  },
  { name: 'findings', hash: '#/drift', act: openSampleReport },
  {
    name: 'edit',
    hash: '#/drift',
    act: async (page) => {
      await openSampleReport(page);
      await page.getByRole('button', { name: 'Choose all' }).click();
      await page.getByRole('button', { name: 'Preview the edit of the spec' }).click();
      await page.getByRole('button', { name: 'Accept: write the spec' }).waitFor();
      await page.getByRole('button', { name: 'Preview the edit of the spec' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'loading',
    hash: '#/state/tibiot/cards',
    prepare: (page) => page.route('**/_lockstep/records?*', () => undefined),
    isLoading: true,
  },
  {
    name: 'failed',
    hash: '#/control',
    prepare: (page) => page.route('**/_lockstep/clock', (route) => route.abort()),
  },
];

function openRequest(text: string): (page: Page) => Promise<void> {
  return async (page) => {
    await page.getByRole('listbox').getByRole('option').filter({ hasText: text }).first().click();
    await page.getByRole('region', { name: 'The request in full' }).getByRole('heading').first().waitFor();
  };
}

async function openSampleReport(page: Page): Promise<void> {
  await page.getByLabel('Open a report').setInputFiles({
    name: 'nightly.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(sampleReport())),
  });
  await page.getByRole('article').first().waitFor();
}
