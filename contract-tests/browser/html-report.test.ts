import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lockstepCommand } from '../../src/cli/command.fixture.ts';
import { BROWSER_FLAGS } from './browser-flags.fixture.ts';
import { findProgram, isLeftOut } from './required-part.fixture.ts';

const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome']);
const isSkipped = isLeftOut('chromium', executablePath);
const MINUTE = 60_000;

/** What a hostile server might answer. */
const EVIL =
  '"><script>alert(1)</script><img src=//evil.example onerror=alert(2)><style>*{display:none}</style>';

let folder = '';
let browser: Browser | undefined;

beforeAll(async () => {
  if (isSkipped || executablePath === undefined) return;
  folder = await mkdtemp(join(tmpdir(), 'lockstep-page-'));
  await writeFile(join(folder, 'report.json'), JSON.stringify(report()));
  await writeFile(join(folder, 'openapi.yaml'), `openapi: 3.1.0\ninfo:\n  title: '${EVIL}'\n`);
  const args = ['report', join(folder, 'report.json'), '--reporter', `html=${join(folder, 'report.html')}`];
  // Status 1: there are findings.
  await promisify(execFile)(process.execPath, [...lockstepCommand(), ...args], { timeout: MINUTE }).catch(
    () => undefined,
  );
  browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: MINUTE });
}, 3 * MINUTE);

afterAll(async () => {
  await browser?.close();
  if (folder !== '') await rm(folder, { recursive: true });
}, MINUTE);

function report(): object {
  const place = { provider: 'pools', operation: `GET /${EVIL}`, target: 'https://sandbox.example/v1' };
  const row = {
    ...place,
    verdict: 'drifted',
    exchanges: 3,
    evidence: ['live'],
    evidenceDates: { live: EVIL },
  };
  const finding = {
    ...place,
    ...{ code: 'type-changed', severity: 'breaking', direction: 'response', pointer: `/${EVIL}` },
    ...{ specPointer: '/info/title', expected: EVIL, received: [EVIL, { [EVIL]: EVIL }], occurrences: 3 },
    ...{ exchanges: 3, evidence: ['live'], fingerprint: EVIL, assumed: true, since: EVIL },
  };
  return {
    schemaVersion: 1,
    targets: [place.target, EVIL],
    summary: {
      exchanges: 3,
      operations: { matched: 0, drifted: 1, skipped: 1 },
      findings: { breaking: 1, risky: 0, additive: 0, info: 0 },
    },
    operations: [row, { ...row, target: EVIL, verdict: 'skipped', exchanges: 0, reason: EVIL.repeat(3) }],
    findings: [finding, { ...finding, accepted: { since: EVIL } }],
    specs: { pools: join(folder, 'openapi.yaml') },
  };
}

test.skipIf(isSkipped).each([
  ['a phone', 360, 'light'],
  ['a phone at night', 360, 'dark'],
  ['a desk', 1280, 'light'],
] as const)(
  'On %s the page runs nothing, loads nothing and fits.',
  async (_, width, colorScheme) => {
    if (browser === undefined) throw new Error('The browser has not started.');
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => asked.push(request.url()));
    const url = pathToFileURL(join(folder, 'report.html')).href;
    await page.goto(url);
    expect(await page.locator('script, img, iframe, link, form, input').count()).toBe(0);
    expect(await page.locator('style').count()).toBe(1);
    expect(await page.locator('h1').textContent()).toBe('Out of step: 1 breaking');
    // The style of the page is in force, so its hash is right.
    expect(
      await page
        .locator('.tiles')
        .first()
        .evaluate((tiles) => getComputedStyle(tiles).display),
    ).toBe('grid');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.getByRole('columnheader').count()).toBe(3);
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByRole('link').first().click();
    await page.locator('summary').first().click();
    await page.close();
    expect(said).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
  },
  MINUTE,
);

test.skipIf(isSkipped)(
  'All of the page is text that somebody can read, also where it is hostile.',
  async () => {
    const text = await readFile(join(folder, 'report.html'), 'utf8');
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(text).toContain('openapi.yaml:3');
  },
);
