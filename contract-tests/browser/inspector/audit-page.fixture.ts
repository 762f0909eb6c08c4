import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules that ask for colours, of those that are on by themselves. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** In pixels: of a window beside others, and of a telephone. */
const WIDTHS = [1280, 400] as const;

/**
 * Sees that a page is fit for a screen reader and no wider than its window, as wide as that is and narrow, light and
 * dark. What the colours are in the dark is asked alone: nothing else of a page knows of them.
 */
export async function auditPage(page: Page, name: string): Promise<void> {
  await loadAxe(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect([name, width, 'light', await violations(page, {})]).toEqual([name, width, 'light', []]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const inTheDark = await violations(page, { runOnly: OF_COLOURS });
    expect([name, width, 'dark', inTheDark]).toEqual([name, width, 'dark', []]);
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([name, width, scrollWidth <= width]).toEqual([name, width, true]);
  }
}

/** By the debugger, which the policy of the page does not stop; once for each document. */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  // What it evaluates to cannot be sent.
  await page.evaluate(`${await readFile(AXE, 'utf8')}; undefined`);
}

function violations(page: Page, options: object): Promise<unknown> {
  return page.evaluate(`axe.run(document, ${JSON.stringify({ ...options, resultTypes: ['violations'] })}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).join('; ')))`);
}
