import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { Pool } from 'undici';
import { expect, test } from 'vitest';
import { runAsTests, TRICKY } from './copied-tests.fixture.ts';
import { sharedInspector } from './shared-inspector.fixture.ts';
import { EVIL } from './shop-project.fixture.ts';
import { traceTasks } from './traced-tasks.fixture.ts';

const MINUTE = 60_000;
const CLOCK = '2026-06-01T00:00:00Z';

const { isSkipped, onPage } = sharedInspector({
  args: ['--clock', CLOCK],
  context: { timezoneId: 'Europe/Berlin', locale: 'en-GB' },
});

async function firstCard(url: string): Promise<string> {
  const page = await fetch(`${url}/_lockstep/records?provider=tibiot&collection=cards&limit=1`);
  return (await page.json()).records[0].key;
}

test.skipIf(isSkipped)(
  'Whoever opens the page sees providers, what answers their operations, and how much state there is.',
  () =>
    onPage('', async (page) => {
      await page.getByRole('heading', { name: 'TIBIOT open API' }).waitFor();
      const row = page.getByRole('row', { name: /getCardDetail/ });
      expect(await row.textContent()).toContain('handler');
      expect(await row.textContent()).toContain('synthetic');
      expect(await row.textContent()).toMatch(/\d+ exchanges?, \d+ days? old/);
      expect(await page.getByRole('banner').locator('time').getAttribute('datetime')).toBe(
        new Date(CLOCK).toISOString(),
      );
      expect(await page.getByRole('main').locator('header').textContent()).toMatch(
        /Lockstep \d.*memory.*seed/,
      );
      expect(await page.getByText(/^spec .* · scenario typical$/).count()).toBe(4);
      expect(await page.getByRole('link', { name: '36 cards' }).count()).toBe(1);
      await page.getByRole('link', { name: '36 cards' }).click();
      await page.getByText('1 to 36 of 36').waitFor();
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'A request shows up as it happens; opened, it says why it was refused, at its place.',
  () =>
    onPage('#/traffic', async (page, url) => {
      const body = JSON.stringify({ iccids: [], switchOn: 'no' });
      const headers = { 'content-type': 'application/json' };
      await fetch(`${url}/tibiot/api/v1/card/operation/network`, { method: 'POST', headers, body });
      const row = page
        .getByRole('listbox')
        .getByRole('option')
        .filter({ hasText: 'switchCardNetwork' })
        .first();
      await row.click();
      await page.getByRole('heading', { name: 'The request breaks the contract' }).waitFor();
      const marked = page.getByRole('region', { name: 'Body of the request' }).locator('.marked');
      expect(await marked.first().textContent()).toContain('"iccids": []');
      expect(await marked.first().textContent()).toContain('at least 1 item,');
      expect(
        await page.getByRole('region', { name: 'What the spec wants of the request' }).textContent(),
      ).toContain('switchOn boolean required');
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'A wrong path is told with the operation that was meant; a wrong key with what was expected.',
  () =>
    onPage('#/traffic', async (page, url) => {
      await fetch(`${url}/tibiot/api/v1/cards/detail?iccid=1`);
      await fetch(`${url}/smartproxy/pub/user-product/list?app_key=wrong`);
      const rows = page.getByRole('listbox').getByRole('option');
      await rows.filter({ hasText: '/api/v1/cards/detail' }).first().click();
      await page.getByText('Probably meant:').waitFor();
      await page.getByRole('link', { name: 'getCardDetail' }).waitFor();
      await rows.filter({ hasText: 'listUserProducts' }).first().click();
      await page.getByText('Expected app_key=mock-app-key').first().waitFor();
      expect(await page.locator('body').textContent()).not.toContain('app_key=wrong');
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'An exchange is copied as a command that works, and as a test; filters leave what was asked for.',
  () =>
    onPage('#/traffic', async (page, url) => {
      const iccid = await firstCard(url);
      await fetch(`${url}/tibiot/api/v1/card/detail?iccid=${iccid}`, {
        headers: { 'x-lockstep-session': 'filtered' },
      });
      await fetch(`${url}/tibiot/api/v1/pool/detail?poolCode=1`, {
        headers: { 'x-lockstep-session': 'filtered' },
      });
      await page.getByLabel('Session').last().selectOption('filtered');
      await page.getByRole('searchbox').fill(iccid);
      const rows = page.getByRole('listbox').getByRole('option');
      await rows.first().click();
      expect(await rows.count()).toBe(1);
      await page.getByRole('button', { name: 'Copy as curl' }).click();
      await page.getByText('Copied.').waitFor();
      const command = await page.evaluate(() => navigator.clipboard.readText());
      expect(command).toContain(`curl -s '${url}/tibiot/api/v1/card/detail?iccid=${iccid}'`);
      const { stdout } = await promisify(execFile)('sh', ['-c', command], { timeout: MINUTE });
      expect(JSON.parse(stdout).data.iccid).toBe(iccid);
      await page.getByRole('button', { name: 'Copy as MSW test' }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain("import { http, HttpResponse } from 'msw';");
      const test = await page.evaluate(() => navigator.clipboard.readText());
      expect(await runAsTests({ 'copied.test.ts': test, ...TRICKY })).toMatch(/Tests +\d+ passed \(3\)/);
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'A record is edited: what breaks its schema is refused with its place, what fits is kept and told as a change.',
  () =>
    onPage('#/state/tibiot/cards', async (page, url) => {
      const iccid = await firstCard(url);
      await page.getByPlaceholder('Search the records').fill(iccid);
      await page.getByText('1 to 1 of 1 found, of 36').waitFor();
      await page.getByRole('button', { name: iccid }).click();
      const text = page.getByLabel('As JSON');
      const record = JSON.parse(await text.inputValue());
      await text.fill(JSON.stringify({ ...record, apn: 7 }));
      await page.getByRole('button', { name: 'Keep it' }).click();
      expect(await page.getByRole('alert').textContent()).toContain(
        '/apn expected the type string, received 7',
      );
      await text.fill(JSON.stringify({ ...record, apn: 'changed.apn' }));
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByText('Kept: it fits its schema.').waitFor();
      await page.getByRole('link', { name: 'What changed since the start' }).click();
      await page.getByText('0 added, 1 changed, 0 removed').waitFor();
      expect(await page.locator('ins').textContent()).toBe('"changed.apn"');
      await page.getByRole('button', { name: 'Reset' }).click();
      await page.getByText('Nothing has changed since the scenario began.').waitFor();
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'A record is added, a snapshot put back without it; it is added anew, sorted to the top and removed; a file that is no snapshot is refused.',
  () =>
    onPage('#/state/tibiot/pools', async (page, url) => {
      await page.getByText('1 to 4 of 4').waitFor();
      const pools = await (
        await fetch(`${url}/_lockstep/records?provider=tibiot&collection=pools&limit=1`)
      ).json();
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a snapshot' }).click();
      const snapshot = await (await saving).path();
      await page.getByRole('button', { name: 'Add a record' }).click();
      await page.getByLabel('As JSON').fill(JSON.stringify({ ...pools.records[0].record, upoolCode: 'AA' }));
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByText('1 to 5 of 5').waitFor();
      await page.getByLabel('File of the snapshot').setInputFiles(snapshot);
      await page.getByText('The snapshot is in force.').waitFor();
      await page.getByText('1 to 4 of 4').waitFor();
      await page.getByRole('button', { name: 'Add a record' }).click();
      await page.getByLabel('As JSON').fill(JSON.stringify({ ...pools.records[0].record, upoolCode: 'AA' }));
      await page.getByRole('button', { name: 'Add it' }).click();
      await page.getByText('1 to 5 of 5').waitFor();
      await page.getByRole('button', { name: 'upoolCode' }).click();
      const keys = page.locator('tbody th');
      await expect.poll(() => keys.first().textContent()).toBe('AA');
      await page.getByRole('button', { name: 'AA', exact: true }).click();
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('1 to 4 of 4').waitFor();
      await page.getByLabel('File of the snapshot').setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"tibiot": 7}'),
      });
      await page
        .getByRole('alert')
        .getByText(/tibiot/)
        .waitFor();
      await page.getByText('1 to 4 of 4').waitFor();
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'The clock is stepped until a batch that runs is done.',
  () =>
    onPage('#/control', async (page, url) => {
      const body = JSON.stringify({ iccids: [await firstCard(url)], switchOn: false });
      const headers = { 'content-type': 'application/json' };
      await fetch(`${url}/tibiot/api/v1/card/operation/network`, { method: 'POST', headers, body });
      const next = page.locator('.next');
      await next.getByText('the operation on the cards of the batch is under way').waitFor();
      await page.getByRole('button', { name: 'Step to it' }).click();
      await next.getByText('the operation on the cards of the batch has ended').waitFor();
      await page.getByRole('button', { name: 'Step to it' }).click();
      await page.getByText('2026-06-01 00:05:00 UTC): tibiot/batches').waitFor();
      await page.getByRole('button', { name: 'Advance by 1h' }).click();
      const told = '1 Jun 2026, 03:05:00 (2026-06-01 09:05:00 Asia/Shanghai, 2026-06-01 01:05:00 UTC)';
      await page.getByText(`It is ${told}.`).waitFor();
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'The network is broken for the next two calls, a scenario is begun, and a session is ended.',
  () =>
    onPage('#/control', async (page, url) => {
      const detail = `${url}/tibiot/api/v1/pool/detail?poolCode=1`;
      await page.getByLabel('Where').selectOption('tibiot');
      await page.getByRole('button', { name: 'Set the fault' }).click();
      await page.getByText('reset · tibiot · the next 2 calls').waitFor();
      await expect(fetch(detail)).rejects.toThrow();
      await expect(fetch(detail)).rejects.toThrow();
      expect((await fetch(detail)).status).toBe(200);
      await page.getByText('Nothing goes wrong on purpose.').waitFor();
      await page.getByRole('button', { name: 'Begin tibiot/empty' }).click();
      await page.getByText('tibiot/empty is in force.').waitFor();
      const state = await (await fetch(`${url}/_lockstep/state`)).json();
      expect(state.tibiot.cards).toEqual([]);
      await fetch(detail, { headers: { 'x-lockstep-session': 'mine' } });
      await page.getByRole('button', { name: 'End session mine' }).click();
      await page.getByText('The session mine has ended.').waitFor();
      await fetch(`${url}/_lockstep/scenario`, { method: 'POST', body: '{"scenario":"tibiot/typical"}' });
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'A signed request is tried as it was filled in, with other fields, and as text that is no JSON.',
  () =>
    onPage('#/try/eiotclub/listPoolRecords', async (page) => {
      await page.getByRole('button', { name: 'Send' }).click();
      const answer = page.getByRole('region', { name: 'Body of the response' });
      await answer.getByText('"message": ').first().waitFor();
      expect(await answer.textContent()).toContain('"success"');
      const body = page.getByLabel(/^Body application/);
      await page.getByLabel(/^page_size /).fill('3');
      expect(JSON.parse(await body.inputValue()).page_size).toBe(3);
      await body.fill('{"page_size": 4}');
      expect(await page.getByLabel(/^page_size /).inputValue()).toBe('4');
      await body.fill('{');
      await page.getByText('The body is no JSON object').waitFor();
      await page.getByRole('button', { name: 'wrong credentials' }).click();
      await page
        .getByText(/signature/i)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'without pool_object_id' }).click();
      await expect.poll(() => answer.textContent()).toContain('The request breaks the contract');
      await page.getByRole('link', { name: 'Look at it in full' }).click();
      await page.getByText('body /pool_object_id').first().waitFor();
    }),
  MINUTE,
);

test.skipIf(isSkipped)(
  'Every operation accepts the request that its form is filled with; at one of each provider, each button makes what it says of it, and what is wrong is told.',
  () =>
    onPage('#/try', async (page, url) => {
      const choice = page.locator('.operation-choice select');
      const names = await choice
        .locator('option')
        .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
      expect(names).toHaveLength(12);
      const answer = page.locator('.try-side .card').first();
      for (const name of names) {
        await choice.selectOption(name);
        await page.waitForURL(`${url}/_lockstep/#/try/${name}`);
        const send = page.getByRole('button', { name: 'Send', exact: true });
        const click = async (button: Locator): Promise<string> => {
          const [response] = await Promise.all([
            page.waitForResponse((one) => one.url().startsWith(`${url}/${name.split('/')[0]}/`)),
            button.press('Enter'),
          ]);
          const isRefused = response.headers()['content-type']?.includes('problem+json') ?? false;
          return `${response.headers()['x-lockstep-explain'] ?? ''}${isRefused ? await response.text() : ''}`;
        };
        await send.waitFor();
        expect([name, await click(send)]).toEqual([name, '']);
        if (!GOT_WRONG.has(name)) continue;
        const buttons = page.getByRole('region', { name: 'Get it wrong on purpose' }).getByRole('button');
        for (const words of await buttons.allTextContents()) {
          const explain = await click(buttons.getByText(words, { exact: true }));
          expect([name, words, explain]).toEqual([name, words, expect.stringMatching(told(words))]);
          await expect.poll(() => answer.textContent()).toMatch(told(words));
        }
      }
    }),
  2 * MINUTE,
);

/** With parameters, with a body, signed and with a key. */
const GOT_WRONG: ReadonlySet<string> = new Set([
  'eiotclub/listPoolRecords',
  'smartproxy/listUserProducts',
  'tibiot/switchCardNetwork',
  'yunshop/listPackageLogs',
]);

/** What is to be said of a request that a button makes wrong. */
function told(words: string): RegExp {
  if (words === 'wrong credentials') return /sign|key|token|password|credential/i;
  if (words === 'unreadable JSON') return /JSON/;
  if (words === 'another media type') return /media type|content-type/i;
  const [, name = ''] =
    /^without (.+)$/.exec(words) ?? /^(.+) (?:of another type|with a wrong value)$/.exec(words) ?? [];
  return new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

test.skipIf(isSkipped)(
  'Recordings are verified by a click; the report of another run is opened from a file.',
  () =>
    onPage('#/drift', async (page) => {
      await page.getByText('No report yet.').waitFor();
      await page.getByRole('button', { name: 'Verify now' }).click();
      const row = page.getByRole('row', { name: /tibiot\/getCardDetail/ });
      await row.getByText('✓ matched').first().waitFor({ timeout: MINUTE });
      await page.getByRole('link', { name: 'Overview' }).click();
      for (const name of ['document', 'mock', 'live'])
        await expect.poll(() => page.getByRole('columnheader', { name, exact: true }).count()).toBe(4);
      const verdicts = page.getByRole('row', { name: /^getCardDetail/ }).getByRole('cell');
      expect(await verdicts.nth(2).textContent()).toBe('✓ matched');
      expect(await verdicts.nth(4).textContent()).toBe('not run');
      await page.getByRole('link', { name: 'Drift', exact: true }).click();
      const finding = {
        ...{ provider: 'tibiot', operation: 'getCardDetail', target: 'https://sandbox.example' },
        ...{ code: 'type-changed', severity: 'breaking', direction: 'response', pointer: '/data/apn' },
        ...{ specPointer: '/info/title', expected: 'string', received: EVIL, occurrences: 1, exchanges: 1 },
        ...{ evidence: ['live'], fingerprint: 'abc', assumed: false },
      };
      const { provider, operation, target } = finding;
      const result = { provider, operation, target, verdict: 'drifted', exchanges: 1, evidence: ['live'] };
      const report = {
        schemaVersion: 1,
        targets: [target],
        summary: {
          exchanges: 1,
          operations: { matched: 0, drifted: 1, skipped: 0 },
          findings: { breaking: 1, risky: 0, additive: 0, info: 0 },
        },
        operations: [{ ...result, evidenceDates: {} }],
        findings: [finding],
      };
      await page.getByLabel('Open a report').setInputFiles({
        name: 'live.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(report)),
      });
      await page.getByRole('article').getByRole('heading').waitFor();
      expect(await page.getByRole('article').textContent()).toContain('<script>alert(1)</script>');
      await page.getByText('✗ drifted', { exact: true }).waitFor();
      await page.getByLabel('Open a report').setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{}'),
      });
      expect(await page.getByRole('alert').textContent()).toContain('other.json');
    }),
  2 * MINUTE,
);

test.skipIf(isSkipped)(
  'Ten thousand requests are scrolled through by keys and by wheel, with few of them on the page and no long task.',
  ({ annotate }) =>
    onPage('#/traffic', async (page, url) => {
      const pool = new Pool(url, { connections: 1, pipelining: 10 });
      const count = page.locator('header p[role=status]');
      const shown = async () => Number(/^\d+/.exec((await count.textContent()) ?? '')?.[0]);
      const path = '/tibiot/api/v1/pool/detail?poolCode=1';
      // A page is sent 200 in a tenth of a second, of the latest thousand; one on a busy machine may miss some, and says so.
      for (let batch = 0; batch < 40 && (await shown()) < 10_000; batch += 1) {
        const before = await shown();
        await Promise.all(Array.from({ length: 800 }, () => answered(pool, path)));
        await expect.poll(shown, { interval: 20 }).toBeGreaterThanOrEqual(Math.min(before + 600, 10_000));
      }
      await pool.close();
      await count.getByText('10000 requests').waitFor();
      const list = page.getByRole('listbox');
      await list.focus();
      const rows = list.getByRole('option');
      // Requests that were still under way to the page come after the one that was the last when the key was pressed.
      await expect
        .poll(async () => {
          await page.keyboard.press('End');
          return rows.last().getAttribute('aria-selected');
        })
        .toBe('true');
      await page.waitForURL(/#\/traffic\/\d+$/);
      expect(await rows.last().getAttribute('aria-posinset')).toBe('10000');
      expect(await rows.count()).toBeLessThan(80);
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => rows.last().getAttribute('aria-selected')).toBe('false');
      const { tasks, scripts } = await traceTasks(page, () => scrollThrough(page, list));
      const [task = Number.NaN] = tasks;
      const [script = Number.NaN] = scripts;
      const told = `${task.toFixed(1)} ms of processor time, its script at most ${script.toFixed(1)} ms`;
      await annotate(`${scripts.length} scripts in ${tasks.length} tasks; the longest task takes ${told}`);
      expect(scripts.length).toBeGreaterThan(SCROLLS);
      expect(script).toBeLessThan(LONG_TASK);
      expect(task).toBeLessThan(LONG_TASK);
    }),
  2 * MINUTE,
);

/** Milliseconds: what browsers call a long task. */
const LONG_TASK = 50;
const SCROLLS = 30;

/** By the wheel, a third of the window at a time, and then in leaps after which every row is another. */
async function scrollThrough(page: Page, list: Locator): Promise<void> {
  await list.hover();
  for (let turn = 0; turn < SCROLLS; turn += 1) await page.mouse.wheel(0, -250);
  for (let leap = 0; leap < SCROLLS; leap += 1) {
    await list.evaluate(
      (element, share) =>
        new Promise<void>((drawn) => {
          element.scrollTop = element.scrollHeight * share;
          requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
        }),
      (leap * 0.37) % 1,
    );
  }
}

async function answered(pool: Pool, path: string): Promise<void> {
  const { body } = await pool.request({ method: 'GET', path });
  await body.dump();
}
