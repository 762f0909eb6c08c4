import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** In bytes, both halves together. */
const MOST = 8 * 1024 * 1024;
/** In milliseconds. */
const LOOK_AGAIN = 10_000;

/**
 * Holds the part of the heap in which objects begin at 8 MiB, from where V8 would let it grow to 32. Most of what a
 * request makes is gone when it is answered, so that more room only means more memory. `--max-semi-space-size` says
 * the same, but is read before any code of ours runs; by which factor to grow is asked for each time.
 */
export function holdYoungSpace(): void {
  let isHeld = false;
  // Whatever it is told of leaves something behind, so it listens no longer than it has to.
  const collections = new PerformanceObserver(() => {
    if (youngSpace() < MOST) return;
    isHeld = true;
    collections.disconnect();
    growBy(1);
  });
  const letGrow = () => {
    isHeld = false;
    growBy(2);
    collections.observe({ entryTypes: ['gc'] });
  };
  letGrow();
  // A server that nobody asks for a while has its heap shrunk.
  setInterval(() => {
    if (isHeld && youngSpace() < MOST) letGrow();
  }, LOOK_AGAIN).unref();
}

function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}

function youngSpace(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}
