import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type MessageKey, speaking, t } from '../../../ui/messages/message.ts';
import { besideTexts, PSEUDO } from '../../../ui/messages/pseudo-language.fixture.ts';
import { LATIN_DATA, reportInAllWords } from '../../../ui/report/report-in-all-words.fixture.ts';
import { GREEK_SPEC } from './greek-spec.fixture.ts';
import { servePseudoPage } from './pseudo-page.fixture.ts';
import { listenToMock, type Said, saidIn, wordsOf } from './said-by-mock.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';
import { shopProject, shopReport } from './shop-project.fixture.ts';

const MINUTE = 60_000;

let folder = '';
let mock: (() => Promise<Said>) | undefined;

// Hooks of the end run last first: the folder outlives the mock.
afterAll(async () => {
  if (folder !== '') await rm(folder, { recursive: true });
});

const { isSkipped, opened } = sharedInspector({
  async folder() {
    folder = await shopProject(GREEK_SPEC);
    return folder;
  },
  context: { locale: PSEUDO.tag, timezoneId: 'UTC' },
});

beforeAll(async () => {
  if (isSkipped) return;
  const { page } = opened();
  mock = listenToMock(page);
  await servePseudoPage(page);
}, MINUTE);

/** A text as it is said in the language of the page, where it has no places. */
const said = (key: MessageKey): string => speaking(PSEUDO, () => t(key));

const press = (page: Page, key: MessageKey) =>
  page
    .getByRole('button', { name: said(key), exact: true })
    .first()
    .click();

/** What the page shows beside its texts and what the mock has said: moments, steps of the clock, ways to write statuses. */
const OTHER_DATA =
  /^(?:[\dx]+|\d+[mhd]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|null|true|false|nowhere)$/;

/** Words of English letters that are to be seen, and are neither texts of the table nor said by anybody else. */
async function left(page: Page): Promise<readonly string[]> {
  const { sentences, words } = (await mock?.()) ?? saidIn([]);
  const strange = (await textsOf(page))
    .flatMap(besideTexts)
    .map(unquoted)
    .filter((piece) => !sentences.some((sentence) => sentence.includes(piece)))
    .flatMap(wordsOf)
    .filter((word) => !words.has(word) && !LATIN_DATA.has(word) && !OTHER_DATA.test(word));
  return [...new Set(strange)];
}

/** A text that is shown as JSON, in a line of its own. */
function unquoted(piece: string): string {
  try {
    const value: unknown = JSON.parse(piece.replace(/,$/, ''));
    return typeof value === 'string' ? value : piece;
  } catch {
    return piece;
  }
}

/** All that is to be seen, and what a screen reader is told besides. */
function textsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('noscript, script') === null) texts.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-head', 'label'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
}

/** The report of a run at the shop, of the Greek names of its spec. */
function greekReport(): string {
  const names = { listThings: 'λίστα', Thing: 'Πράγμα', name: 'όνομα' };
  return Object.entries(names).reduce(
    (report, [name, greek]) => report.replaceAll(name, greek),
    JSON.stringify(shopReport()),
  );
}

type View = readonly [name: string, hash: string, act: (page: Page, url: string) => Promise<unknown>];

async function openReport(page: Page, report: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'αναφορά',
    mimeType: 'application/json',
    buffer: Buffer.from(report),
  });
  await page.getByRole('article').first().waitFor();
}

/** Sends what the mock answers, refuses, knows no operation for, and breaks off. */
async function sendRequests(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${url}/shop/1`);
  await fetch(`${url}/shop/1?1=`);
  await fetch(`${url}/shop/1`, { method: 'POST', headers, body: '{"id": 0, "βάρος": 0.3}' });
  await fetch(`${url}/shop/nowhere`);
  const fault = { kind: 'status', provider: 'shop', status: 503, next: 1 };
  await fetch(`${url}/_lockstep/faults`, { method: 'POST', body: JSON.stringify(fault) });
  await fetch(`${url}/shop/1`);
}

/** Opens the request of the list that has a text. */
async function openRequest(page: Page, text: string | RegExp): Promise<void> {
  await page.getByRole('listbox').getByRole('option').filter({ hasText: text }).first().click();
  await page.locator('.sides').first().waitFor();
}

const VIEWS: readonly View[] = [
  ['the overview', '', (page) => page.getByRole('table').first().waitFor()],
  ['no traffic', '#/traffic', (page) => page.locator('.empty').waitFor()],
  [
    'a request that was answered',
    '#/traffic',
    async (page, url) => {
      await sendRequests(url);
      await openRequest(page, /200.*λίστα/);
    },
  ],
  ['one that was refused', '#/traffic', (page) => openRequest(page, 'νέο')],
  ['one that is unknown', '#/traffic', (page) => openRequest(page, 'nowhere')],
  [
    'one that was taken along',
    '#/traffic',
    async (page) => {
      await openRequest(page, '503');
      await press(page, 'exchange.curl');
      await page.getByText(said('copy.done')).waitFor();
      await press(page, 'exchange.save');
      await page.locator('.notice').first().waitFor();
    },
  ],
  [
    'requests of which none is meant',
    '#/traffic',
    async (page) => {
      await page.getByRole('searchbox').fill('τίποτα');
      await page.locator('.empty').waitFor();
    },
  ],
  ['the state', '#/state', (page) => page.locator('tbody tr').first().waitFor()],
  [
    'a record that is refused',
    '#/state',
    async (page) => {
      await page.locator('tbody button').first().click();
      await page.locator('textarea').fill('{"id": "ένα"}');
      await press(page, 'state.keep');
      await page.getByRole('alert').waitFor();
    },
  ],
  [
    'what changed',
    '#/state/*changes',
    async (page) => {
      await page.locator('.empty, .changes').first().waitFor();
      await press(page, 'state.reset');
      await page.getByText(said('state.was-reset')).waitFor();
    },
  ],
  [
    'time, faults and sessions',
    '#/control',
    async (page, url) => {
      await fetch(`${url}/shop/1`, { headers: { 'x-lockstep-session': 'άλλη' } }).catch(() => undefined);
      await press(page, 'fault.set-it');
      await page.getByText(said('fault.set')).waitFor();
      await press(page, 'clock.freeze');
      await page.getByText(said('clock.stands')).first().waitFor();
    },
  ],
  [
    'a request that is tried',
    `#/try/shop/${encodeURIComponent('νέο')}`,
    async (page) => {
      await press(page, 'try.send');
      await page.locator('.json').first().waitFor();
    },
  ],
  [
    'one that is wrong on purpose',
    `#/try/shop/${encodeURIComponent('νέο')}`,
    async (page) => {
      await page.locator('.variants button').first().click();
      await page.locator('.json').first().waitFor();
    },
  ],
  ['no drift yet', '#/drift', (page) => page.locator('.empty').waitFor()],
  ['a report', '#/drift', (page) => openReport(page, JSON.stringify(reportInAllWords()))],
  [
    'what accepting makes of a spec',
    '#/drift',
    async (page) => {
      await openReport(page, greekReport());
      await press(page, 'accept.all');
      await press(page, 'accept.preview');
      await page.locator('ins').waitFor();
    },
  ],
];

test.skipIf(isSkipped).each(VIEWS)(
  'In another language, nothing is left in English of %s.',
  async (_, hash, act) => {
    const { page, url, goTo, complaints } = opened();
    await goTo(hash);
    expect(await page.locator('html').getAttribute('lang')).toBe(PSEUDO.tag);
    await act(page, url);
    expect(await left(page)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  },
  MINUTE,
);

test.skipIf(isSkipped)(
  'A word that no table has is found where it stands.',
  async () => {
    const { page, goTo } = opened();
    await goTo('#/drift');
    await page.locator('h1').evaluate((heading) => {
      heading.textContent = 'Leftover';
      heading.setAttribute('aria-label', 'Untold');
    });
    expect(await left(page)).toEqual(['Leftover', 'Untold']);
  },
  MINUTE,
);
