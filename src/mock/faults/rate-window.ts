/** Lets so many requests a second through. */
export interface RateWindow {
  /** 0 where a request may pass, which is then counted; else milliseconds until the next one may. */
  pass(now: number): number;
  /** When the requests passed that still count, in milliseconds since 1970. */
  readonly passed: readonly number[];
}

/** Below one a second, the window is as long as one request takes. */
export function createRateWindow(perSecond: number, before: readonly number[] = []): RateWindow {
  const most = Math.max(1, Math.floor(perSecond));
  const span = (most / perSecond) * 1000;
  let passed = [...before];
  return {
    get passed() {
      return passed;
    },
    pass(now) {
      // A clock that was set back would refuse everything until it has caught up.
      passed = passed.filter((at) => at <= now && now - at < span);
      const [first] = passed;
      if (passed.length >= most && first !== undefined) return first + span - now;
      passed.push(now);
      return 0;
    },
  };
}
