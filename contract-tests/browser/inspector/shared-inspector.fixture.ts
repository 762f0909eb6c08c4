import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findProgram, isLeftOut } from '../required-part.fixture.ts';
import { buildInspector, type Inspected, inspect, type OpenPage } from './inspector.fixture.ts';

const MINUTE = 60_000;

export interface SharedOptions {
  /** Makes the folder of the project; this one unless told otherwise. */
  readonly folder?: () => Promise<string>;
  /** Of `lockstep mock`. */
  readonly args?: readonly string[];
  readonly context?: BrowserContextOptions;
  /** Done before the page is opened. */
  readonly prepare?: (url: string) => Promise<unknown>;
}

export interface SharedInspector {
  /** Without a Chromium, where it is not demanded. */
  readonly isSkipped: boolean;
  /** Throws where they have not started. */
  opened(): OpenPage & Pick<Inspected, 'url' | 'whileStopped'>;
  /** Does what a person does on a page that has just been opened, and sees that nothing was complained of. */
  onPage(hash: string, act: (page: Page, url: string) => Promise<void>): Promise<void>;
}

/** One mock and one page for all tests of a file. Called once, where the file begins. */
export function sharedInspector(options: SharedOptions = {}): SharedInspector {
  const { folder = async () => process.cwd(), args = [], context, prepare } = options;
  const executablePath = findProgram(['chromium', 'chromium-browser', 'google-chrome']);
  const isSkipped = isLeftOut('chromium', executablePath);
  let inspected: Inspected | undefined;
  let page: OpenPage | undefined;

  beforeAll(async () => {
    if (isSkipped || executablePath === undefined) return;
    await buildInspector();
    inspected = await inspect(executablePath, await folder(), ...args);
    await prepare?.(inspected.url);
    page = await inspected.open('', context);
  }, 3 * MINUTE);

  afterAll(async () => {
    await inspected?.close();
  }, MINUTE);

  const opened: SharedInspector['opened'] = () => {
    if (inspected === undefined || page === undefined) throw new Error('The mock has not started.');
    const { url, whileStopped } = inspected;
    return { ...page, url, whileStopped };
  };
  return {
    isSkipped,
    opened,
    async onPage(hash, act) {
      const { url, goTo, page: shown, complaints } = opened();
      await fetch(`${url}/_lockstep/reset`, { method: 'POST' });
      await goTo(hash);
      await act(shown, url);
      expect(complaints.splice(0)).toEqual([]);
    },
  };
}
