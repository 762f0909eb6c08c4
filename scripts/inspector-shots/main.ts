import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS } from '../../contract-tests/browser/browser-flags.fixture.ts';
import { findProgram } from '../../contract-tests/browser/required-part.fixture.ts';
import { makeTraffic } from './make-traffic.ts';
import { serveMock } from './served-mock.ts';

/** Takes the pictures of the inspector for the guides: every view, wide and narrow, light and dark. */
const folder = resolve(process.argv[2] ?? 'docs/images');
const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome']);
if (executablePath === undefined) throw new Error('There is no Chromium to take pictures with.');

/** What is opened, and what is done there before the picture is taken. */
const VIEWS: readonly (readonly [name: string, hash: string, act?: (page: Page) => Promise<unknown>])[] = [
  ['overview', '#/overview'],
  ['traffic', '#/traffic'],
  [
    'refused',
    '#/traffic',
    (page) => page.getByRole('listbox').getByRole('option').filter({ hasText: 'refused' }).first().click(),
  ],
  ['state', '#/state/tibiot/cards', (page) => page.getByRole('button', { name: /^89/ }).first().click()],
  ['changes', '#/state/*changes'],
  ['control', '#/control'],
  ['try', '#/try/eiotclub/listPoolRecords', (page) => page.getByRole('button', { name: 'Send' }).click()],
  [
    'drift',
    '#/drift',
    async (page) => {
      await page.getByRole('button', { name: 'Verify now' }).click();
      await page.getByText('✓ matched').first().waitFor();
    },
  ],
];

const LOOKS: readonly (readonly [suffix: string, BrowserContextOptions])[] = [
  ['', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['-dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['-narrow', { viewport: { width: 400, height: 800 }, colorScheme: 'light' }],
  ['-narrow-dark', { viewport: { width: 400, height: 800 }, colorScheme: 'dark' }],
];

const only = process.argv[3];
await mkdir(folder, { recursive: true });
const mock = await serveMock('--clock', '2026-11-22T08:00:00Z');
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
try {
  await makeTraffic(mock.url);
  for (const [suffix, options] of LOOKS) {
    const context = await browser.newContext({ ...options, timezoneId: 'Asia/Shanghai', locale: 'en-GB' });
    const page = await context.newPage();
    for (const [name, hash, act] of VIEWS) {
      if (only !== undefined && only !== name) continue;
      await page.goto(`${mock.url}/_lockstep/${hash}`);
      await page.reload();
      await page.getByText('Loading…').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      await act?.(page);
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `inspector-${name}${suffix}.png`) });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await mock.stop();
}
