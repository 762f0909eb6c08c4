import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes, both halves together. */
const MOST = 8 * 1024 * 1024;

/**
 * Holds the part of the heap in which objects begin at 8 MiB, from where V8 would let it grow to 32. Most of what a
 * request makes is gone when it is answered, so that more room only means more memory. `--max-semi-space-size` says
 * the same, but is read before any code of ours runs; by which factor to grow is asked for each time.
 */
export function holdYoungSpace(): void {
  let mayGrow = true;
  // What is idle for a while shrinks, and may then grow again.
  new PerformanceObserver(() => {
    const isSmall = youngSpace() < MOST;
    if (isSmall === mayGrow) return;
    mayGrow = isSmall;
    setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
  }).observe({ entryTypes: ['gc'] });
}

function youngSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
