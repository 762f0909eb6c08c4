import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import { BROWSER_FLAGS } from '../../contract-tests/browser/browser-flags.fixture.ts';
import { findProgram } from '../../contract-tests/browser/required-part.fixture.ts';
import { makeTraffic } from './make-traffic.ts';
import { serveMock } from './served-mock.ts';
import { VIEWS } from './views.ts';

/** Takes the pictures of the inspector for the guides: every view, wide and narrow, light and dark. */
const folder = resolve(process.argv[2] ?? 'docs/images');
const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome']);
const pngquant = findProgram(['pngquant']);
if (executablePath === undefined) throw new Error('There is no Chromium to take pictures with.');

/** To 64 colours, which is a third of the bytes, where there is a program for it. */
async function makeSmall(file: string): Promise<void> {
  if (pngquant === undefined) return;
  await promisify(execFile)(pngquant, ['64', '--force', '--strip', '--ext', '.png', file]);
}

const LOOKS: readonly (readonly [suffix: string, BrowserContextOptions])[] = [
  ['', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }],
  ['-dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['-narrow', { viewport: { width: 400, height: 800 }, colorScheme: 'light' }],
  ['-narrow-dark', { viewport: { width: 400, height: 800 }, colorScheme: 'dark' }],
];

const only = process.argv[3]?.split(',');
await mkdir(folder, { recursive: true });
const mock = await serveMock('--clock', '2026-11-22T08:00:00Z');
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
try {
  await makeTraffic(mock.url);
  for (const [suffix, options] of LOOKS) {
    const context = await browser.newContext({ ...options, timezoneId: 'Europe/Berlin', locale: 'en-GB' });
    for (const { name, hash, prepare, act, isLoading = false } of VIEWS) {
      if (only !== undefined && !only.includes(name)) continue;
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(`${mock.url}/_lockstep/${hash}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (!isLoading) await page.getByText('Loading…').first().waitFor({ state: 'detached' });
      await page.waitForTimeout(300);
      await act?.(page);
      await page.waitForTimeout(300);
      const file = join(folder, `inspector-${name}${suffix}.png`);
      await page.screenshot({ path: file });
      await makeSmall(file);
      await page.close();
    }
    await context.close();
  }
} finally {
  await browser.close();
  await mock.stop();
}
