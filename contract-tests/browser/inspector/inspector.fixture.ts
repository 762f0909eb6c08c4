import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { lockstepCommand } from '../../../src/cli/command.fixture.ts';
import { BROWSER_FLAGS } from '../browser-flags.fixture.ts';

/** A page of the inspector, and all that went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** What the console said, errors of the page, and requests to anybody but the mock. */
  readonly complaints: string[];
  /** Opens a view as if the page had just been opened. */
  goTo(hash: string): Promise<void>;
}

export interface Inspected {
  readonly url: string;
  open(hash: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** Stops the mock, does something, and starts it again at the same address, with nothing of what it knew. */
  whileStopped(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** Builds the page where its sources are newer than what was built. */
export async function buildInspector(): Promise<void> {
  const built = resolve('dist/ui/index.html');
  const sources = Math.max(newest(resolve('ui')), newest(resolve('src', 'report')));
  if (existsSync(built) && statSync(built).mtimeMs >= sources) return;
  await build({ configFile: resolve('ui/vite.config.ts') });
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((name) => statSync(join(folder, name)).mtimeMs));
}

/** Starts the mock of a project as a person would, and a browser beside it. */
export async function inspect(
  executablePath: string,
  cwd: string,
  ...args: readonly string[]
): Promise<Inspected> {
  let { child, url } = await startMock(cwd, ['--port', '0', ...args]);
  const stop = async (): Promise<void> => {
    const ended = new Promise((end) => child.once('exit', end));
    child.kill();
    await ended;
  };
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: 60_000 });
  return {
    url,
    open: (hash, options) => openPage(browser, url, hash, options),
    async whileStopped(work) {
      await stop();
      await work();
      ({ child, url } = await startMock(cwd, ['--port', new URL(url).port, ...args]));
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

async function startMock(
  cwd: string,
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  // How the page of a report is compiled is said where its sources are, and not in the folder of a project.
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  const child = spawn(process.execPath, [...lockstepCommand(), 'mock', ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /listening on (\S+)$/.exec(line)?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error('The mock has ended before it was listening.');
}

async function openPage(
  browser: Browser,
  url: string,
  hash: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A refusal that the test provokes is news of the browser, and no fault of the page.
    if (!/^Failed to load resource: the server responded with a status of 4/.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !asked.startsWith('blob:')) complaints.push(`asked ${asked}`);
  });
  const goTo = async (view: string): Promise<void> => {
    const address = `${url}/_lockstep/${view}`;
    // A change of the hash alone would keep what the page has in mind; to come from elsewhere would take a new process,
    // three times as long.
    if (page.url() === 'about:blank') await page.goto(address);
    else {
      await page.evaluate((to) => history.replaceState(null, '', to), address);
      await page.reload();
    }
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  };
  await goTo(hash);
  return { page, complaints, goTo };
}
