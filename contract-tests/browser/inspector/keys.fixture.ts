import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than there are places for the focus on any of these views. */
const MOST_STEPS = 150;

/** Presses Tab until the wanted place has the focus; each place on the way shows that it has it. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusOn(wanted);
    // Past the last place, the focus is on nothing of the page.
    if (focused.what !== 'BODY') expect(focused).toMatchObject({ isSeen: true });
    if (focused.isWanted) return;
  }
  throw new Error(`The focus did not come to ${wanted} by Tab.`);
}

export async function expectFocus(wanted: Locator): Promise<void> {
  await expect.poll(() => focusOn(wanted)).toMatchObject({ isWanted: true, isSeen: true });
}

interface Focus {
  readonly what: string;
  readonly isWanted: boolean;
  /** It has an outline, and is within the window. */
  readonly isSeen: boolean;
}

function focusOn(wanted: Locator): Promise<Focus> {
  return wanted.evaluate((element) => {
    const { activeElement } = document;
    if (activeElement === null) return { what: 'BODY', isWanted: false, isSeen: false };
    // A field of a file is as small as a point; the button around it shows its focus.
    const shown = activeElement.closest('label.button') ?? activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const { top, bottom, left, right } = shown.getBoundingClientRect();
    const isInside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      what: activeElement.tagName === 'BODY' ? 'BODY' : activeElement.outerHTML.slice(0, 120),
      isWanted: activeElement === element,
      isSeen: isInside && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });
}

/** What has the focus: `BODY` where nothing has. */
export function focusedElement(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
}
