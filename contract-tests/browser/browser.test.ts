import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_FLAGS } from './browser-flags.fixture.ts';
import { bundle } from './bundle.fixture.ts';
import { type FileServer, serveFiles } from './file-server.fixture.ts';
import { findProgram, isLeftOut } from './required-part.fixture.ts';

const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome']);
const isSkipped = isLeftOut('chromium', executablePath);

const MINUTE = 60_000;
let server: FileServer | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  if (isSkipped || executablePath === undefined) return;
  const { files } = await bundle({ root: fileURLToPath(new URL('page', import.meta.url)) });
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  server = await serveFiles(new Map([...files, ['mockServiceWorker.js', readFileSync(worker, 'utf8')]]));
  browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: MINUTE });
}, 2 * MINUTE);

afterAll(async () => {
  await browser?.close();
  await server?.close();
}, MINUTE);

test.skipIf(isSkipped)(
  'In a browser, through the service worker, a page lists pool records, switches a card off and sees it off.',
  async () => {
    if (browser === undefined || server === undefined) throw new Error('The browser has not started.');
    const page = await browser.newPage();
    const errors: string[] = [];
    const workerAnswers: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('response', (response) => {
      if (response.fromServiceWorker()) workerAnswers.push(new URL(response.url()).host);
    });
    const step = (name: string) => page.waitForSelector(`body[data-step="${name}"]`, { timeout: 20_000 });
    const status = () => page.textContent('#status');

    await page.goto(server.url);
    await step('shown').catch((error: unknown) => {
      throw new Error(`The page has not come up: ${errors.join('; ')}`, { cause: error });
    });
    expect(await page.locator('#records li').count()).toBe(10);
    expect(await page.locator('#records li').first().textContent()).toMatch(/^P\d+$/);
    expect(await status()).toBe('on');

    await page.click('#off');
    await step('asked');
    expect(await status()).toBe('on');

    await page.click('#later');
    await step('later');
    expect(await status()).toBe('off');

    expect(errors).toEqual([]);
    expect(new Set(workerAnswers)).toEqual(new Set(['oapi.eiotclub.com', 'oac.tibiot.com']));
    expect(server.asked.filter((path) => path.startsWith('/api'))).toEqual([]);
  },
  MINUTE,
);
