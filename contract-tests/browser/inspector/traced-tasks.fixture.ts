import type { Page } from 'playwright-core';

/** What the main thread of a page did, in milliseconds of its processor time, which no other process adds to. */
export interface TracedTasks {
  /** Whole tasks: scripts, styles, layout and painting; the longest first. */
  readonly tasks: readonly number[];
  /** The scripts in them, the longest first. */
  readonly scripts: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of processor time. */
  readonly tdur?: number;
}

// Without "toplevel", which has every task a second time: to read the trace would take twice as long.
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'FireAnimationFrame', 'RunMicrotasks']);

/** Has Chromium write down every task of a page while something is done on it. */
export async function traceTasks(page: Page, act: () => Promise<void>): Promise<TracedTasks> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse(String(await browser.stopTracing()));
  const events: readonly TraceEvent[] = trace.traceEvents;
  // The thread on which the page ran its scripts.
  const script = events.find(({ name }) => name === 'FunctionCall');
  const own = events.filter(({ pid, tid }) => pid === script?.pid && tid === script.tid);
  const longest = (of: (name: string) => boolean): readonly number[] =>
    own
      .flatMap(({ name, tdur }) => (of(name) && tdur !== undefined ? [tdur / 1000] : []))
      .sort((one, other) => other - one);
  return {
    tasks: longest((name) => name === 'RunTask'),
    scripts: longest((name) => SCRIPTS.has(name)),
  };
}
