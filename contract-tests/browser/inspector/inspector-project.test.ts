import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test, vi } from 'vitest';
import { auditPage } from './audit-page.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';
import { EVIL, shopProject, shopReport } from './shop-project.fixture.ts';

const MINUTE = 60_000;

let folder = '';

// Hooks of the end run last first: the folder outlives the mock.
afterAll(async () => {
  if (folder !== '') await rm(folder, { recursive: true });
});

const { isSkipped, opened } = sharedInspector({
  async folder() {
    folder = await shopProject();
    return folder;
  },
});

async function shopAt(hash: string): Promise<ReturnType<typeof opened>> {
  const shop = opened();
  await shop.page.setViewportSize({ width: 1280, height: 800 });
  await shop.goTo(hash);
  return shop;
}

/** The report of a run at the shop. */
async function openShopReport(page: Page): Promise<void> {
  await page.getByLabel('Open a report').setInputFiles({
    name: 'live.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(shopReport())),
  });
}

const spec = () => join(folder, 'specs', 'shop', 'openapi.yaml');

test.skipIf(isSkipped)(
  'What is hostile is shown as text; what is saved lies redacted in the folder of its provider.',
  async () => {
    const { page, complaints, url } = await shopAt('#/traffic');
    const body = JSON.stringify({
      id: 7,
      name: EVIL,
      imsi: '460040006761418',
      session_token: 'TOP-SECRET',
    });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${url}/shop/things`, { method: 'POST', headers, body });
    await page.getByRole('listbox').getByRole('option').first().click();
    const shown = page.getByRole('region', { name: 'Body of the response' });
    expect(await shown.textContent()).toContain(EVIL.replaceAll('"', '\\"'));
    expect(await page.locator('.json img, .json script').count()).toBe(0);
    expect(await page.locator('body').textContent()).not.toContain('TOP-SECRET');
    await page.getByRole('button', { name: 'Save as recording' }).click();
    await page.getByText(/^Saved, redacted, in contract-tests/).waitFor();
    const recordings = join(folder, 'contract-tests', 'shop', 'recordings');
    const [file = ''] = await readdir(recordings);
    const har = await readFile(join(recordings, file), 'utf8');
    expect(har).not.toContain('TOP-SECRET');
    expect(har).not.toContain('460040006761418');
    expect(JSON.parse(har).log._evidence.source).toBe('synthetic');
    expect(complaints.splice(0)).toEqual([]);
  },
  2 * MINUTE,
);

test.skipIf(isSkipped)(
  'A spec that somebody else changes while its edit is looked at is not written, and the page says so.',
  async () => {
    const before = await readFile(spec(), 'utf8');
    const { page, complaints } = await shopAt('#/drift');
    await openShopReport(page);
    await page.getByLabel('Choose null-not-allowed at shop/listThings /*/name').check();
    await page.getByRole('button', { name: 'Preview the edit of the spec' }).click();
    const write = page.getByRole('button', { name: 'Accept: write the spec' });
    await write.waitFor();
    await appendFile(spec(), '# Changed meanwhile.\n');
    await write.click();
    await page
      .getByRole('alert')
      .getByText('specs/shop/openapi.yaml has changed since the edit was looked at, so nothing was written.')
      .waitFor();
    expect(await readFile(spec(), 'utf8')).toBe(`${before}# Changed meanwhile.\n`);
    await page.getByRole('button', { name: 'Preview the edit of the spec' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await write.waitFor();
    await writeFile(spec(), before);
    expect(complaints.splice(0)).toEqual([]);
  },
  2 * MINUTE,
);

test.skipIf(isSkipped)(
  'Findings are chosen, the edit of the spec is looked at, and accepted; then the spec says what was found.',
  async () => {
    const before = await readFile(spec(), 'utf8');
    const { page, complaints } = await shopAt('#/drift');
    await openShopReport(page);
    await page.getByRole('img', { name: '2 on 2026-10-01, 1 on 2026-11-20' }).waitFor();
    await page.getByText('By the day of the recordings that show it', { exact: true }).waitFor();
    await page.getByText('in the run of 2026-11-22', { exact: true }).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as HTML, to send it' }).click();
    const saved = await readFile(await (await saving).path(), 'utf8');
    expect(saved).toMatch(
      /^<!doctype html>[\s\S]*Null where the spec allows none[\s\S]*specs\/shop\/openapi\.yaml/i,
    );
    expect(saved).not.toMatch(/<script|<link|src=/);
    await page.getByText('Saved as lockstep-report.html.').waitFor();
    await page.getByLabel('Choose null-not-allowed at shop/listThings /*/name').check();
    await page.getByText('1 chosen for the spec').waitFor();
    await page.getByRole('button', { name: 'Preview the edit of the spec' }).click();
    const diff = page.getByRole('region', { name: 'Edit of specs/shop/openapi.yaml' });
    expect(await diff.locator('del').textContent()).toContain('name: { type: string }');
    expect(await diff.locator('ins').textContent()).toContain("name: { type: [string, 'null'] }");
    await auditPage(page, 'an edit');
    expect(await readFile(spec(), 'utf8')).toBe(before);
    await page.getByRole('button', { name: 'Accept: write the spec' }).click();
    await page.getByText('Written: specs/shop/openapi.yaml.').waitFor();
    expect(await readFile(spec(), 'utf8')).not.toBe(before);
    await page.getByLabel('Choose status-changed at shop/listThings').check();
    await page.getByRole('button', { name: 'Preview the edit of the spec' }).click();
    await page.getByText('changed nothing, since the spec has it already').waitFor();
    await page.getByText('The recording says one thing and the target another').waitFor();
    await page.getByText('The spec stays as it is.').waitFor();
    expect(complaints.splice(0)).toEqual([]);
  },
  2 * MINUTE,
);

test.skipIf(isSkipped)(
  'With the tick, what is recorded is asked at the provider as well, and the drift there is shown.',
  async () => {
    const asked: string[] = [];
    const provider = createServer(({ method, url: target }, response) => {
      asked.push(`${method} ${target}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('[{"id":7,"name":8}]');
    });
    await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', ready));
    const { page, complaints, goTo, url, whileStopped } = await shopAt('#/traffic');
    try {
      await fetch(`${url}/shop/things`);
      await page.getByRole('listbox').getByRole('option', { name: 'listThings' }).first().click();
      await page.getByRole('button', { name: 'Save as recording' }).click();
      await page.getByText(/^Saved, redacted, in contract-tests/).waitFor();
      await goTo('#/drift');
      await page.getByLabel('also at the live provider').check();
      await page.getByRole('button', { name: 'Verify now' }).click();
      await page.getByText('LOCKSTEP_SHOP_URL is not set').first().waitFor();
      const { port } = provider.address() as AddressInfo;
      vi.stubEnv('LOCKSTEP_SHOP_URL', `http://127.0.0.1:${port}`);
      await whileStopped(async () => undefined);
      complaints.splice(0);
      await goTo('#/drift');
      await page.getByRole('button', { name: 'Verify now' }).click();
      await page.getByRole('button', { name: 'Save as HTML, to send it' }).waitFor();
      expect(asked).toEqual([]);
      await page.getByLabel('also at the live provider').check();
      await page.getByRole('button', { name: 'Verify now' }).click();
      await page.getByText('shop/listThings: only live differs: the document and mock agree.').waitFor();
      await page.getByText('shop/listThings at live, response /*/name').first().waitFor();
      expect(asked).toEqual(['GET /things']);
      expect(complaints.splice(0)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      provider.close();
    }
  },
  2 * MINUTE,
);

test.skipIf(isSkipped)(
  'Without its mock the page says that it cannot be heard, and goes on when the mock is back.',
  async () => {
    const { page, complaints, url, whileStopped } = await shopAt('#/traffic');
    const lost = page.getByRole('status').getByText('The mock cannot be heard.');
    await whileStopped(() => lost.waitFor());
    await lost.waitFor({ state: 'detached' });
    await fetch(`${url}/shop/things/1`);
    await page.getByRole('listbox').getByRole('option', { name: '/things/1' }).waitFor();
    for (const complaint of complaints.splice(0))
      expect(complaint).toMatch(
        /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/,
      );
  },
  2 * MINUTE,
);
